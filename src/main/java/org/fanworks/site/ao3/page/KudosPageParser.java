package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.KudosPage.Kudos;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of those who left kudos on a work (AO3 reference, 5.2 and 6.10). Stateless.
 *
 * <pre>{@code
 * <h2 class="heading">1 - 50 of 667 Users Who Left Kudos on <a href="/works/11">Title</a></h2>
 * <div id="kudos"><p class="kudos"><a href="/users/bob">bob</a>, ...</p></div>
 * <h3 class="heading">92 guests have also left kudos</h3>
 * }</pre>
 */
public final class KudosPageParser {
  /** How messages call the page. */
  public static final String PAGE = "AO3 page of kudos";

  private static final Pattern HEADING = Pattern.compile("(.* Users?) Who Left Kudos on .*");

  /** What the page consists of; anything else could be the heading that only some pages have. */
  private static final Set<String> KNOWN =
      Set.of("div", "h2", "h3", "h4", "ol", "ul", "p", "script");

  private KudosPageParser() {}

  /**
   * Reads a page.
   *
   * @throws UnexpectedPage if the page is another one
   * @throws PageChanged if the page is not understood
   */
  public static KudosPage parse(Ao3Page page) {
    if (page.kind() != Ao3PageKind.KUDOS) {
      throw UnexpectedPage.of(page, PAGE);
    }
    PageReading reading = new PageReading(PAGE, page.url());
    ListHeading heading =
        page.parts()
            .pageHeading()
            .map(PageText::of)
            .flatMap(KudosPageParser::heading)
            .orElseThrow(() -> reading.lacks("h2.heading of the form 'n Users Who Left Kudos'"));
    Pagination pagination = Pagination.of(page, heading, reading);
    ListPage<Kudos> users =
        new ListPage<>(
            users(page.main().orElseThrow(), heading, reading),
            heading.total(),
            heading.firstRow(),
            pagination.hasNext(),
            pagination.lastPage(),
            Optional.empty(),
            reading.warnings());
    return new KudosPage(users, guests(page, reading));
  }

  private static Optional<ListHeading> heading(String text) {
    Matcher matcher = HEADING.matcher(text);
    return matcher.matches()
        ? ListHeading.ofListing(matcher.group(1).strip(), "User")
        : Optional.empty();
  }

  private static List<Kudos> users(Element main, ListHeading heading, PageReading reading) {
    @Nullable Element box = main.selectFirst("#kudos");
    List<Kudos> users = new ArrayList<>();
    int first = (int) heading.firstRow().orElse(1);
    for (Element link : box == null ? List.<Element>of() : box.getElementsByTag("a")) {
      String login =
          Author.Account.ofHref(link.attr("href"))
              .map(Author.Account::login)
              .orElseThrow(() -> reading.lacks("#kudos a[href^='/users/']"));
      users.add(new Kudos(login, first + users.size()));
    }
    if (users.isEmpty() && !heading.isPastTheEnd() && heading.total().orElse(0) > 0) {
      throw reading.lacks("#kudos p.kudos a");
    }
    return users;
  }

  private static int guests(Ao3Page page, PageReading reading) {
    for (Element part : PageElements.children(page.main().orElseThrow())) {
      if (!KNOWN.contains(part.normalName())) {
        throw reading.lacks("#main > h3.heading about guests, but an unknown " + part.tagName());
      }
    }
    return page.parts()
        .countHeading()
        .map(PageText::of)
        .map(text -> GuestKudos.count(text, reading))
        .orElse(0);
  }
}
