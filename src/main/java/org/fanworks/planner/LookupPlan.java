package org.fanworks.planner;

import java.util.Optional;
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
 * @param cost what it takes to look up keys
 * @param whole reads the right side without keys; empty where that is out of the question
 * @param reach how much of the join is going to be read
 */
public record LookupPlan(
    ScanPlan scan,
    Column key,
    int leftKey,
    int rightKey,
    int leftWidth,
    int rightWidth,
    Kind kind,
    boolean oneMatchDecides,
    LookupCost cost,
    Optional<Whole> whole,
    ScanPlan.Reach reach) {
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

  /**
   * The other way to read the right side: all of it, once there turn out to be so many keys that
   * looking them up takes no fewer requests.
   *
   * @param scan puts out the same columns as the one for keys
   * @param requests how many it is expected to take
   */
  record Whole(ScanPlan scan, double requests) {}

  /** The same plan for a join that is read so far. */
  LookupPlan reaching(ScanPlan.Reach other) {
    return new LookupPlan(
        scan,
        key,
        leftKey,
        rightKey,
        leftWidth,
        rightWidth,
        kind,
        oneMatchDecides,
        cost,
        whole,
        other);
  }
}
