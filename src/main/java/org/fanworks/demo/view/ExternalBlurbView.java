package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work elsewhere as lists show it (AO3 reference, 6.9).
 *
 * @param title leads to its page here, or on that page to the work itself
 * @param summary HTML
 * @param related number of works here that came out of it
 */
public record ExternalBlurbView(
    long id,
    LinkView title,
    String author,
    List<LinkView> fandoms,
    List<SymbolView> symbols,
    String date,
    List<BlurbTagView> tags,
    @Nullable String summary,
    @Nullable String languageCode,
    @Nullable String languageName,
    @Nullable LinkView bookmarks,
    long related) {

  /** Copies the lists. */
  public ExternalBlurbView {
    fandoms = List.copyOf(fandoms);
    symbols = List.copyOf(symbols);
    tags = List.copyOf(tags);
  }
}
