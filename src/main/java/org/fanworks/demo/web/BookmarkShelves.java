package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.User;
import org.fanworks.demo.generator.Audience;
import org.fanworks.demo.generator.Lore;
import org.fanworks.demo.index.Viewer;

/**
 * The bookmarks that a kind of viewer sees of others, the newest first (AO3 reference, 4.3 and
 * 4.7). Each shelf is filled when first looked at. Safe for use by many threads.
 */
final class BookmarkShelves {
  private final Archive archive;
  private final Lore lore;
  private final Viewer viewer;
  private final Audience audience;
  private final Lazy<List<Bookmark>> all;
  private final Lazy<Map<Bookmark.Item, List<Bookmark>>> byItem;
  private final Lazy<Map<Long, List<Bookmark>>> byPseud;

  BookmarkShelves(Archive archive, Lore lore, Viewer viewer) {
    this.archive = archive;
    this.lore = lore;
    this.viewer = viewer;
    this.audience = new Audience(archive, lore);
    all = Lazy.of(this::visible);
    byItem = Lazy.of(() -> group(Bookmark::item));
    byPseud = Lazy.of(() -> group(bookmark -> bookmark.bookmarker().id()));
  }

  private List<Bookmark> visible() {
    List<Bookmark> newestFirst = new ArrayList<>();
    List<Bookmark> bookmarks = lore.bookmarks();
    for (int i = bookmarks.size() - 1; i >= 0; i--) {
      if (audience.shows(bookmarks.get(i), viewer == Viewer.SIGNED_IN)) {
        newestFirst.add(bookmarks.get(i));
      }
    }
    return newestFirst;
  }

  private <K> Map<K, List<Bookmark>> group(Function<Bookmark, K> key) {
    return all.get().stream()
        .collect(Collectors.groupingBy(key, HashMap::new, Collectors.toList()));
  }

  /** All of them. */
  List<Bookmark> all() {
    return all.get();
  }

  /** Bookmarks of a thing. */
  List<Bookmark> of(Bookmark.Item item) {
    return byItem.get().getOrDefault(item, List.of());
  }

  /** Bookmarks that were made under a pseud. */
  List<Bookmark> by(Pseud pseud) {
    return byPseud.get().getOrDefault(pseud.id(), List.of());
  }

  /** How many bookmarks a user has. */
  long count(User user) {
    return archive.pseuds(user).stream().mapToLong(pseud -> by(pseud).size()).sum();
  }
}
