package org.fanworks.differential;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoRows;
import org.fanworks.demo.WorkRow;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.row.CollectionRow;
import org.fanworks.demo.row.PseudRow;
import org.fanworks.demo.row.SeriesRow;
import org.fanworks.demo.row.UserRow;

/** The rows of the tables about people, and about series and collections of works. */
final class PeopleTables {
  private static final int SERIES = 12;
  private static final List<String> LOGINS =
      List.of(
          Anchors.PROLIFIC_LOGIN,
          Anchors.PSEUD_LOGIN,
          Anchors.SILENT_LOGIN,
          Anchors.ORPHAN_LOGIN,
          Anchors.ARCHIVIST_LOGIN);

  private static final List<String> COLLECTIONS =
      List.of(
          Anchors.PARENT_COLLECTION,
          Anchors.PART_COLLECTION,
          Anchors.ANONYMOUS_COLLECTION,
          Anchors.MYSTERY_COLLECTION);

  private final DemoRows rows;
  private final List<SeriesRow> series;

  PeopleTables(DemoArchive archive) {
    this.rows = archive.rows();
    this.series = rows.series().all().stream().limit(SERIES).toList();
  }

  List<TableRows> all() {
    return List.of(
        series(),
        seriesDetails(),
        seriesWorks(),
        seriesOfWorks(),
        users(),
        pseuds(),
        gifts(),
        collections(),
        collectionDetails(),
        collectionWorks());
  }

  private static String in(String column, Stream<?> values) {
    return values
        .map(value -> value instanceof String text ? "'" + text + "'" : value.toString())
        .collect(Collectors.joining(", ", column + " IN (", ")"));
  }

  private static <R> List<List<Object>> values(List<R> rows, Function<R, List<Object>> values) {
    return rows.stream().map(values).toList();
  }

  private String ofSeries(String column) {
    return in(column, series.stream().map(SeriesRow::id));
  }

  private TableRows series() {
    return TableRows.of(
            "series",
            "id",
            "id BIGINT, title VARCHAR, anonymous BOOLEAN, summary VARCHAR, word_count INTEGER,"
                + " works_count INTEGER, bookmarks_count INTEGER, complete BOOLEAN,"
                + " date_updated DATE, fandoms VARCHAR ARRAY, ratings VARCHAR ARRAY,"
                + " warnings VARCHAR ARRAY, relationships VARCHAR ARRAY",
            values(series, PeopleTables::series))
        .readBy(ofSeries("id"));
  }

  private static List<Object> series(SeriesRow row) {
    return Arrays.asList(
        row.id(),
        row.title(),
        row.anonymous(),
        row.summary(),
        (int) row.wordCount(),
        row.worksCount(),
        row.bookmarksCount(),
        row.complete(),
        row.dateUpdated(),
        row.fandoms(),
        row.ratings(),
        row.warnings(),
        row.relationships());
  }

  private TableRows seriesDetails() {
    return TableRows.of(
            "series_details",
            "series_id",
            "series_id BIGINT, date_begun DATE, notes VARCHAR",
            values(series, row -> Arrays.asList(row.id(), row.dateBegun(), row.notes())))
        .readBy(ofSeries("series_id"));
  }

  private TableRows seriesWorks() {
    return TableRows.of(
            "series_works",
            "series_id, work_id",
            "series_id BIGINT, work_id BIGINT",
            series.stream()
                .flatMap(row -> row.workIds().stream().map(id -> List.<Object>of(row.id(), id)))
                .toList())
        .readBy(ofSeries("series_id"));
  }

  private TableRows seriesOfWorks() {
    List<WorkRow> works =
        rows.works().stream().filter(work -> !work.seriesIds().isEmpty()).limit(SERIES).toList();
    return parts(works).readBy(in("work_id", works.stream().map(WorkRow::id)));
  }

  /** The parts of all series, for joins that say which of them are read. */
  TableRows everyPart() {
    return parts(rows.works());
  }

  private static TableRows parts(List<WorkRow> works) {
    return TableRows.of(
        "series_works",
        "series_id, work_id",
        "series_id BIGINT, work_id BIGINT, position INTEGER",
        works.stream().flatMap(PeopleTables::parts).toList());
  }

  private static Stream<List<Object>> parts(WorkRow work) {
    return IntStream.range(0, work.seriesIds().size())
        .mapToObj(i -> List.of(work.seriesIds().get(i), work.id(), work.seriesPositions().get(i)));
  }

  private TableRows users() {
    return users(rows.people().users().stream().filter(row -> isKnown(row.login())).toList())
        .readBy(in("login", LOGINS.stream()));
  }

  /** All users, for joins that say which of them are read. */
  TableRows everyUser() {
    return users(rows.people().users());
  }

  private static TableRows users(List<UserRow> users) {
    return TableRows.of(
        "users",
        "login",
        "login VARCHAR, id BIGINT, joined DATE, title VARCHAR, bio VARCHAR, works_count INTEGER,"
            + " series_count INTEGER, bookmarks_count INTEGER, collections_count INTEGER,"
            + " gifts_count INTEGER",
        values(users, PeopleTables::user));
  }

  private static boolean isKnown(String login) {
    return LOGINS.contains(login);
  }

  private static List<Object> user(UserRow row) {
    return Arrays.asList(
        row.login(),
        row.id(),
        row.joined(),
        row.title(),
        row.bio(),
        row.worksCount(),
        row.seriesCount(),
        row.bookmarksCount(),
        row.collectionsCount(),
        row.giftsCount());
  }

  private TableRows pseuds() {
    List<PseudRow> known =
        rows.people().pseuds().stream().filter(row -> isKnown(row.login())).toList();
    return TableRows.of(
            "pseuds",
            "login, name",
            "login VARCHAR, name VARCHAR, description VARCHAR, works_count INTEGER",
            values(
                known,
                row -> Arrays.asList(row.login(), row.name(), row.description(), row.worksCount())))
        .readBy(in("login", LOGINS.stream()));
  }

  private TableRows gifts() {
    List<String> given =
        rows.people().users().stream()
            .filter(user -> user.giftsCount() > 0)
            .map(UserRow::login)
            .limit(4)
            .toList();
    return TableRows.of(
            "gifts",
            "recipient_login, work_id",
            "recipient_login VARCHAR, work_id BIGINT",
            given.stream()
                .flatMap(
                    login ->
                        rows.people().gifts(login).stream().map(id -> List.<Object>of(login, id)))
                .toList())
        .readBy(in("recipient_login", given.stream()));
  }

  private TableRows collections() {
    return TableRows.of(
        "collections",
        "name",
        "name VARCHAR, title VARCHAR, open BOOLEAN, moderated BOOLEAN, unrevealed BOOLEAN,"
            + " anonymous BOOLEAN, works_count INTEGER, bookmarks_count INTEGER, date_updated DATE,"
            + " description VARCHAR, maintainer_logins VARCHAR ARRAY, tags VARCHAR ARRAY",
        values(rows.collections().all(), PeopleTables::collection));
  }

  private static List<Object> collection(CollectionRow row) {
    return Arrays.asList(
        row.name(),
        row.title(),
        row.open(),
        row.moderated(),
        row.unrevealed(),
        row.anonymous(),
        (int) row.worksCount(),
        (int) row.bookmarksCount(),
        row.updated(),
        row.description(),
        row.maintainerLogins(),
        row.tags());
  }

  private TableRows collectionDetails() {
    return TableRows.of(
            "collection_details",
            "collection",
            "collection VARCHAR, date_created DATE, contact VARCHAR",
            values(
                rows.collections().all().stream()
                    .filter(row -> COLLECTIONS.contains(row.name()))
                    .toList(),
                row -> Arrays.asList(row.name(), row.created(), row.contact())))
        .readBy(in("collection", COLLECTIONS.stream()));
  }

  private TableRows collectionWorks() {
    List<Long> revealed = rows.works().stream().map(WorkRow::id).toList();
    return TableRows.of(
            "collection_works",
            "collection, work_id",
            "collection VARCHAR, work_id BIGINT, revealed BOOLEAN",
            COLLECTIONS.stream()
                .flatMap(
                    name ->
                        rows.collections().workIds(name).stream()
                            .map(id -> List.<Object>of(name, id, revealed.contains(id))))
                .toList())
        .readBy(in("collection", COLLECTIONS.stream()));
  }
}
