package org.fanworks.demo.generator;

import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.SeriesDetails;
import org.fanworks.demo.data.Visibility;
import org.fanworks.demo.data.Work;

/**
 * Who gets to see the bookmarks of others (AO3 reference, 4.3). Immutable; public for the rooms of
 * the archive.
 */
public final class Audience {
  private final Archive archive;
  private final Lore lore;

  /** The audience of an archive. */
  public Audience(Archive archive, Lore lore) {
    this.archive = archive;
    this.lore = lore;
  }

  /** Whether lists show a bookmark to guests, or to members. */
  public boolean shows(Bookmark bookmark, boolean members) {
    return !bookmark.unlisted() && !bookmark.hiddenByAdmin() && shows(bookmark.item(), members);
  }

  /** Whether lists show bookmarks of a thing; those of a mystery they do. */
  private boolean shows(Bookmark.Item item, boolean members) {
    if (item.gone()) {
      return true;
    }
    return switch (item.kind()) {
      case WORK ->
          archive
              .findWork(item.id())
              .map(Work::visibility)
              .filter(visibility -> shows(visibility, members))
              .isPresent();
      case SERIES ->
          lore.findSeries(item.id()).filter(series -> shows(series, members)).isPresent();
      case EXTERNAL_WORK -> lore.findExternalWork(item.id()).isPresent();
    };
  }

  private static boolean shows(Visibility visibility, boolean members) {
    boolean open = members || !visibility.restricted();
    return open && visibility.posted() && !visibility.hiddenByAdmin();
  }

  private static boolean shows(SeriesDetails series, boolean members) {
    return series.works().stream()
        .map(Work::visibility)
        .anyMatch(
            visibility -> members ? visibility.listedForMembers() : visibility.listedForGuests());
  }
}
