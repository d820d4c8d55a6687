package org.fanworks.site.ao3.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The pairs of a {@code dl}, by the key that the caller gives to their labels; a label that is
 * worded otherwise does no harm where the value's class is a key. Immutable apart from the page.
 *
 * <pre>{@code
 * <dl class="stats"><dt class="words">Words:</dt><dd class="words">24,722</dd>
 *   <dt>Complete:</dt><dd>No</dd></dl>
 * }</pre>
 *
 * <p>Optional values are told from renamed ones by what is there: a pair that nobody knows ends the
 * reading.
 */
final class DefinitionList {
  private final Map<String, Element> values;
  private final String name;
  private final PageReading reading;

  private DefinitionList(Map<String, Element> values, String name, PageReading reading) {
    this.values = values;
    this.name = name;
    this.reading = reading;
  }

  /**
   * Reads a list.
   *
   * @param name of the list in messages, as a selector
   * @param keys label without its colon to key
   */
  static DefinitionList of(
      Element list, String name, Map<String, String> keys, PageReading reading) {
    Map<String, Element> values = new LinkedHashMap<>();
    String label = "";
    boolean labelled = false;
    for (Element element : PageElements.children(list)) {
      if (labelled && !element.nameIs("dd")) {
        throw reading.lacks(name + " dd of '" + label + "'");
      }
      boolean valued = labelled;
      labelled = element.nameIs("dt");
      if (labelled) {
        label = label(element);
      } else if (!valued) {
        throw reading.lacks(name + " dt before each dd");
      } else if (element.nameIs("dd")) {
        String found = label;
        String key =
            key(element, found, keys)
                .orElseThrow(() -> reading.lacks(name + " dt of a known text: '" + found + "'"));
        if (values.put(key, element) != null) {
          throw reading.lacks(name + " with '" + found + "' once");
        }
      } else {
        throw reading.lacks(name + " of dt and dd only: there is " + element.normalName());
      }
    }
    if (labelled) {
      throw reading.lacks(name + " dd of '" + label + "'");
    }
    return new DefinitionList(values, name, reading);
  }

  private static Optional<String> key(Element value, String label, Map<String, String> keys) {
    return Optional.ofNullable(keys.get(label))
        .or(() -> PageElements.classes(value).stream().filter(keys::containsValue).findFirst());
  }

  private static String label(Element term) {
    String text = PageText.of(term);
    return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
  }

  /** The value of that key, if it is there. */
  Optional<Element> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The value of that key. */
  Element get(String key) {
    return find(key).orElseThrow(() -> reading.lacks(name + " dd of '" + key + "'"));
  }

  /** The number that is the value of that key. */
  int number(String key) {
    String text = PageText.of(get(key));
    return PageNumbers.smallNumber(text)
        .orElseThrow(() -> reading.lacks(name + " '" + key + "' with a number: '" + text + "'"));
  }

  /** The number that is the value of that key, which the page leaves out when it is 0. */
  int counter(String key) {
    return values.containsKey(key) ? number(key) : 0;
  }

  /** The day that is the value of that key, written as 2020-06-08. */
  LocalDate day(String key) {
    String text = PageText.of(get(key));
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw reading.lacks(name + " '" + key + "' of the form YYYY-MM-DD: it is '" + text + "'");
    }
  }

  /** The inner HTML of the quotation that is the value of that key, if it is there. */
  Optional<String> quotation(String key) {
    return find(key)
        .map(
            value -> {
              Element quote = PageElements.firstByName(value, "blockquote");
              if (quote == null) {
                throw reading.lacks(name + " '" + key + "' blockquote");
              }
              return quote.html().strip();
            })
        .filter(html -> !html.isEmpty());
  }
}
