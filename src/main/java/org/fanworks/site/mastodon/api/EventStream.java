package org.fanworks.site.mastodon.api;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.web.LineStream;
import org.jspecify.annotations.Nullable;

/**
 * The events of a stream as they come, without end (Mastodon reference, 11). Used by one thread,
 * and ended by the cancellation of its statement. A connection that is lost is opened again, which
 * takes a request each time; what happened in between is missing, and a warning says so.
 */
public final class EventStream implements ListReader<EventStream.Event> {
  /** So many times in a row a connection may be lost without an event. */
  private static final int MOST_FAILURES = 5;

  private final Call call;
  private final ApiRequest request;
  private final InstantSource clock;
  private @Nullable LineStream lines;
  private int failures;

  /**
   * Something that happened.
   *
   * @param name such as update or delete
   * @param payload JSON, or the id of what was deleted
   * @param receivedAt when it came here
   */
  public record Event(String name, String payload, Instant receivedAt) {
    /** The object that came with it. */
    public Optional<JsonObject> object() {
      return payload.startsWith("{")
          ? Optional.of(JsonObject.of(ApiAnswer.parse(payload, "stream"), "event", "stream"))
          : Optional.empty();
    }
  }

  /** The events that {@code request} asks for. */
  public EventStream(Call call, ApiRequest request) {
    this(call, request, InstantSource.system());
  }

  EventStream(Call call, ApiRequest request, InstantSource clock) {
    this.call = call;
    this.request = request;
    this.clock = clock;
  }

  @Override
  public ListPage<Event> next() {
    while (true) {
      if (lines == null) {
        lines = call.api().open(request, call.execution());
      }
      Optional<Event> event = read(lines);
      if (event.isPresent()) {
        failures = 0;
        return new ListPage<>(List.of(event.get()), false);
      }
      reconnect();
    }
  }

  private void reconnect() {
    call.execution().throwIfCancelled();
    LineStream lost = lines;
    if (lost != null) {
      lost.close();
    }
    lines = null;
    failures++;
    if (failures > MOST_FAILURES) {
      throw new FanworksException(
          ErrorKind.UNREACHABLE,
          call.api().host() + " ends the stream " + request.path() + " again and again.");
    }
    call.warn("The stream was interrupted, so that events may be missing.");
  }

  /** The next event; empty when the connection has ended. */
  private Optional<Event> read(LineStream open) {
    String name = "";
    StringBuilder data = new StringBuilder();
    for (Optional<String> line = open.next(); line.isPresent(); line = open.next()) {
      String text = line.get();
      if (text.isEmpty() && !name.isEmpty()) {
        return Optional.of(new Event(name, data.toString(), clock.instant()));
      }
      if (text.startsWith("event:")) {
        name = text.substring("event:".length()).strip();
      } else if (text.startsWith("data:")) {
        data.append(text.substring("data:".length()).strip());
      }
    }
    return Optional.empty();
  }

  /**
   * Where a server sends those who ask for a stream: the token goes along only to the server itself
   * and to hosts below its name.
   */
  static URI trusted(URI base, URI target) {
    boolean below =
        target.getHost() != null
            && "https".equals(target.getScheme())
            && (target.getHost().equals(base.getHost())
                || target.getHost().endsWith("." + base.getHost()));
    if (!below) {
      throw new FanworksException(
          ErrorKind.BLOCKED,
          base.getHost()
              + " sends streams to "
              + target.getHost()
              + ", which must not get the access token.");
    }
    return URI.create("https://" + target.getAuthority());
  }
}
