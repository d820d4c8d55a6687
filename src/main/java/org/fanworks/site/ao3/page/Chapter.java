package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A chapter as the index of a work's chapters shows it (AO3 reference, 6.5).
 *
 * @param position from 1
 * @param title empty where the creator gave none
 */
public record Chapter(long id, int position, Optional<String> title, LocalDate published) {}
