package org.fanworks.site.mastodon.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanworks.site.PageChanged;
import org.fanworks.web.WebPage;

/** What an instance answered, in JSON. Immutable. */
public record ApiAnswer(int status, JsonNode body, Links links, String url) {
  /** Of a key that is there twice nobody knows which value is meant. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  /** The answer that a page holds; JSON is UTF-8, whatever the page says that it is. */
  static ApiAnswer of(WebPage page) {
    return new ApiAnswer(
        page.status(),
        parse(new String(page.bytes(), StandardCharsets.UTF_8), page.url().toString()),
        Links.of(Optional.ofNullable(page.headers().get("link"))),
        page.url().toString());
  }

  /** The JSON of a text; anything else is a {@link PageChanged}. */
  static JsonNode parse(String text, String url) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      PageChanged changed = new PageChanged("JSON answer", "valid JSON", url);
      changed.addSuppressed(e);
      throw changed;
    }
  }

  /** An answer with one object. */
  public JsonObject object() {
    return JsonObject.of(body, "object", url);
  }

  /** The elements of an answer that is a list. */
  public List<JsonObject> items() {
    return items(body, "list", "value");
  }

  /** The elements of the list under a key; empty for the answer itself. */
  public List<JsonObject> items(String key) {
    return key.isEmpty() ? items() : items(body.path(key), "list " + key, "value");
  }

  /** Elements that are no objects come as objects with the element under {@code key}. */
  private List<JsonObject> items(JsonNode list, String what, String key) {
    if (!list.isArray()) {
      throw new PageChanged("JSON answer", what, url);
    }
    List<JsonObject> items = new ArrayList<>(list.size());
    for (JsonNode element : list) {
      items.add(
          element.isObject()
              ? JsonObject.of(element, what, url)
              : JsonObject.wrapping(element, key, url));
    }
    return items;
  }

  /** Whether the server still works on it, as on a home feed that is rebuilt. */
  boolean isPartial() {
    return status == 206;
  }
}
