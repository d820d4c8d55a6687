package org.fanworks.site.mastodon.api;

import java.util.Optional;
import org.fanworks.site.Execution;

/** The instance that one run of a statement asks, within the run's budget. */
public record Call(InstanceApi api, Execution execution) {
  /** Asks; empty if there is no such thing. */
  public Optional<ApiAnswer> get(ApiRequest request) {
    return api.get(request, execution);
  }

  /** Asks for something that is missing only where a server does not offer it, or hides it. */
  public Optional<ApiAnswer> getOffered(ApiRequest request) {
    Optional<ApiAnswer> answer = get(request);
    if (answer.isEmpty()) {
      execution.warn(
          api.host()
              + " has nothing at "
              + request.path()
              + ": it does not exist there, or the server does not offer it.");
    }
    return answer;
  }

  /** Notes what something shows that this instance gave out. */
  public void remember(Carrier carrier) {
    SeenObjects.of(execution).remember(api.host(), carrier);
  }

  /** What this instance gives out under a path for an id, if the run has just read it. */
  Optional<JsonObject> seen(String path, String id) {
    return SeenObjects.of(execution).find(api.host(), path, id);
  }

  /** Tells the user that the server's list has no end, so that the reading had to be ended. */
  void warnOfCircle(ApiRequest request) {
    warn(api.host() + " lists " + request.path() + " in a circle; it was left.");
  }

  /** Tells the user something. */
  public void warn(String message) {
    execution.warn(message);
  }
}
