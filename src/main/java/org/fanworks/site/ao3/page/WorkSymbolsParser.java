package org.fanworks.site.ao3.page;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the four symbols of a work's or series' entry (AO3 reference, 6.1), the only place of its
 * rating and its categories. Used once, by one thread.
 *
 * <pre>{@code
 * <ul class="required-tags">
 *   <li><a><span class="rating-teen rating" title="Teen And Up Audiences">...</span></a></li>
 *   <li><a><span class="warning-yes warnings" title="...">...</span></a></li>
 *   <li><a><span class="category-multi category" title="F/M, M/M">...</span></a></li>
 *   <li><a><span class="complete-no iswip" title="Work in Progress">...</span></a></li></ul>
 * }</pre>
 */
final class WorkSymbolsParser {
  private enum Symbol {
    RATING("rating"),
    WARNINGS("warnings"),
    CATEGORY("category"),
    COMPLETE("iswip");

    private static final Map<String, Symbol> BY_CLASS =
        Maps.uniqueIndex(EnumSet.allOf(Symbol.class), symbol -> symbol.cssClass);

    private final String cssClass;

    Symbol(String cssClass) {
      this.cssClass = cssClass;
    }

    static Optional<Symbol> of(String cssClass) {
      return Optional.ofNullable(BY_CLASS.get(cssClass));
    }
  }

  private static final String SEPARATOR = ", ";
  private static final String NO_RATING = "No rating";

  private final PageReading reading;
  private final Map<Symbol, Element> symbols = new EnumMap<>(Symbol.class);

  WorkSymbolsParser(PageReading reading) {
    this.reading = reading;
  }

  /** Reads the list; the other methods tell what it said. */
  WorkSymbolsParser read(Element list) {
    for (Element item : PageElements.children(list)) {
      @Nullable Element span = PageElements.firstByName(item, "span");
      if (span != null) {
        collect(span);
      }
    }
    return this;
  }

  Optional<String> rating() {
    String name = title(Symbol.RATING);
    if (name.equals(NO_RATING)) {
      return Optional.empty();
    }
    warnOfUnknownRating(name);
    return Optional.of(name);
  }

  /** The ratings of a series, which may have several. */
  List<String> ratings() {
    String joined = title(Symbol.RATING);
    if (joined.equals(NO_RATING)) {
      return List.of();
    }
    List<String> names = split(joined);
    names.forEach(this::warnOfUnknownRating);
    return names;
  }

  List<String> categories() {
    String joined = title(Symbol.CATEGORY);
    if (joined.equals("No category")) {
      return List.of();
    }
    List<String> names = split(joined);
    for (String name : names) {
      if (Category.fromDisplayName(name).isEmpty()) {
        reading.warn("Unknown category '" + name + "'");
      }
    }
    return names;
  }

  /** The warnings as the symbol sums them up; tags tell them better where they are shown. */
  List<String> warnings() {
    return split(title(Symbol.WARNINGS));
  }

  boolean complete() {
    Element symbol = symbol(Symbol.COMPLETE);
    if (symbol.hasClass("complete-yes") || symbol.hasClass("complete-no")) {
      return symbol.hasClass("complete-yes");
    }
    return switch (title(Symbol.COMPLETE)) {
      case "Complete Work", "Complete Series" -> true;
      case "Work in Progress", "Series in Progress" -> false;
      default -> throw reading.lacks("ul.required-tags span.complete-yes or span.complete-no");
    };
  }

  private void warnOfUnknownRating(String name) {
    if (Rating.fromDisplayName(name).isEmpty()) {
      reading.warn("Unknown rating '" + name + "'");
    }
  }

  private void collect(Element span) {
    for (String name : PageElements.classes(span)) {
      Symbol.of(name).ifPresent(symbol -> symbols.put(symbol, span));
    }
  }

  private Element symbol(Symbol symbol) {
    @Nullable Element element = symbols.get(symbol);
    if (element == null) {
      throw reading.lacks("ul.required-tags span." + symbol.cssClass);
    }
    return element;
  }

  private String title(Symbol symbol) {
    Element element = symbol(symbol);
    String title = PageText.squeeze(element.attr("title"));
    String shown = title.isEmpty() ? PageText.of(element) : title;
    if (shown.isEmpty()) {
      throw reading.lacks("ul.required-tags span." + symbol.cssClass + "[title]");
    }
    return shown;
  }

  private static List<String> split(String joined) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int end = joined.indexOf(SEPARATOR); end >= 0; end = joined.indexOf(SEPARATOR, start)) {
      names.add(joined.substring(start, end));
      start = end + SEPARATOR.length();
    }
    names.add(joined.substring(start));
    return names;
  }
}
