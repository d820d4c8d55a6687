package org.fanworks.demo.generator;

import java.util.ArrayList;
import java.util.List;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.User;

/** Draws who bookmarks, eager readers more often than others. Not thread-safe. */
final class Bookmarkers {
  private final LongTail<List<Pseud>> readers;
  private final Dice dice;

  Bookmarkers(Archive archive, Cast cast, Dice dice) {
    this.dice = dice;
    List<List<Pseud>> byEagerness = new ArrayList<>();
    archive.findUser(Anchors.SILENT_LOGIN).map(archive::pseuds).ifPresent(byEagerness::add);
    archive.findUser(Anchors.PSEUD_LOGIN).map(archive::pseuds).ifPresent(byEagerness::add);
    for (int i = cast.users().size() - 1; i >= 0; i--) {
      User user = cast.users().get(i);
      if (!user.login().equals(Anchors.ORPHAN_LOGIN)) {
        byEagerness.add(archive.pseuds(user));
      }
    }
    this.readers = new LongTail<>(byEagerness, 0.6);
  }

  Pseud draw() {
    return People.usual(readers.draw(dice), dice);
  }
}
