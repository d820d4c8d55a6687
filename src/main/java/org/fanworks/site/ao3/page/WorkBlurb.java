package org.fanworks.site.ao3.page;

import java.util.Optional;

/**
 * A work's entry in a list of works (AO3 reference, 6.1).
 *
 * @param work everything but the id; empty for a mystery work, which is part of a challenge that is
 *     not revealed yet
 */
public record WorkBlurb(long id, Optional<Work> work) {
  /** The entry of a work that is not revealed. */
  public static WorkBlurb mystery(long id) {
    return new WorkBlurb(id, Optional.empty());
  }

  /** The entry of a revealed work. */
  static WorkBlurb of(long id, Work work) {
    return new WorkBlurb(id, Optional.of(work));
  }

  public boolean isMystery() {
    return work.isEmpty();
  }
}
