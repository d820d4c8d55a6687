package org.fanworks.demo.web;

import java.util.Comparator;
import java.util.List;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.User;

/** Which bookmarks of a user somebody gets to see. Immutable. */
final class BookmarkLists {
  private static final Comparator<Bookmark> NEWEST_FIRST =
      Comparator.comparing(Bookmark::id).reversed();

  private final Site site;

  BookmarkLists(Site site) {
    this.site = site;
  }

  /** A user's bookmarks, the newest first; their owner sees the private and hidden ones too. */
  List<Bookmark> ofUser(Request request, User user) {
    if (request.isOf(user)) {
      return site.lore().bookmarks().stream()
          .filter(bookmark -> bookmark.bookmarker().userId() == user.id())
          .sorted(NEWEST_FIRST)
          .toList();
    }
    BookmarkShelves shelves = site.bookmarks(request.viewer());
    return site.archive().pseuds(user).stream()
        .flatMap(pseud -> shelves.by(pseud).stream())
        .sorted(NEWEST_FIRST)
        .toList();
  }

  /** The bookmarks that a user made under one of their names. */
  List<Bookmark> ofPseud(Request request, User user, Pseud pseud) {
    return ofUser(request, user).stream()
        .filter(bookmark -> bookmark.bookmarker().equals(pseud))
        .toList();
  }
}
