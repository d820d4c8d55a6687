package org.fanworks.site.ao3.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds collections by links to their pages (AO3 reference, 1.1). */
final class CollectionLinks {
  private static final Pattern HREF = Pattern.compile("/collections/([^/?#]+).*");

  private CollectionLinks() {}

  /** The collection that a link leads to or into, as the archive spells its name. */
  static Optional<String> name(Element link) {
    Matcher matcher = HREF.matcher(link.attr("href"));
    return matcher.matches() ? PageText.percentDecoded(matcher.group(1)) : Optional.empty();
  }

  /** The collection that a page is about by the menu beside {@code main}, or by its heading. */
  static Optional<String> subject(Element main) {
    @Nullable Document page = main.ownerDocument();
    Optional<Element> menu =
        Optional.ofNullable(page).map(document -> document.getElementById("dashboard"));
    Optional<Element> heading = Optional.ofNullable(main.selectFirst("h2.heading"));
    return Stream.of(menu, heading)
        .flatMap(Optional::stream)
        .flatMap(part -> part.getElementsByTag("a").stream())
        .flatMap(link -> name(link).stream())
        .findFirst();
  }
}
