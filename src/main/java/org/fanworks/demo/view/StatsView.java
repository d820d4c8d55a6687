package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of a work (AO3 reference, 6.1).
 *
 * @param words empty when unknown
 * @param chaptersHref the newest chapter, where there is more than one
 * @param counts those that are not zero
 * @param hits empty when unknown
 */
public record StatsView(
    @Nullable String languageCode,
    @Nullable String languageName,
    String words,
    String chaptersPosted,
    @Nullable String chaptersHref,
    String chaptersTotal,
    List<StatView> counts,
    String hits) {

  /** Copies the list. */
  public StatsView {
    counts = List.copyOf(counts);
  }
}
