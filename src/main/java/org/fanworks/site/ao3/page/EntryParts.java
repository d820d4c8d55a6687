package org.fanworks.site.ao3.page;

import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Element;

/**
 * The parts that an entry of a list has whether it is a work, a series or a work elsewhere (AO3
 * reference, 6.1, 6.2 and 6.9). Used once, by one thread.
 *
 * <pre>{@code
 * <li class="work blurb group work-11 user-7" role="article">
 *   <div class="header module"> ... </div>
 *   <h6 class="landmark heading">Tags</h6> <ul class="tags commas"> ... </ul>
 *   <blockquote class="userstuff summary"><p>Text.</p></blockquote>
 *   <dl class="stats"> ... </dl></li>
 * }</pre>
 *
 * <p>Only the entry's own elements are looked at, never those inside of a summary, which is written
 * by users. Parts that an entry may lack are only taken for missing when nothing unknown stands in
 * their place: a renamed part is a failure, never an empty value.
 */
final class EntryParts {
  private final PageReading reading;
  private Optional<Element> head = Optional.empty();
  private Optional<WorkTagsParser> tags = Optional.empty();
  private Optional<String> summary = Optional.empty();
  private Optional<Element> series = Optional.empty();
  private Optional<Element> stats = Optional.empty();

  private EntryParts(PageReading reading) {
    this.reading = reading;
  }

  /**
   * Reads an entry; that of a bookmark has more parts, which are left alone.
   *
   * @throws org.fanworks.site.PageChanged if there is an unknown part
   */
  static EntryParts of(Element entry, PageReading reading) {
    EntryParts parts = new EntryParts(reading);
    for (Element part : PageElements.children(entry)) {
      parts.read(part);
    }
    return parts;
  }

  /**
   * The number of an entry by its classes, or by its id as in pages of old.
   *
   * @param thing what it is, as in the class {@code work-11}
   */
  static OptionalLong id(Element entry, String thing) {
    for (String name : PageElements.classes(entry)) {
      OptionalLong id = PageNumbers.numberAfter(thing + "-", name);
      if (id.isPresent()) {
        return id;
      }
    }
    return PageNumbers.numberAfter(thing + "_", entry.id());
  }

  private void read(Element part) {
    switch (part.normalName()) {
      case "div" -> {
        if (part.hasClass("header")) {
          head = Optional.of(part);
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
          stats = Optional.of(part);
        }
      }
      case "h6", "p" -> {
        // Landmarks for screen readers, notices above drafts, the status of a bookmark.
      }
      default -> throw reading.lacks("li.blurb > known element: it is " + part.normalName());
    }
  }

  private void readList(Element list) {
    if (list.hasClass("tags")) {
      tags = Optional.of(new WorkTagsParser(reading).read(list));
    } else if (list.hasClass("series")) {
      series = Optional.of(list);
    } else if (!list.hasClass("actions")) {
      throw reading.lacks("li.blurb > ul of a known class: it is '" + list.className() + "'");
    }
  }

  Element head() {
    return head.orElseThrow(() -> reading.lacks("li.blurb > div.header"));
  }

  WorkTagsParser tags() {
    return tags.orElseThrow(() -> reading.lacks("li.blurb > ul.tags"));
  }

  /** The summary in HTML; empty if there is none. */
  Optional<String> summary() {
    return summary;
  }

  /** The list of the series that a work is part of, if it is of any. */
  Optional<Element> series() {
    return series;
  }

  Element stats() {
    return stats.orElseThrow(() -> reading.lacks("li.blurb > dl.stats"));
  }
}
