package org.fanworks.demo.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows about a work and no page shows (AO3 reference, 3.3).
 *
 * @param crossover whether its fandoms are unrelated
 * @param otp whether it has exactly one relationship when synonyms count once
 * @param backdate whether the creator chose the date
 * @param nonfiction whether a tag says so
 * @param workTypes at least one
 */
public record IndexOnly(
    boolean crossover,
    boolean otp,
    boolean backdate,
    boolean nonfiction,
    List<WorkType> workTypes,
    @Nullable String importedFromUrl,
    @Nullable Long workSkinId,
    long majorVersion,
    long minorVersion) {

  /** Copies the list. */
  public IndexOnly {
    workTypes = List.copyOf(workTypes);
  }
}
