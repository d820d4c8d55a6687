package org.fanworks.site.ao3.page;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Language and numbers of a work (AO3 reference, 6.1 and 9.7). Counters that the page leaves out
 * are 0.
 *
 * @param languageCode short code, see {@link Languages}; the shown name where the code is unknown
 * @param wordCount empty when the page shows no number
 * @param chaptersTotal empty when the page shows {@code ?}
 * @param hits empty when the page shows no number
 */
public record WorkStats(
    Optional<String> languageCode,
    OptionalInt wordCount,
    int chaptersPosted,
    OptionalInt chaptersTotal,
    int collections,
    int comments,
    int kudos,
    int bookmarks,
    OptionalInt hits) {}
