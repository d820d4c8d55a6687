package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A series' own page, with one page of its works (AO3 reference, 6.6).
 *
 * @param begun date of the first work that the visitor sees
 * @param notes inner HTML of the notes, trimmed; empty when there are none
 * @param works in the order of the series
 */
public record SeriesPage(
    Series series, LocalDate begun, Optional<String> notes, WorkListPage works) {}
