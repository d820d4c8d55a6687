package org.fanworks.demo.generator;

import java.util.List;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.User;

/**
 * Who reads, comments and bookmarks in an archive that is already there. Immutable.
 *
 * @param official the account that speaks for the archive
 */
record Cast(List<User> users, List<Pseud> pseuds, Pseud official) {

  /** Copies the lists. */
  Cast {
    users = List.copyOf(users);
    pseuds = List.copyOf(pseuds);
  }

  /** All users of an archive. */
  static Cast of(Archive archive) {
    List<Pseud> pseuds = archive.users().stream().flatMap(u -> archive.pseuds(u).stream()).toList();
    Pseud official =
        archive
            .findUser(Anchors.ARCHIVIST_LOGIN)
            .map(user -> archive.pseuds(user).get(0))
            .orElse(pseuds.get(0));
    return new Cast(archive.users(), pseuds, official);
  }
}
