package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fanworks.site.ao3.client.KnownTag;
import org.fanworks.site.ao3.client.KnownTag.Standing;
import org.fanworks.site.ao3.client.TagKnowledge;
import org.fanworks.site.ao3.table.TagCondition.Meaning;

/**
 * Makes sure that the tags of a search exist, at the least cost: the archive takes the name of a
 * tag that it does not know for a search by words (AO3 reference, 2.5). Used by one thread.
 *
 * @param lookUp asks the archive about a tag; one request
 * @param warn tells the user something
 * @param things what is searched for, for messages
 */
record TagSettlement(
    TagKnowledge knowledge,
    Function<String, KnownTag> lookUp,
    Consumer<String> warn,
    String things) {
  /** Whether a tag that rows have to have is known not to exist. */
  boolean lacksTag(List<TagCondition> tags) {
    for (TagCondition tag : tags) {
      boolean unknown = is(tag, Standing.UNKNOWN);
      if (unknown && tag.is(Meaning.REQUIRED)) {
        warn.accept("The archive has no tag '" + tag.name() + "', so no " + things + " matches.");
        return true;
      }
      if (unknown && tag.is(Meaning.DISPLAYED)) {
        return true;
      }
    }
    return false;
  }

  /** Looks up an excluded tag, which has to be known before anything is asked. */
  void settleExcluded(TagCondition tag) {
    lookUp(tag);
    if (is(tag, Standing.UNKNOWN)) {
      warn.accept("The archive has no tag '" + tag.name() + "', so it excludes no " + things + ".");
    }
  }

  /** Makes a tag known. */
  void lookUp(TagCondition tag) {
    if (knowledge.find(tag.name()).isEmpty()) {
      knowledge.learn(tag.name(), lookUp.apply(tag.name()));
    }
  }

  /**
   * Makes sure that required tags exist.
   *
   * @param displayed whether a row of the answer displays a tag, so that it exists
   * @return false if the answer was asked for with a name that the archive spells otherwise, or
   *     does not know
   */
  boolean settleRequired(List<TagCondition> tags, Predicate<String> displayed) {
    boolean settled = true;
    for (TagCondition tag : tags) {
      if (knowledge.find(tag.name()).isEmpty()) {
        if (displayed.test(tag.name())) {
          knowledge.learn(tag.name(), KnownTag.of(Standing.EXISTING, tag.name()));
        } else {
          KnownTag found = lookUp.apply(tag.name());
          knowledge.learn(tag.name(), found);
          settled &= !found.is(Standing.UNKNOWN) && found.spelling().equals(tag.name());
        }
      }
    }
    return settled;
  }

  private boolean is(TagCondition tag, Standing standing) {
    return knowledge.find(tag.name()).filter(known -> known.is(standing)).isPresent();
  }
}
