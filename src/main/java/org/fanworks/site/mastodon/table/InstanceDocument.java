package org.fanworks.site.mastodon.table;

import java.util.Optional;
import org.fanworks.site.mastodon.api.ApiAnswer;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Call;
import org.fanworks.site.mastodon.api.JsonObject;

/**
 * What a server says of itself, in the form of today and in the older one, which alone has counts
 * (Mastodon reference, 2.6).
 *
 * @param current in the form of today; servers before 4.0 have none
 * @param old in the older form
 */
record InstanceDocument(Optional<JsonObject> current, Optional<JsonObject> old) {
  /**
   * Asks for the form of today, and for the older one where there is no other, or where counts are
   * wanted; one or two requests. Empty if the server has neither.
   */
  static Optional<InstanceDocument> read(Call call, boolean counts) {
    Optional<JsonObject> current =
        call.get(ApiRequest.of("/api/v2/instance")).map(ApiAnswer::object);
    Optional<JsonObject> old =
        counts || current.isEmpty()
            ? call.get(ApiRequest.of("/api/v1/instance")).map(ApiAnswer::object)
            : Optional.empty();
    InstanceDocument document = new InstanceDocument(current, old);
    return document.current.isEmpty() && document.old.isEmpty()
        ? Optional.empty()
        : Optional.of(document);
  }

  /** What both forms have, under the same key. */
  Optional<String> text(String key) {
    return current
        .flatMap(json -> json.optionalText(key))
        .or(() -> old.flatMap(json -> json.optionalText(key)));
  }

  /** The domain, which the older form may write as a URL. */
  Optional<String> domain() {
    return current
        .flatMap(json -> json.optionalText("domain"))
        .or(
            () ->
                old.flatMap(json -> json.optionalText("uri"))
                    .map(uri -> uri.replaceFirst("^[a-z]+://", "").replaceFirst("/.*$", "")));
  }

  /** A value of the form of today under several keys, one inside of the other. */
  Optional<JsonObject> part(String... keys) {
    Optional<JsonObject> part = current;
    for (String key : keys) {
      part = part.flatMap(json -> json.object(key));
    }
    return part;
  }

  /** A count of the older form, which has all of them or none. */
  Optional<Long> stat(String key) {
    return old.flatMap(json -> json.object("stats")).map(stats -> stats.number(key));
  }
}
