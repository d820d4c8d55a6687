package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.site.ao3.page.HistoryEntry.Visit;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads an entry of a history (AO3 reference, 6.15). Used once, by one thread.
 *
 * <pre>{@code
 * <li id="work_11" class="reading work blurb group work-11 user-7" role="article"> ...
 *   <div class="user module group"><h4 class="viewed heading">
 *     <span>Last visited:</span> 17 Jul 2026 (Latest version.) Visited 7 times (Marked for Later.)
 *   </h4> ... <form action="/users/me/readings/38138300766"> ... </form></div></li>
 * <li class="deleted reading work blurb group"><div class="user module group">
 *   <h4 class="viewed heading">(Deleted work, last visited 10 Jul 2026)</h4> ... </div></li>
 * }</pre>
 */
final class HistoryEntryParser {
  private static final String VIEWED = "li.reading > div.user > h4.viewed";
  private static final Pattern VISIT =
      Pattern.compile(
          "Last visited: (?<day>\\d\\d \\w{3} \\d{4})(?: \\((?<version>[^()]+)\\))?"
              + " Visited (?<count>once|[\\d,]+ times)(?<later> \\(Marked for Later\\.\\))?"
              + "(?: \\(Flagged to skip\\.\\))?");
  private static final Pattern DELETED =
      Pattern.compile("\\(Deleted work, last visited (?<day>\\d\\d \\w{3} \\d{4})\\)");
  private static final Pattern ENTRY = Pattern.compile(".*/readings/(\\d+)(?:\\?.*)?");

  private final Element entry;
  private final PageReading reading;

  private HistoryEntryParser(Element entry, PageReading reading) {
    this.entry = entry;
    this.reading = reading;
  }

  /**
   * Reads the entry.
   *
   * @throws org.fanworks.site.PageChanged if a part that every entry has is missing
   */
  static HistoryEntry parse(Element entry, PageReading reading) {
    if (!entry.hasClass("reading")) {
      throw reading.lacks("ol.reading.index > li.reading: there is '" + entry.className() + "'");
    }
    HistoryEntryParser parser = new HistoryEntryParser(entry, reading);
    return entry.hasClass("deleted") ? parser.deleted() : parser.visited();
  }

  private HistoryEntry deleted() {
    return new HistoryEntry(id(), day(viewed(DELETED)), Optional.empty());
  }

  private Matcher viewed(Pattern form) {
    Element viewed =
        PageElements.child(entry, "div", "user")
            .flatMap(module -> PageElements.child(module, "h4", "viewed"))
            .orElseThrow(() -> reading.lacks(VIEWED));
    Matcher text = form.matcher(PageText.of(viewed));
    if (!text.matches()) {
      throw reading.lacks(VIEWED + " of a known form: it is '" + PageText.of(viewed) + "'");
    }
    return text;
  }

  private HistoryEntry visited() {
    Matcher text = viewed(VISIT);
    Visit visit =
        new Visit(
            WorkBlurbParser.parse(entry, reading),
            count(text.group("count")),
            Optional.ofNullable(text.group("version")).map(this::version),
            text.group("later") != null);
    return new HistoryEntry(id(), day(text), Optional.of(visit));
  }

  private int count(String text) {
    OptionalInt number =
        text.equals("once")
            ? OptionalInt.of(1)
            : PageNumbers.smallNumber(text.substring(0, text.indexOf(' ')));
    return number.orElseThrow(() -> reading.lacks(VIEWED + " with a number of visits"));
  }

  private String version(String text) {
    Optional<ReadVersion> known = ReadVersion.fromText(text);
    if (known.isEmpty()) {
      reading.warn("The history describes a version in new words: " + text);
    }
    return known.map(ReadVersion::word).orElse(text);
  }

  private LocalDate day(Matcher text) {
    return PageDates.day(text.group("day"))
        .orElseThrow(() -> reading.lacks("li.reading with a day such as 09 Jun 2025"));
  }

  /** Where the form goes that takes the entry out of the history. */
  private long id() {
    @Nullable Element form = entry.selectFirst("form[action*=/readings/]");
    Matcher action = ENTRY.matcher(form == null ? "" : form.attr("action"));
    OptionalLong id = action.matches() ? PageNumbers.number(action.group(1)) : OptionalLong.empty();
    return id.orElseThrow(() -> reading.lacks("li.reading form[action*='/readings/']"));
  }
}
