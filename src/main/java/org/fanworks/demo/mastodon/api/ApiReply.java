package org.fanworks.demo.mastodon.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collection;
import java.util.Optional;

/**
 * An answer before it is written down.
 *
 * @param link content of the Link header
 */
record ApiReply(int status, JsonNode body, Optional<String> link) {
  static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static ApiReply of(JsonNode body) {
    return new ApiReply(200, body, Optional.empty());
  }

  static ApiReply list(Collection<? extends JsonNode> items) {
    return of(JSON.arrayNode().addAll(items));
  }

  static ApiReply error(int status, String text) {
    return new ApiReply(status, JSON.objectNode().put("error", text), Optional.empty());
  }

  static ApiReply notFound() {
    return error(404, "Record not found");
  }

  ApiReply linking(Optional<String> header) {
    return new ApiReply(status, body, header);
  }

  ApiReply with(int otherStatus) {
    return new ApiReply(otherStatus, body, link);
  }
}
