package org.fanworks.demo.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A posted chapter; its position is its place in the work's list. */
public record Chapter(long id, @Nullable String title, LocalDate published) {}
