package org.fanworks.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;

/** What may become of a field of an answer. */
enum FieldHarm {
  MISSING {
    @Override
    void to(ObjectNode object, String key) {
      object.remove(key);
    }
  },
  OF_ANOTHER_KIND {
    @Override
    void to(ObjectNode object, String key) {
      JsonNode value = object.get(key);
      boolean atom = value.isTextual() || value.isNumber();
      object.set(key, atom ? JSON.objectNode().put("x", 1) : JSON.textNode("something else"));
    }
  },
  /** An object, which might have its keys or not, becomes an array; anything else an object. */
  NESTED {
    @Override
    void to(ObjectNode object, String key) {
      boolean wasObject = object.get(key).isObject();
      JsonNode deep = JSON.arrayNode();
      for (int level = 0; level < 500; level++) {
        deep = wasObject ? JSON.arrayNode().add(deep) : JSON.objectNode().set("x", deep);
      }
      object.set(key, deep);
    }
  },
  TOO_LARGE {
    @Override
    void to(ObjectNode object, String key) {
      if (object.get(key).isNumber()) {
        object.put(key, BigInteger.TEN.pow(30));
      }
    }
  },
  BROKEN {
    @Override
    void to(ObjectNode object, String key) {
      if (object.get(key).isNumber()) {
        object.put(key, 0.5);
      }
    }
  };

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  abstract void to(ObjectNode object, String key);

  /** Whether a value may be another one, now that its field is harmed. */
  boolean explains(Object before, Object after) {
    return switch (this) {
      case MISSING -> after == null;
      case OF_ANOTHER_KIND, NESTED -> false;
      // A number that is an id is a text, too, and may look like anything.
      case TOO_LARGE, BROKEN -> before instanceof String;
    };
  }
}
