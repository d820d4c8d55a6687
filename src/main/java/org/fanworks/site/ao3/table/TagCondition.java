package org.fanworks.site.ao3.table;

import org.fanworks.site.ao3.form.TagKind;
import org.fanworks.site.ao3.page.TagNames;

/**
 * A tag that the works of a search have to have, or must not have.
 *
 * @param name tidied, but otherwise as the statement has it: the archive may spell it differently
 */
record TagCondition(TagKind kind, String name, Meaning meaning) {
  /** What is asked of the tag. */
  enum Meaning {
    /** The work has the tag by the archive's meaning. */
    REQUIRED,
    /** The work does not have the tag by the archive's meaning. */
    EXCLUDED,
    /** The work displays the tag; finding more works does no harm. */
    DISPLAYED
  }

  TagCondition {
    name = TagNames.tidy(name);
  }

  boolean is(Meaning wanted) {
    return meaning == wanted;
  }
}
