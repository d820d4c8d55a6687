package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.fanworks.site.PageChanged;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a work's entry in a list (AO3 reference, 6.1). Stateless.
 *
 * <pre>{@code
 * <li id="work_11" class="work blurb group work-11 user-7" role="article">
 *   <div class="header module"> ... </div>
 *   <h6 class="landmark heading">Tags</h6> <ul class="tags commas"> ... </ul>
 *   <blockquote class="userstuff summary"><p>Text.</p></blockquote>
 *   <ul class="series"><li>Part <strong>2</strong> of <a href="/series/3">S</a></li></ul>
 *   <dl class="stats"> ... </dl></li>
 * }</pre>
 */
final class WorkBlurbParser {
  private WorkBlurbParser() {}

  /**
   * Reads the entry.
   *
   * @throws PageChanged if a part that every entry has is missing, or an unknown one is there
   */
  static WorkBlurb parse(Element entry, PageReading reading) {
    long id =
        EntryParts.id(entry, "work").orElseThrow(() -> reading.lacks("li.work.blurb[id^=work_]"));
    return isMystery(entry) ? WorkBlurb.mystery(id) : WorkBlurb.of(id, work(entry, reading));
  }

  /** Among bookmarks it is the head that says so. */
  private static boolean isMystery(Element entry) {
    return entry.hasClass("mystery") || PageElements.child(entry, "div", "mystery").isPresent();
  }

  private static Work work(Element entry, PageReading reading) {
    EntryParts parts = EntryParts.of(entry, reading);
    WorkHeaderParser head = new WorkHeaderParser(reading).read(parts.head());
    BylineParser heading = head.byline();
    Byline byline = new Byline(heading.authors(), userIds(entry), heading.recipients());
    requireUserIds(entry, byline, reading);
    return new Work(
        heading.title(),
        byline,
        parts.tags().tags(head),
        head.symbols().complete(),
        head.dateUpdated(),
        parts.summary(),
        parts.series().map(list -> series(list, reading)).orElse(List.of()),
        new WorkStatsParser(reading).parse(parts.stats()),
        heading.restricted(),
        head.recordUpdatedAt());
  }

  private static List<SeriesPart> series(Element list, PageReading reading) {
    List<SeriesPart> series = new ArrayList<>();
    for (Element item : PageElements.children(list)) {
      series.add(seriesPart(item, reading));
    }
    return series;
  }

  private static SeriesPart seriesPart(Element item, PageReading reading) {
    @Nullable Element link = PageElements.firstByName(item, "a");
    @Nullable Element number = PageElements.firstByName(item, "strong");
    OptionalLong id =
        link == null
            ? OptionalLong.empty()
            : PageNumbers.numberAfter("/series/", link.attr("href"));
    OptionalInt position =
        number == null ? OptionalInt.empty() : PageNumbers.smallNumber(PageText.of(number));
    if (link == null || id.isEmpty() || position.isEmpty()) {
      throw reading.lacks("ul.series li with strong and a[href^='/series/']");
    }
    return new SeriesPart(id.getAsLong(), PageText.of(link), position.getAsInt());
  }

  private static List<Long> userIds(Element entry) {
    List<Long> ids = new ArrayList<>();
    for (String name : PageElements.classes(entry)) {
      PageNumbers.numberAfter("user-", name).ifPresent(ids::add);
    }
    return ids;
  }

  /** Pages of 2020 name neither work nor users in classes; those since 2022 name both. */
  private static void requireUserIds(Element entry, Byline byline, PageReading reading) {
    boolean namesWork = entry.className().contains(" work-");
    if (namesWork && !byline.anonymous() && byline.userIds().isEmpty()) {
      throw reading.lacks("li.work.blurb[class*='user-']");
    }
  }
}
