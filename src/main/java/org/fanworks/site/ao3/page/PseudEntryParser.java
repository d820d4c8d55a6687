package org.fanworks.site.ao3.page;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.site.ao3.page.Author.Account;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pseud's entry in a list (AO3 reference, 6.10 and 6.14). Used once, by one thread.
 *
 * <pre>{@code
 * <li class="user pseud picture blurb group"><div class="header module">
 *   <h4 class="heading"><a href="/users/bob/pseuds/Bobby%20B">Bobby B</a>
 *     (<a href="/users/bob">bob</a>)</h4>
 *   <h5 class="heading"><a href="...">12 works</a>, <a href="...">3 bookmarks</a></h5>
 *   <div class="icon"> ... </div></div>
 *   <blockquote class="userstuff">...</blockquote></li>
 * }</pre>
 */
final class PseudEntryParser {
  private static final Pattern COUNTS =
      Pattern.compile(
          "(?:(?<works>[\\d,]+) works?)?(?:, )?(?:(?<bookmarks>[\\d,]+) bookmarks?)?"
              + "(?:(?<recs>[\\d,]+) recs?)?(?: ?\\| (?<fandom>[\\d,]+) works? in .+)?");

  private final boolean searched;
  private final PageReading reading;
  private Optional<Account> account = Optional.empty();
  private Optional<Matcher> counts = Optional.empty();
  private Optional<String> description = Optional.empty();

  /**
   * A parser for one entry.
   *
   * @param searched whether it stands in the result of a search, which counts bookmarks
   */
  PseudEntryParser(boolean searched, PageReading reading) {
    this.searched = searched;
    this.reading = reading;
  }

  /** Reads the entry. */
  Pseud read(Element entry) {
    if (!entry.hasClass("pseud")) {
      throw reading.lacks("li.pseud.blurb: there is '" + entry.className() + "'");
    }
    for (Element part : PageElements.children(entry)) {
      readPart(part);
    }
    Account found = account.orElseThrow(() -> reading.lacks("li.pseud div.header h4.heading a"));
    return new Pseud(
        found.login(),
        found.pseud(),
        description,
        count("works").orElse(0),
        searched ? OptionalInt.of(count("bookmarks").orElse(0)) : OptionalInt.empty(),
        count("fandom"));
  }

  private void readPart(Element part) {
    switch (part.normalName()) {
      case "div" -> PageElements.children(part).forEach(this::readHeader);
      case "blockquote" ->
          description = Optional.of(part.html().strip()).filter(html -> !html.isEmpty());
      case "h6", "p", "ul" -> {
        // Landmarks, and what users can do with their own pseuds.
      }
      default -> throw reading.lacks("li.pseud > known element: it is " + part.normalName());
    }
  }

  private void readHeader(Element part) {
    switch (part.normalName()) {
      case "h4" -> account = account(part);
      case "h5" -> counts = Optional.of(counts(part));
      case "div", "p" -> {
        // The icon.
      }
      default -> throw reading.lacks("li.pseud div.header > known element: " + part.normalName());
    }
  }

  private Optional<Account> account(Element heading) {
    @Nullable Element link = PageElements.firstByName(heading, "a");
    String href = link == null ? "" : link.attr("href");
    if (!href.contains("/pseuds/")) {
      throw reading.lacks("li.pseud h4.heading a[href*='/pseuds/']");
    }
    return Account.ofHref(href);
  }

  private Matcher counts(Element heading) {
    String text = PageText.of(heading);
    Matcher matcher = COUNTS.matcher(text);
    if (!matcher.matches()) {
      throw reading.lacks("li.pseud h5.heading of the form 'n works, m bookmarks': " + text);
    }
    return matcher;
  }

  private OptionalInt count(String name) {
    return counts
        .flatMap(matcher -> Optional.ofNullable(matcher.group(name)))
        .map(PageNumbers::smallNumber)
        .orElse(OptionalInt.empty());
  }
}
