package org.fanworks.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** A field of the objects in an answer: keys from the outside in; lists do not count. */
record JsonField(List<String> keys) {
  /**
   * What servers of old do not tell, or only where it is so: without it the answer is no, or an
   * older field of the same meaning. Without its page ({@code url}) an account is taken for one of
   * the server that answered.
   */
  private static final Set<String> TOLD_IF_SO =
      Set.of(
          "bot",
          "group",
          "memorial",
          "limited",
          "suspended",
          "poll",
          "card",
          "filtered",
          "sources",
          "url");

  /** All fields of an answer that have a value somewhere in it. */
  static Set<JsonField> of(JsonNode answer) {
    Set<JsonField> fields = new LinkedHashSet<>();
    collect(answer, List.of(), fields);
    return fields;
  }

  private static void collect(JsonNode node, List<String> keys, Collection<JsonField> fields) {
    if (node instanceof ArrayNode list) {
      list.forEach(element -> collect(element, keys, fields));
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      List<String> longer = new ArrayList<>(keys);
      longer.add(property.getKey());
      if (!property.getValue().isNull()) {
        fields.add(new JsonField(List.copyOf(longer)));
        collect(property.getValue(), longer, fields);
      }
    }
  }

  /** Does something to each object of the answer that has the field. */
  JsonNode inAll(JsonNode answer, BiConsumer<ObjectNode, String> action) {
    visit(answer, 0, action);
    return answer;
  }

  private void visit(JsonNode node, int depth, BiConsumer<ObjectNode, String> action) {
    if (node instanceof ArrayNode list) {
      list.forEach(element -> visit(element, depth, action));
    } else if (node instanceof ObjectNode object && object.hasNonNull(keys.get(depth))) {
      if (depth == keys.size() - 1) {
        action.accept(object, keys.get(depth));
      } else {
        visit(object.get(keys.get(depth)), depth + 1, action);
      }
    }
  }

  /** Whether servers leave the field out where it would say no. */
  boolean isToldIfSo() {
    return TOLD_IF_SO.contains(keys.get(keys.size() - 1));
  }

  @Override
  public String toString() {
    return String.join(".", keys);
  }
}
