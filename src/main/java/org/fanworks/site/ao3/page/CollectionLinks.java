package org.fanworks.site.ao3.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** The collection whose menu stands beside {@code main}. */
  static Optional<String> besides(Element main) {
    @Nullable Document page = main.ownerDocument();
    @Nullable Element menu = page == null ? null : page.getElementById("dashboard");
    return menu == null
        ? Optional.empty()
        : menu.getElementsByTag("a").stream().flatMap(link -> name(link).stream()).findFirst();
  }
}
