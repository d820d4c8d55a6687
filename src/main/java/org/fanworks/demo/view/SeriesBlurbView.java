package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series as lists show it (AO3 reference, 6.2).
 *
 * @param summary HTML
 * @param bookmarks absent when there are none
 */
public record SeriesBlurbView(
    long id,
    String classes,
    LinkView title,
    BylineView byline,
    boolean restricted,
    List<LinkView> fandoms,
    List<SymbolView> symbols,
    String date,
    List<BlurbTagView> tags,
    @Nullable String summary,
    String words,
    String works,
    @Nullable LinkView bookmarks) {

  /** Copies the lists. */
  public SeriesBlurbView {
    fandoms = List.copyOf(fandoms);
    symbols = List.copyOf(symbols);
    tags = List.copyOf(tags);
  }
}
