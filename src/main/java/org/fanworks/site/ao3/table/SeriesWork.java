package org.fanworks.site.ao3.table;

import org.fanworks.site.ao3.page.SeriesPart;
import org.fanworks.site.ao3.page.Work;
import org.jspecify.annotations.Nullable;

/** A revealed work of a series. */
record SeriesWork(long seriesId, long workId, Work work) {
  /** The work's number in the series; null if its entry, which the archive keeps, lags behind. */
  @Nullable Integer position() {
    return work.series().stream()
        .filter(part -> part.id() == seriesId)
        .map(SeriesPart::position)
        .findFirst()
        .orElse(null);
  }
}
