package org.fanworks.differential;

import java.util.List;
import java.util.stream.Stream;
import org.fanworks.BookmarkValues;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.data.Bookmark.Item;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.row.BookmarkRow;
import org.fanworks.oracle.Both;

/** The rows of the table of bookmarks: all, and those of one reader. */
final class BookmarkTables {
  private final DemoArchive archive;

  private BookmarkTables(DemoArchive archive) {
    this.archive = archive;
  }

  static List<TableRows> all(DemoArchive archive) {
    BookmarkTables tables = new BookmarkTables(archive);
    return List.of(
        tables.of(archive.rows().bookmarks().all()),
        tables
            .of(archive.rows().bookmarks().of(Anchors.PSEUD_LOGIN))
            .readBy("bookmarker_login = '" + Anchors.PSEUD_LOGIN + "'"));
  }

  private TableRows of(List<BookmarkRow> rows) {
    return TableRows.of(
            "bookmarks",
            "id",
            String.join(", ", BookmarkValues.COLUMNS),
            new BookmarkValues(archive).of(rows))
        .searchedBy(
            "filter_tags VARCHAR ARRAY",
            rows.stream().<Object>map(row -> filterTags(row.item())).toList(),
            List.of(
                found("fandom", Anchors.BIG_FANDOM),
                found("fandom", Anchors.META_FANDOM),
                found("fandom", Anchors.SYNONYM_FANDOM),
                found("freeform", Anchors.BIG_FREEFORM),
                found("tag", Anchors.UNWRANGLED_FREEFORM),
                found("character_name", Anchors.BIG_CHARACTER),
                found("fandom", "No Such Fandom")));
  }

  private static Both found(String column, String tag) {
    return new Both(column + " = '" + tag + "'", "ARRAY_CONTAINS(filter_tags, '" + tag + "')");
  }

  /** The tags that guests find a thing by; those of a mystery nobody does. */
  private List<String> filterTags(Item item) {
    if (item.gone()) {
      return List.of();
    }
    Stream<Long> displayed =
        switch (item.kind()) {
          case WORK -> archive.data().findWork(item.id()).stream().flatMap(this::tags);
          case SERIES ->
              archive.lore().findSeries(item.id()).orElseThrow().works().stream()
                  .flatMap(this::tags);
          case EXTERNAL_WORK ->
              archive.lore().findExternalWork(item.id()).orElseThrow().tagIds().stream();
        };
    return displayed
        .map(archive.data()::tag)
        .flatMap(tag -> archive.data().tagTree().filters(tag).stream())
        .map(Tag::name)
        .distinct()
        .toList();
  }

  private Stream<Long> tags(Work work) {
    return work.visibility().listedForGuests() ? work.tagIds().stream() : Stream.of();
  }
}
