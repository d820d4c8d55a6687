package org.fanworks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.WorkRow;
import org.fanworks.demo.data.Bookmark.Item;
import org.fanworks.demo.row.BookmarkRow;
import org.fanworks.demo.row.ExternalWorkRow;
import org.fanworks.demo.row.SeriesRow;

/**
 * Rows of the table {@code bookmarks}, made from the data of an embedded archive. The lists in them
 * are in order of their texts, since a series has the tags of its works in no order of its own.
 */
public final class BookmarkValues {
  /** The columns with their types. */
  public static final List<String> COLUMNS =
      List.of(
          "id BIGINT",
          "bookmarker_login VARCHAR",
          "bookmarker_pseud VARCHAR",
          "bookmarker_user_id BIGINT",
          "date_bookmarked DATE",
          "item_type VARCHAR",
          "item_id BIGINT",
          "rec BOOLEAN",
          "private BOOLEAN",
          "has_notes BOOLEAN",
          "notes VARCHAR",
          "bookmark_tags VARCHAR ARRAY",
          "bookmark_collections VARCHAR ARRAY",
          "item_title VARCHAR",
          "item_authors VARCHAR ARRAY",
          "item_author_logins VARCHAR ARRAY",
          "item_anonymous BOOLEAN",
          "item_fandoms VARCHAR ARRAY",
          "item_relationships VARCHAR ARRAY",
          "item_characters VARCHAR ARRAY",
          "item_freeforms VARCHAR ARRAY",
          "item_rating VARCHAR",
          "item_warnings VARCHAR ARRAY",
          "item_categories VARCHAR ARRAY",
          "item_language VARCHAR",
          "item_word_count INTEGER",
          "item_complete BOOLEAN",
          "item_date_updated DATE",
          "item_restricted BOOLEAN",
          "item_summary VARCHAR");

  /** Names of the columns, as a select list. */
  static final String SELECT_LIST =
      COLUMNS.stream()
          .map(column -> column.substring(0, column.indexOf(' ')))
          .collect(Collectors.joining(", "));

  private static final List<Object> UNSEEN = Collections.nCopies(17, null);

  private final Map<Long, WorkRow> works;
  private final Map<Long, List<Long>> creators;
  private final Map<Long, SeriesRow> series;
  private final Map<Long, ExternalWorkRow> externalWorks;

  /** Rows of an archive. */
  public BookmarkValues(DemoArchive archive) {
    works = byId(archive.rows().works(), WorkRow::id);
    series = byId(archive.rows().series().all(), SeriesRow::id);
    externalWorks = byId(archive.rows().bookmarks().externalWorks(), ExternalWorkRow::id);
    creators =
        archive.lore().allSeries().stream()
            .collect(
                Collectors.toMap(
                    details -> details.series().id(),
                    details -> details.creators().stream().map(p -> p.userId()).toList()));
  }

  private static <R> Map<Long, R> byId(Collection<R> rows, Function<R, Long> id) {
    return rows.stream().collect(Collectors.toMap(id, Function.identity()));
  }

  /** The rows of bookmarks that guests see. */
  public List<List<Object>> of(Collection<BookmarkRow> rows) {
    return rows.stream().map(this::of).toList();
  }

  private List<Object> of(BookmarkRow row) {
    boolean hidden = row.rec() == null && !row.unlisted();
    List<Object> values =
        new ArrayList<>(
            Arrays.asList(
                row.id(),
                row.bookmarkerLogin(),
                row.bookmarkerPseud(),
                isToldApart(row) ? row.bookmarkerUserId() : null,
                row.dateBookmarked(),
                row.itemType(),
                row.itemId(),
                row.item().gone() ? null : row.rec(),
                row.item().gone() || hidden ? null : (Object) row.unlisted(),
                row.notes() != null,
                row.notes(),
                row.tags(),
                row.collections()));
    values.addAll(item(row.item()));
    return values.stream().map(BookmarkValues::sorted).toList();
  }

  /** Whether the page tells the bookmarker from the other creators of the thing. */
  private boolean isToldApart(BookmarkRow row) {
    List<Long> makers = row.item().gone() ? List.of() : makers(row.item());
    return new HashSet<>(makers).size() < 2 || !makers.contains(row.bookmarkerUserId());
  }

  private List<Long> makers(Item item) {
    return switch (item.kind()) {
      case WORK ->
          Optional.ofNullable(works.get(item.id())).map(WorkRow::creatorUserIds).orElse(List.of());
      case SERIES -> series.get(item.id()).anonymous() ? List.of() : creators.get(item.id());
      case EXTERNAL_WORK -> List.of();
    };
  }

  private List<Object> item(Item item) {
    if (item.gone()) {
      return UNSEEN;
    }
    return switch (item.kind()) {
      case WORK -> Optional.ofNullable(works.get(item.id())).map(this::work).orElse(UNSEEN);
      case SERIES -> series(series.get(item.id()));
      case EXTERNAL_WORK -> externalWork(externalWorks.get(item.id()));
    };
  }

  private List<Object> work(WorkRow row) {
    return Arrays.asList(
        row.title(),
        row.authors(),
        row.authorLogins(),
        row.anonymous(),
        row.fandoms(),
        row.relationships(),
        row.characters(),
        row.freeforms(),
        row.rating(),
        row.warnings(),
        row.categories(),
        row.language(),
        row.wordCount(),
        row.complete(),
        row.dateUpdated(),
        row.restricted(),
        row.summary());
  }

  private static List<Object> series(SeriesRow row) {
    return Arrays.asList(
        row.title(),
        row.authors(),
        Optional.ofNullable(row.authorLogins())
            .map(logins -> logins.stream().distinct().toList())
            .orElse(null),
        row.anonymous(),
        row.fandoms(),
        row.relationships(),
        row.characters(),
        row.freeforms(),
        null,
        row.warnings(),
        row.categories(),
        null,
        (int) row.wordCount(),
        row.complete(),
        row.dateUpdated(),
        false,
        row.summary());
  }

  private static List<Object> externalWork(ExternalWorkRow row) {
    return Arrays.asList(
        row.title(),
        List.of(row.author()),
        null,
        null,
        row.fandoms(),
        row.relationships(),
        row.characters(),
        List.of(),
        row.rating(),
        List.of(),
        row.categories(),
        row.language(),
        null,
        null,
        row.date(),
        null,
        row.summary());
  }

  /** A value as it is compared: a list in the order of its texts. */
  static Object sorted(Object value) {
    return value instanceof List<?> list ? list.stream().sorted().toList() : value;
  }

  /** Rows that were read, to compare with those made here. */
  static List<List<Object>> sorted(List<List<Object>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(BookmarkValues::sorted).collect(Collectors.toList()))
        .map(Collections::unmodifiableList)
        .toList();
  }
}
