package org.fanworks.site.ao3;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Steps from one element of a page to another. */
final class PageElements {
  private PageElements() {}

  /** The first element of that name below the parent, in the page's order; null if none. */
  static @Nullable Element firstByName(Element parent, String name) {
    for (Element child : parent.children()) {
      @Nullable Element found = child.nameIs(name) ? child : firstByName(child, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The first child of that name and class. */
  static Optional<Element> child(Element parent, String name, String cssClass) {
    for (Element child : parent.children()) {
      if (child.nameIs(name) && child.hasClass(cssClass)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }
}
