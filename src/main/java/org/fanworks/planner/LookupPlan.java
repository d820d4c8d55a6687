package org.fanworks.planner;

import org.fanworks.search.Column;

/**
 * What a {@link LookupJoin} does at run time. Immutable; public only because generated code passes
 * it on.
 *
 * @param scan reads the right side, once the keys are added
 * @param key the column of the right side's table that the keys bind
 * @param leftKey position of the key in a left row
 * @param rightKey position of the key in a right row
 * @param leftWidth number of a left row's values
 * @param rightWidth number of a right row's values that are put out
 * @param oneMatchDecides whether no match after the first one changes the answer for a key
 */
public record LookupPlan(
    ScanPlan scan,
    Column key,
    int leftKey,
    int rightKey,
    int leftWidth,
    int rightWidth,
    Kind kind,
    boolean oneMatchDecides) {
  /** What becomes of a left row. */
  public enum Kind {
    /** Once for each match. */
    INNER,
    /** Once for each match, or once with NULLs. */
    LEFT,
    /** Once if there is a match, without the right row. */
    SEMI,
    /** Once if there is no match. */
    ANTI
  }
}
