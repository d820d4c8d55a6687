package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sidebar of a listing of works: of each kind of tag the ten that most works have (AO3
 * reference, 4.1). Stateless.
 *
 * <pre>{@code
 * <form id="work-filters"> ... <dd id="include_rating_tags" class="rating tags"><ul><li>
 *   <label><input name="include_work_search[rating_ids][]" value="11" /> <span></span>
 *     <span>Teen And Up Audiences (500)</span></label></li></ul></dd> ... </form>
 * }</pre>
 */
public final class FacetParser {
  private static final String PAGE = "AO3 list of works with a sidebar";
  private static final Set<Facet.Kind> OF_EVERY_WORK =
      Set.of(Facet.Kind.RATING, Facet.Kind.WARNING);
  private static final Pattern LABEL = Pattern.compile("(.+) \\(([\\d,]+)\\)");

  private FacetParser() {}

  /**
   * Reads a page; without works it has no facets.
   *
   * @throws UnexpectedPage if the page is another one
   * @throws org.fanworks.site.PageChanged if it has works, but no sidebar
   */
  public static List<Facet> parse(Ao3Page page) {
    WorkListPage works = WorkListPageParser.parse(page);
    PageReading reading = new PageReading(PAGE, page.url());
    @Nullable Element form = page.main().orElseThrow().getElementById("work-filters");
    boolean hasWorks = works.total().orElse(0) > 0;
    if (form == null) {
      if (hasWorks) {
        throw reading.lacks("form#work-filters");
      }
      return List.of();
    }
    List<Facet> facets = new ArrayList<>();
    for (Facet.Kind kind : Facet.Kind.values()) {
      @Nullable Element part = form.getElementById("include_" + kind.part() + "_tags");
      if (part != null) {
        facets.addAll(facets(kind, part, reading));
      } else if (OF_EVERY_WORK.contains(kind) && hasWorks) {
        throw reading.lacks("dd#include_" + kind.part() + "_tags");
      }
    }
    return facets;
  }

  private static List<Facet> facets(Facet.Kind kind, Element part, PageReading reading) {
    List<Facet> facets = new ArrayList<>();
    for (Element item : part.getElementsByTag("li")) {
      facets.add(facet(kind, item, reading));
    }
    if (facets.isEmpty()) {
      throw reading.lacks("dd#include_" + kind.part() + "_tags li");
    }
    return facets;
  }

  private static Facet facet(Facet.Kind kind, Element item, PageReading reading) {
    @Nullable Element input = PageElements.firstByName(item, "input");
    OptionalLong id =
        input == null ? OptionalLong.empty() : PageNumbers.number(input.attr("value"));
    Matcher label = LABEL.matcher(PageText.of(item));
    OptionalInt works =
        label.matches() ? PageNumbers.smallNumber(label.group(2)) : OptionalInt.empty();
    if (id.isEmpty() || works.isEmpty()) {
      throw reading.lacks(
          "dd#include_" + kind.part() + "_tags li input[value] with a label of the form 'tag (n)'");
    }
    String name = label.group(1);
    String shown =
        kind == Facet.Kind.WARNING
            ? Warning.fromAnyName(name).map(Warning::displayName).orElse(name)
            : name;
    return new Facet(kind, id.getAsLong(), shown, works.getAsInt());
  }
}
