package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tags of a work's entry (AO3 reference, 6.1). Used once, by one thread.
 *
 * <pre>{@code
 * <ul class="tags commas">
 *   <li class="warnings"><strong><a class="tag" href="...">...</a></strong></li>
 *   <li class="relationships"><a class="tag" href="...">X/Y</a></li>
 *   <li class="characters"><a class="tag" href="...">X</a></li>
 *   <li class="freeforms"><a class="tag" href="...">Angst</a></li></ul>
 * }</pre>
 *
 * <p>An account can hide warnings and additional tags behind a link. The warnings are known from
 * the symbols then; of the additional tags nothing is known, which is a warning.
 */
final class WorkTagsParser {
  private final PageReading reading;
  private final List<String> warnings = new ArrayList<>();
  private final List<String> relationships = new ArrayList<>();
  private final List<String> characters = new ArrayList<>();
  private final List<String> freeforms = new ArrayList<>();
  private final Map<String, List<String>> kinds =
      Map.of(
          "warnings", warnings,
          "relationships", relationships,
          "characters", characters,
          "freeforms", freeforms);
  private boolean warningsHidden;

  WorkTagsParser(PageReading reading) {
    this.reading = reading;
  }

  /** Reads the list. */
  WorkTagsParser read(Element list) {
    for (Element item : PageElements.children(list)) {
      @Nullable Element link = PageElements.firstByName(item, "a");
      if (link == null) {
        throw reading.lacks("ul.tags li a.tag");
      }
      if (link.hasClass("tag") || !isHidden(item)) {
        kind(item).add(PageText.of(link));
      }
    }
    return this;
  }

  /** All tags, with those that stand in the head of the entry. */
  WorkTags tags(WorkHeaderParser header) {
    return new WorkTags(
        header.fandoms(),
        header.symbols().rating(),
        warningNames(header.symbols()),
        header.symbols().categories(),
        relationships,
        characters,
        freeforms);
  }

  /** The tags of a series: those of its works together. */
  SeriesTags seriesTags(WorkHeaderParser header) {
    return new SeriesTags(
        header.fandoms(),
        header.symbols().ratings(),
        warningNames(header.symbols()),
        header.symbols().categories(),
        relationships,
        characters,
        freeforms);
  }

  /** The tags of a work that is elsewhere, which may lack any kind. */
  WorkTags externalTags(List<String> fandoms, WorkSymbolsParser symbols) {
    return new WorkTags(
        fandoms,
        symbols.rating(),
        warningsHidden || !warnings.isEmpty() ? warningNames(symbols) : List.of(),
        symbols.categories(),
        relationships,
        characters,
        freeforms);
  }

  /** Whether the entry only offers to show the tags of a kind. */
  private boolean isHidden(Element item) {
    if (item.id().endsWith("_category_warnings")) {
      warningsHidden = true;
      return true;
    }
    if (item.id().endsWith("_category_freeforms")) {
      reading.warn(
          "The account hides additional tags, so the column freeforms is empty; show them in the"
              + " account's preferences");
      return true;
    }
    return false;
  }

  private List<String> kind(Element item) {
    for (String name : PageElements.classes(item)) {
      @Nullable List<String> kind = kinds.get(name);
      if (kind != null) {
        return kind;
      }
    }
    throw reading.lacks("ul.tags li of a known class: it is '" + item.className() + "'");
  }

  private List<String> warningNames(WorkSymbolsParser symbols) {
    if (warnings.isEmpty() && !warningsHidden) {
      throw reading.lacks("ul.tags li.warnings");
    }
    List<String> names = new ArrayList<>();
    for (String shown : warningsHidden ? symbols.warnings() : warnings) {
      Optional<Warning> known = Warning.fromAnyName(shown);
      if (known.isEmpty()) {
        reading.warn("Unknown archive warning '" + shown + "'");
      }
      names.add(known.map(Warning::displayName).orElse(shown));
    }
    return names;
  }
}
