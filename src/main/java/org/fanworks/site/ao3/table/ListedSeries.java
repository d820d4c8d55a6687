package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fanworks.site.ao3.page.Series;
import org.fanworks.site.ao3.page.SeriesTags;
import org.jspecify.annotations.Nullable;

/**
 * A series, as the columns of a row see it.
 *
 * @param url of its own page
 * @param tags empty where nobody looks at them
 */
record ListedSeries(Series series, Optional<SeriesTags> tags, String url) {
  /** The tags of a kind; null if nobody looks at them. */
  @Nullable List<String> tags(Function<SeriesTags, List<String>> kind) {
    return tags.map(kind).orElse(null);
  }
}
