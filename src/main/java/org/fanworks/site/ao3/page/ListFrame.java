package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * What surrounds the entries of a list (AO3 reference, 5.2 and 5.5), and the order to read them.
 * Used by one thread.
 *
 * @param cssClass what tells the list from others, as {@code collection} does for {@code
 *     ul.collection.index}
 * @param heading what the page counts
 */
record ListFrame(Ao3Page page, String cssClass, ListHeading heading, PageReading reading) {

  /**
   * Reads the page.
   *
   * @param entry reads one element of the list
   * @throws org.fanworks.site.PageChanged if the list, or the links to its other pages, are missing
   */
  <T> ListPage<T> read(Function<Element, T> entry) {
    return readAfter(0, entry);
  }

  /**
   * Reads the page but for the first elements of the list, which are no entries of it.
   *
   * @param skipped how many
   * @param entry reads one of the others
   * @throws org.fanworks.site.PageChanged if the list, or the links to its other pages, are missing
   */
  <T> ListPage<T> readAfter(int skipped, Function<Element, T> entry) {
    List<T> entries = new ArrayList<>();
    int position = 0;
    for (Element element : PageElements.children(list())) {
      if (position >= skipped) {
        entries.add(entry.apply(element));
      }
      position++;
    }
    return of(entries);
  }

  /** The page, whose entries have been read. */
  <T> ListPage<T> of(List<T> entries) {
    Pagination pagination = Pagination.of(page, heading, reading);
    return new ListPage<>(
        entries,
        heading.total(),
        heading.firstRow(),
        pagination.hasNext(),
        pagination.lastPage(),
        heading.owner(),
        reading.warnings());
  }

  /** A list that is said to be empty may be missing. */
  private Element list() {
    Optional<Element> list = page.parts().index(cssClass);
    boolean none = heading.total().isPresent() && heading.total().getAsLong() == 0;
    if (list.isEmpty() && !none && !heading.isPastTheEnd()) {
      throw reading.lacks("ol or ul." + cssClass + ".index");
    }
    return list.orElseGet(() -> new Element("ul"));
  }
}
