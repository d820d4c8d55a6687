package org.fanworks.demo.generator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Bookmark.Item;
import org.fanworks.demo.data.Bookmark.Kind;
import org.fanworks.demo.data.ExternalWork;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.SeriesDetails;
import org.fanworks.demo.data.Work;
import org.jspecify.annotations.Nullable;

/**
 * Invents all bookmarks of an archive: as many of each work in public as its counter says, some in
 * private besides, and some of things that are gone. Not thread-safe.
 */
final class BookmarkMaker {
  private static final long PRESENT = Anchors.PRESENT.toEpochSecond();
  private static final long FIRST_ID = 1_200_000_000L;

  /** The newest third is beyond 32 bits. */
  private static final long LAST_ID = 2_860_000_000L;

  private final Dice dice;
  private final Bookmarkers bookmarkers;
  private final BookmarkTags tags;
  private final ProseMaker prose;
  private final List<Draft> drafts = new ArrayList<>();

  private BookmarkMaker(Archive archive, Cast cast, Dice dice) {
    this.dice = dice;
    this.bookmarkers = new Bookmarkers(archive, cast, dice);
    this.tags = new BookmarkTags(archive, dice);
    this.prose = new ProseMaker(dice);
  }

  /** A bookmark before it has a number. */
  private record Draft(
      Item item, Pseud bookmarker, long second, boolean unlisted, boolean hidden) {}

  /** All bookmarks by id, which is the order in which they were made. */
  static List<Bookmark> of(Archive archive, Lore lore, long seed) {
    BookmarkMaker maker = new BookmarkMaker(archive, lore.cast(), new Dice(seed, "bookmarks"));
    for (Work work : archive.works()) {
      Instant since = work.dates().published().atStartOfDay(ZoneOffset.UTC).toInstant();
      Item item = Item.of(Kind.WORK, work.id());
      maker.mark(item, work.pageCounters().bookmarks(), since);
    }
    for (SeriesDetails series : lore.allSeries()) {
      Item item = Item.of(Kind.SERIES, series.series().id());
      int size = series.works().size();
      maker.mark(item, maker.dice.below(size + 2), series.works().get(0).dates().createdAt());
    }
    for (ExternalWork work : lore.externalWorks()) {
      maker.mark(Item.of(Kind.EXTERNAL_WORK, work.id()), maker.someone(), work.createdAt());
    }
    maker.dice.repeat(10 + archive.works().size() / 100, maker::markGone);
    return maker.numbered();
  }

  private int someone() {
    return dice.chance(0.7) ? 1 : dice.between(2, 12);
  }

  private void mark(Item item, int count, Instant since) {
    Set<Long> users = new HashSet<>();
    long first = Math.min(since.getEpochSecond(), PRESENT - 1);
    for (int i = 0; i < count; i++) {
      mark(item, users, first, false, false);
      if (dice.chance(0.05)) {
        mark(item, users, first, true, false);
      }
      if (dice.chance(0.006)) {
        mark(item, users, first, false, true);
      }
    }
  }

  /** Nobody bookmarks a thing twice. */
  private void mark(Item item, Set<Long> users, long since, boolean unlisted, boolean hidden) {
    Pseud bookmarker = bookmarkers.draw();
    while (!users.add(bookmarker.userId())) {
      bookmarker = bookmarkers.draw();
    }
    long second = since + (long) ((PRESENT - since) * dice.fraction());
    drafts.add(new Draft(item, bookmarker, second, unlisted, hidden));
  }

  private void markGone() {
    Kind kind = dice.chance(0.8) ? Kind.WORK : dice.pick(List.of(Kind.values()));
    Item item = new Item(kind, dice.between(1, 480), true);
    mark(item, new HashSet<>(), PRESENT - dice.between(1, 300_000_000), false, false);
  }

  private List<Bookmark> numbered() {
    drafts.sort(Comparator.comparingLong(Draft::second));
    long step = Math.max(2, (LAST_ID - FIRST_ID) / drafts.size());
    List<Bookmark> bookmarks = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      long id = FIRST_ID + i * step + dice.below((int) Math.min(step, Integer.MAX_VALUE));
      bookmarks.add(bookmark(id, drafts.get(i)));
    }
    return bookmarks;
  }

  private Bookmark bookmark(long id, Draft draft) {
    return new Bookmark(
        id,
        draft.bookmarker(),
        draft.item(),
        Instant.ofEpochSecond(draft.second()),
        dice.chance(0.08),
        draft.unlisted(),
        draft.hidden(),
        notes(),
        tags.draw(),
        tags.collections());
  }

  private @Nullable String notes() {
    return dice.chance(0.25) ? prose.remark() : null;
  }
}
