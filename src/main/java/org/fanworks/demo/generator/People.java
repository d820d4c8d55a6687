package org.fanworks.demo.generator;

import java.util.ArrayList;
import java.util.List;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.User;

/**
 * The users and their pseuds.
 *
 * @param authors users who write, the busiest first, each with all pseuds
 * @param archivist the pseud that holds unclaimed imports
 */
record People(
    List<User> users, List<Pseud> pseuds, LongTail<List<Pseud>> authors, Pseud archivist) {

  /** The pseud under which a user writes most. */
  static Pseud usual(List<Pseud> pseuds, Dice dice) {
    return dice.chance(0.8) ? pseuds.get(0) : dice.pick(pseuds);
  }

  /** A user who may get a gift. */
  User anyone(Dice dice) {
    return dice.pick(users);
  }

  /** All pseuds of a list of users in the order of the users. */
  static List<Pseud> flat(List<List<Pseud>> pseuds) {
    List<Pseud> result = new ArrayList<>();
    pseuds.forEach(result::addAll);
    return result;
  }
}
