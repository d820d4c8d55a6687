package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.fanworks.site.PageChanged;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a work's entry in a list (AO3 reference, 6.1) in one walk over its elements. Used once, by
 * one thread.
 *
 * <pre>{@code
 * <li id="work_11" class="work blurb group work-11 user-7" role="article">
 *   <div class="header module"> ... </div>
 *   <h6 class="landmark heading">Tags</h6> <ul class="tags commas"> ... </ul>
 *   <blockquote class="userstuff summary"><p>Text.</p></blockquote>
 *   <ul class="series"><li>Part <strong>2</strong> of <a href="/series/3">S</a></li></ul>
 *   <dl class="stats"> ... </dl></li>
 * }</pre>
 *
 * <p>Only the entry's own elements are looked at, never those inside of a summary, which is written
 * by users. Parts that a work may lack are only taken for missing when nothing unknown stands in
 * their place: a renamed part is a failure, never an empty value.
 */
final class WorkBlurbParser {
  private final PageReading reading;
  private Optional<WorkHeaderParser> header = Optional.empty();
  private Optional<WorkTagsParser> tags = Optional.empty();
  private Optional<WorkStats> stats = Optional.empty();
  private Optional<String> summary = Optional.empty();
  private final List<SeriesPart> series = new ArrayList<>();

  private WorkBlurbParser(PageReading reading) {
    this.reading = reading;
  }

  /**
   * Reads the entry.
   *
   * @throws PageChanged if a part that every entry has is missing, or an unknown one is there
   */
  static WorkBlurb parse(Element entry, PageReading reading) {
    long id = id(entry).orElseThrow(() -> reading.lacks("li.work.blurb[id^=work_]"));
    return isMystery(entry)
        ? WorkBlurb.mystery(id)
        : WorkBlurb.of(id, new WorkBlurbParser(reading).work(entry));
  }

  /** Among bookmarks it is the head that says so. */
  private static boolean isMystery(Element entry) {
    return entry.hasClass("mystery") || PageElements.child(entry, "div", "mystery").isPresent();
  }

  private static OptionalLong id(Element entry) {
    for (String name : PageElements.classes(entry)) {
      OptionalLong id = PageNumbers.numberAfter("work-", name);
      if (id.isPresent()) {
        return id;
      }
    }
    return PageNumbers.numberAfter("work_", entry.id());
  }

  private Work work(Element entry) {
    for (Element part : PageElements.children(entry)) {
      readPart(part);
    }
    WorkHeaderParser head = header.orElseThrow(() -> reading.lacks("li.blurb > div.header"));
    BylineParser heading = head.byline();
    Byline byline = new Byline(heading.authors(), userIds(entry), heading.recipients());
    requireUserIds(entry, byline);
    return new Work(
        heading.title(),
        byline,
        tags.orElseThrow(() -> reading.lacks("li.blurb > ul.tags")).tags(head),
        head.symbols().complete(),
        head.dateUpdated(),
        summary,
        series,
        stats.orElseThrow(() -> reading.lacks("li.blurb > dl.stats")),
        heading.restricted(),
        head.recordUpdatedAt());
  }

  private void readPart(Element part) {
    switch (part.normalName()) {
      case "div" -> {
        if (part.hasClass("header")) {
          header = Optional.of(new WorkHeaderParser(reading).read(part));
        }
      }
      case "ul" -> readList(part);
      case "blockquote" -> {
        if (!part.hasClass("summary")) {
          throw reading.lacks("li.blurb > blockquote.summary");
        }
        summary = Optional.of(part.html().strip()).filter(html -> !html.isEmpty());
      }
      case "dl" -> {
        if (part.hasClass("stats")) {
          stats = Optional.of(new WorkStatsParser(reading).parse(part));
        }
      }
      case "h6", "p" -> {
        // Landmarks for screen readers, notices above drafts.
      }
      default -> throw reading.lacks("li.blurb > known element: it is " + part.normalName());
    }
  }

  private void readList(Element list) {
    if (list.hasClass("tags")) {
      tags = Optional.of(new WorkTagsParser(reading).read(list));
    } else if (list.hasClass("series")) {
      for (Element item : PageElements.children(list)) {
        series.add(seriesPart(item));
      }
    } else if (!list.hasClass("actions")) {
      throw reading.lacks("li.blurb > ul of a known class: it is '" + list.className() + "'");
    }
  }

  private SeriesPart seriesPart(Element item) {
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
  private void requireUserIds(Element entry, Byline byline) {
    boolean namesWork = entry.className().contains(" work-");
    if (namesWork && !byline.anonymous() && byline.userIds().isEmpty()) {
      throw reading.lacks("li.work.blurb[class*='user-']");
    }
  }
}
