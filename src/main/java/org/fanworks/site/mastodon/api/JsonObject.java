package org.fanworks.site.mastodon.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.site.PageChanged;
import org.jspecify.annotations.Nullable;

/**
 * An object of an answer, read by key. Immutable.
 *
 * <p>Servers leave out keys freely, so an absent key is the same as a null. Only what an object
 * cannot do without is required, and what all servers have always told: its absence must not be
 * taken for an empty text, a false, or no rows. A value of another type than expected is a {@link
 * PageChanged}. Numbers may come as text and ids as numbers (Mastodon reference, 1 and 15).
 */
public final class JsonObject {
  private final ObjectNode node;
  private final String url;

  private JsonObject(ObjectNode node, String url) {
    this.node = node;
    this.url = url;
  }

  /**
   * A node that has to be an object.
   *
   * @param what it is, as in "status"
   * @param url where it was read
   */
  public static JsonObject of(@Nullable JsonNode node, String what, String url) {
    if (node instanceof ObjectNode object) {
      return new JsonObject(object, url);
    }
    throw new PageChanged("JSON answer", what, url);
  }

  /** An object with one text under {@code key}, for lists whose elements are no objects. */
  static JsonObject wrapping(JsonNode element, String key, String url) {
    ObjectNode wrapper = JsonNodeFactory.instance.objectNode();
    wrapper.set(key, element);
    return new JsonObject(wrapper, url);
  }

  /** The text or number under a key that has to be there. */
  public String text(String key) {
    return optionalText(key).orElseThrow(() -> missing(key));
  }

  /** The text or number under a key. */
  public Optional<String> optionalText(String key) {
    return Optional.ofNullable(textOrNull(key));
  }

  /** The text or number under a key, null if there is none. */
  public @Nullable String textOrNull(String key) {
    JsonNode value = value(key);
    if (value == null) {
      return null;
    }
    if (!value.isValueNode()) {
      throw missing(key + " as text");
    }
    return value.asText();
  }

  /** The text under a key that has to be there, if only with a null; blank then. */
  public String givenText(String key) {
    requireKey(key);
    return optionalText(key).orElse("");
  }

  /** Whether there is a true under a key that has to be there. */
  public boolean givenFlag(String key) {
    requireKey(key);
    return flag(key);
  }

  /** The object under a key that has to be there, if only with a null. */
  public Optional<JsonObject> givenObject(String key) {
    requireKey(key);
    return object(key);
  }

  /** The objects of the list under a key that has to be there, if only with a null. */
  public List<JsonObject> givenObjects(String key) {
    requireKey(key);
    return objects(key);
  }

  private void requireKey(String key) {
    if (!node.has(key)) {
      throw missing(key);
    }
  }

  /** Whether there is a true under the key. */
  public boolean flag(String key) {
    return Boolean.TRUE.equals(flagOrNull(key));
  }

  /** The truth value under a key, null if there is none. */
  public @Nullable Boolean flagOrNull(String key) {
    JsonNode value = value(key);
    if (value == null) {
      return null;
    }
    if (!value.isBoolean()) {
      throw missing(key + " as true or false");
    }
    return value.asBoolean();
  }

  /** The number under a key, also where it is written as text; null if there is none. */
  public @Nullable Long numberOrNull(String key) {
    JsonNode value = value(key);
    if (value == null) {
      return null;
    }
    try {
      return Long.parseLong(value.asText());
    } catch (NumberFormatException e) {
      throw missing(key + " as a whole number");
    }
  }

  /** The number under a key, where no one is too large for an INTEGER; null if there is none. */
  public @Nullable Integer smallNumberOrNull(String key) {
    Long found = numberOrNull(key);
    if (found != null && found.intValue() != found) {
      throw missing(key + " as a number of ordinary size");
    }
    return found == null ? null : (Integer) found.intValue();
  }

  /** The number under a key that has to be there. */
  public long number(String key) {
    Long found = numberOrNull(key);
    if (found == null) {
      throw missing(key);
    }
    return found;
  }

  /** The moment under a key that has to be there, in UTC. */
  public LocalDateTime time(String key) {
    LocalDateTime found = timeOrNull(key);
    if (found == null) {
      throw missing(key);
    }
    return found;
  }

  /** The moment under a key in UTC, written as ISO date or in seconds since 1970, or null. */
  public @Nullable LocalDateTime timeOrNull(String key) {
    String text = textOrNull(key);
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      Instant instant =
          text.chars().allMatch(Character::isDigit)
              ? Instant.ofEpochSecond(Long.parseLong(text))
              : OffsetDateTime.parse(text).toInstant();
      return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    } catch (DateTimeException | NumberFormatException e) {
      throw missing(key + " as a date with time");
    }
  }

  /** The day under a key, of which servers may also tell the time; null if there is none. */
  public @Nullable LocalDate dayOrNull(String key) {
    String text = textOrNull(key);
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      return text.length() == "2026-01-01".length()
          ? LocalDate.parse(text)
          : time(key).toLocalDate();
    } catch (DateTimeException e) {
      throw missing(key + " as a date");
    }
  }

  /** The object under a key. */
  public Optional<JsonObject> object(String key) {
    JsonNode value = value(key);
    return value == null ? Optional.empty() : Optional.of(of(value, "object " + key, url));
  }

  /** The objects of the list under a key. */
  public List<JsonObject> objects(String key) {
    List<JsonObject> objects = new ArrayList<>();
    for (JsonNode element : list(key)) {
      objects.add(of(element, "objects in " + key, url));
    }
    return objects;
  }

  /** The texts of the list under a key. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : list(key)) {
      if (!element.isValueNode()) {
        throw missing("texts in " + key);
      }
      if (!element.isNull()) {
        texts.add(element.asText());
      }
    }
    return texts;
  }

  /** The texts of a list under a key, null if there is no list. */
  public @Nullable List<String> textsOrNull(String key) {
    return value(key) == null ? null : texts(key);
  }

  /** The objects under all keys, each with its key under {@code name}. */
  public List<JsonObject> entries(String name) {
    List<JsonObject> entries = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      ObjectNode copy = of(property.getValue(), "object " + property.getKey(), url).node.deepCopy();
      copy.put(name, property.getKey());
      entries.add(new JsonObject(copy, url));
    }
    return entries;
  }

  /** The keys, in their order. */
  public List<String> keys() {
    return node.properties().stream().map(Map.Entry::getKey).toList();
  }

  public boolean has(String key) {
    return value(key) != null;
  }

  /** The JSON under a key, null if there is none. */
  public @Nullable String jsonOrNull(String key) {
    JsonNode value = value(key);
    return value == null ? null : value.toString();
  }

  /** The whole object in JSON. */
  public String json() {
    return node.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonObject object && object.node.equals(node);
  }

  @Override
  public int hashCode() {
    return node.hashCode();
  }

  /** The failure that the object lacks something. */
  public PageChanged missing(String what) {
    return new PageChanged("JSON answer", what, url);
  }

  private Iterable<JsonNode> list(String key) {
    JsonNode value = value(key);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw missing("list " + key);
    }
    return value;
  }

  private @Nullable JsonNode value(String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value;
  }
}
