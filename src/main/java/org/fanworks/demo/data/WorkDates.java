package org.fanworks.demo.data;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The dates of a work.
 *
 * @param published date of the first chapter
 * @param displayed the date in the blurb; for some works one day off {@code revisedAt}, since the
 *     formatted text is shared between time zones (AO3 reference, 2.6)
 * @param revisedAt when the newest chapter came, as the index holds it
 * @param createdAt when the draft was begun; shown nowhere
 * @param updatedAt last change of the record; the comment in the blurb
 */
public record WorkDates(
    LocalDate published,
    LocalDate displayed,
    Instant revisedAt,
    Instant createdAt,
    Instant updatedAt) {}
