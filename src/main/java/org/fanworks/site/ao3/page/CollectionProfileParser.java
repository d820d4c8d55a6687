package org.fanworks.site.ao3.page;

import java.util.List;
import java.util.Map;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.Author.Account;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a collection's profile (AO3 reference, 6.13). Stateless.
 *
 * <pre>{@code
 * <h2 class="heading">The Fest</h2>
 * <dl class="meta group"><dt>Active since:</dt><dd>2020-01-05</dd>
 *   <dt>Maintainers:</dt><dd><a href="/users/ann">ann</a></dd>
 *   <dt>Contact:</dt><dd>ann@example.org</dd></dl>
 * }</pre>
 */
public final class CollectionProfileParser {
  /** How messages call the page. */
  public static final String PAGE = "AO3 collection profile";

  private static final String META = "#main dl.meta";
  private static final Map<String, String> LABELS =
      Map.of(
          "Active since", "since",
          "Maintainers", "maintainers",
          "Maintainer", "maintainers",
          "Contact", "contact");

  private CollectionProfileParser() {}

  /**
   * Reads a page.
   *
   * @throws UnexpectedPage if the page is another one
   * @throws PageChanged if the page is not understood
   */
  public static CollectionProfile parse(Ao3Page page) {
    if (page.kind() != Ao3PageKind.COLLECTION_PROFILE) {
      throw UnexpectedPage.of(page, PAGE);
    }
    PageReading reading = new PageReading(PAGE, page.url());
    Element main = page.main().orElseThrow();
    @Nullable Element list = main.selectFirst("dl.meta");
    if (list == null) {
      throw reading.lacks(META);
    }
    DefinitionList meta = DefinitionList.of(list, META, LABELS, reading);
    return new CollectionProfile(
        CollectionLinks.subject(main)
            .orElseThrow(() -> reading.lacks("h2.heading a[href^='/collections/']")),
        PageText.of(page.parts().pageHeading().orElseThrow(() -> reading.lacks("#main h2"))),
        meta.day("since"),
        maintainers(meta.get("maintainers"), reading),
        meta.find("contact").map(PageText::of).filter(text -> !text.isEmpty()));
  }

  private static List<String> maintainers(Element value, PageReading reading) {
    List<String> logins =
        value.getElementsByTag("a").stream()
            .flatMap(link -> Account.ofHref(link.attr("href")).stream())
            .map(Account::login)
            .distinct()
            .toList();
    if (logins.isEmpty()) {
      throw reading.lacks(META + " 'maintainers' a[href^='/users/']");
    }
    return logins;
  }
}
