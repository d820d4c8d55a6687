package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work as lists show it (AO3 reference, 6.1).
 *
 * @param summary HTML
 * @param mystery the collections of an unrevealed work, of which nothing else is shown; empty for
 *     all other works
 */
public record BlurbView(
    long id,
    String classes,
    long updatedAt,
    LinkView title,
    BylineView byline,
    List<LinkView> recipients,
    boolean restricted,
    boolean hiddenByAdmin,
    List<LinkView> fandoms,
    List<SymbolView> symbols,
    String date,
    List<BlurbTagView> tags,
    @Nullable String summary,
    List<PartView> series,
    StatsView stats,
    List<LinkView> mystery) {

  /** Copies the lists. */
  public BlurbView {
    recipients = List.copyOf(recipients);
    fandoms = List.copyOf(fandoms);
    symbols = List.copyOf(symbols);
    tags = List.copyOf(tags);
    series = List.copyOf(series);
    mystery = List.copyOf(mystery);
  }
}
