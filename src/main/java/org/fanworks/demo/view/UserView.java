package org.fanworks.demo.view;

import java.util.List;

/**
 * The dashboard of a user or pseud (AO3 reference, 6.10).
 *
 * @param fandoms with their numbers of works
 * @param works the five newest
 * @param series the five last changed
 * @param bookmarks the five newest
 */
public record UserView(
    String name,
    List<FandomCount> fandoms,
    List<BlurbView> works,
    List<SeriesBlurbView> series,
    List<BookmarkView> bookmarks) {

  /** Copies the lists. */
  public UserView {
    fandoms = List.copyOf(fandoms);
    works = List.copyOf(works);
    series = List.copyOf(series);
    bookmarks = List.copyOf(bookmarks);
  }

  /** How many works a user has in a fandom. */
  public record FandomCount(LinkView fandom, long works) {}
}
