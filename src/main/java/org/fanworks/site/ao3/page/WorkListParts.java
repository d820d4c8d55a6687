package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The parts around and including a list of works or of other things, found in one walk that enters
 * neither the list nor a form (AO3 reference, 5.2, 5.5 and 6). Used once, by one thread.
 */
final class WorkListParts {
  private static final String NOTHING_FOUND = "No results found";

  private final List<Element> flashes = new ArrayList<>();
  private final List<Element> unknownNavigation = new ArrayList<>();
  private final List<Element> indexes = new ArrayList<>();
  private Optional<Element> pageHeading = Optional.empty();
  private Optional<Element> countHeading = Optional.empty();
  private Optional<Element> works = Optional.empty();
  private Optional<Element> bookmarks = Optional.empty();
  private Optional<Element> pagination = Optional.empty();
  private boolean nothingFound;

  private WorkListParts() {}

  /** The parts of an answer that is no page of the archive. */
  static WorkListParts none() {
    return new WorkListParts();
  }

  /** The parts of a page, of which any may be missing. */
  static WorkListParts of(Element main) {
    WorkListParts parts = new WorkListParts();
    parts.walk(main);
    return parts;
  }

  /** Messages of the archive above the page; the first that is always there is empty. */
  List<Element> flashes() {
    return flashes;
  }

  /** {@code h2.heading}: of a listing it counts the works. */
  Optional<Element> pageHeading() {
    return pageHeading;
  }

  /** {@code h3.heading}: of a search it counts the works. */
  Optional<Element> countHeading() {
    return countHeading;
  }

  /** The list of works. */
  Optional<Element> works() {
    return works;
  }

  /** The list of bookmarks. */
  Optional<Element> bookmarks() {
    return bookmarks;
  }

  /** The first list of that class, such as {@code ul.collection.index}. */
  Optional<Element> index(String cssClass) {
    return indexes.stream().filter(list -> list.hasClass(cssClass)).findFirst();
  }

  /** Whether any list has an entry. */
  boolean hasEntries() {
    return indexes.stream().anyMatch(list -> list.childrenSize() > 0);
  }

  /** The links to other pages, of either markup. */
  Optional<Element> pagination() {
    return pagination;
  }

  /** Lists for navigation that are no pagination that we know. */
  List<Element> unknownNavigation() {
    return unknownNavigation;
  }

  boolean nothingFound() {
    return nothingFound;
  }

  private void walk(Element container) {
    for (Element part : PageElements.children(container)) {
      switch (part.normalName()) {
        case "div" -> readContainer(part);
        case "h2" -> pageHeading = pageHeading.or(() -> heading(part));
        case "h3" -> countHeading = countHeading.or(() -> heading(part));
        case "dl", "ol", "ul" -> readList(part);
        case "p" -> nothingFound |= PageText.of(part).startsWith(NOTHING_FOUND);
        default -> {
          // Forms, landmarks and explanations.
        }
      }
    }
  }

  private void readContainer(Element container) {
    if (container.hasClass("flash")) {
      flashes.add(container);
    } else if (!container.id().equals("workskin")) {
      // In there stands what users wrote, whatever it looks like.
      walk(container);
    }
  }

  private static Optional<Element> heading(Element heading) {
    return heading.hasClass("heading") && !heading.hasClass("landmark")
        ? Optional.of(heading)
        : Optional.empty();
  }

  private void readList(Element list) {
    if (list.hasClass("index")) {
      indexes.add(list);
    }
    if (list.hasClass("pagination")) {
      pagination = pagination.or(() -> Optional.of(list));
    } else if (isListOfWorks(list)) {
      works = works.or(() -> Optional.of(list));
    } else if (list.hasClass("index") && list.hasClass("bookmark")) {
      bookmarks = bookmarks.or(() -> Optional.of(list));
    } else if (list.nameIs("ol") && list.attr("role").equals("navigation")) {
      unknownNavigation.add(list);
    }
  }

  /** A tag's own page names the box around the list instead of the list. */
  private static boolean isListOfWorks(Element list) {
    Element box = list.parent();
    boolean inBoxOfWorks = box != null && box.hasClass("listbox") && box.hasClass("work");
    return list.hasClass("index") && (list.hasClass("work") || inBoxOfWorks);
  }
}
