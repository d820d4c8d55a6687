package org.fanworks.demo.index;

import java.util.Set;
import org.fanworks.demo.data.Pseud;

/**
 * A pseud as the people search finds it.
 *
 * @param description HTML; empty for none
 * @param fandomIds canonical fandoms of the pseud's works
 * @param collectionIds collections that the pseud keeps or takes part in
 */
public record Person(
    Pseud pseud, String description, Set<Long> fandomIds, Set<Long> collectionIds) {

  /** Copies the sets. */
  public Person {
    fandomIds = Set.copyOf(fandomIds);
    collectionIds = Set.copyOf(collectionIds);
  }
}
