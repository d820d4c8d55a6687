package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.DemoRows;
import org.fanworks.demo.WorkRow;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.row.CollectionRow;
import org.fanworks.demo.row.PseudRow;
import org.fanworks.demo.row.SeriesRow;
import org.fanworks.demo.row.UserRow;
import org.fanworks.demo.server.RecordedRequest;
import org.fanworks.oracle.OracleDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Series, people and collections in SQL, end to end: rows, and the requests that they take. */
final class PeopleAcceptanceTest {
  private static DemoArchive archive;
  private static DemoRows rows;

  private Connection connection;
  private Statement statement;

  @BeforeAll
  static void startArchive() {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(3000).withGoneWorks(0));
    rows = archive.rows();
  }

  @AfterAll
  static void stopArchive() {
    archive.close();
  }

  @BeforeEach
  void connect() throws SQLException {
    connection =
        DriverManager.getConnection(
            "jdbc:fanworks:ao3?ao3.minInterval=0s&cache=off&maxRequests=1000&ao3.url="
                + archive.url());
    statement = connection.createStatement();
    archive.clearRequests();
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
  }

  private List<List<Object>> rows(String sql) throws SQLException {
    return OracleDatabase.rows(statement, sql);
  }

  private List<Object> column(String sql) throws SQLException {
    return rows(sql).stream()
        .map(row -> row.get(0))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<String> pages() {
    return archive.requests().stream()
        .filter(request -> !request.path().equals("/robots.txt"))
        .map(RecordedRequest::path)
        .toList();
  }

  private List<String> warnings() throws SQLException {
    List<String> messages = new ArrayList<>();
    for (SQLWarning warning = statement.getWarnings();
        warning != null;
        warning = warning.getNextWarning()) {
      messages.add(warning.getMessage());
    }
    return messages;
  }

  private static List<SeriesRow> someSeries() {
    return rows.series().all().stream().limit(40).toList();
  }

  private static String ids(List<SeriesRow> series) {
    return series.stream().map(row -> Long.toString(row.id())).collect(Collectors.joining(", "));
  }

  private static List<Object> wide(SeriesRow row) {
    return Arrays.asList(
        row.id(),
        row.title(),
        row.authors(),
        Optional.ofNullable(row.authorLogins())
            .map(logins -> logins.stream().distinct().toList())
            .orElse(null),
        row.anonymous(),
        row.summary(),
        (int) row.wordCount(),
        row.worksCount(),
        row.bookmarksCount(),
        row.complete(),
        row.dateUpdated());
  }

  @Test
  void seriesByNumberAreWhatTheirPagesShow() throws SQLException {
    List<SeriesRow> some = someSeries();

    assertThat(
            rows(
                "SELECT id, title, authors, author_logins, anonymous, summary, word_count,"
                    + " works_count, bookmarks_count, complete, date_updated FROM series"
                    + " WHERE id IN ("
                    + ids(some)
                    + ")"))
        .containsExactlyInAnyOrderElementsOf(some.stream().map(row -> wide(row)).toList());
    assertThat(pages()).hasSize(some.size()).allMatch(path -> path.matches("/series/\\d+"));
  }

  @Test
  void tagsOfSeriesTakeAsManyRequests() throws SQLException {
    List<SeriesRow> some = someSeries();

    assertThat(
            rows(
                "SELECT id, fandoms, relationships, characters, freeforms, warnings, ratings,"
                    + " categories FROM series WHERE id IN ("
                    + ids(some)
                    + ")"))
        .extracting(row -> row.stream().map(PeopleAcceptanceTest::sorted).toList())
        .containsExactlyInAnyOrderElementsOf(
            some.stream().map(PeopleAcceptanceTest::tags).toList());
    assertThat(pages()).hasSize(some.size());
  }

  private static List<Object> tags(SeriesRow row) {
    return List.<Object>of(
            row.id(),
            row.fandoms(),
            row.relationships(),
            row.characters(),
            row.freeforms(),
            row.warnings(),
            row.ratings(),
            row.categories())
        .stream()
        .map(PeopleAcceptanceTest::sorted)
        .toList();
  }

  private static Object sorted(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(Object::toString).sorted().toList()
        : value;
  }

  @Test
  void seriesOfAUserComeFromOneListAndAreCountedForOneRequest() throws SQLException {
    String login = Anchors.PROLIFIC_LOGIN;
    List<SeriesRow> own = rows.series().of(login);

    assertThat(column("SELECT id FROM series WHERE '" + login + "' = ANY(author_logins)"))
        .containsExactlyElementsOf(own.stream().map(row -> (Object) row.id()).toList());
    assertThat(pages()).hasSize((own.size() + 19) / 20);
    archive.clearRequests();
    assertThat(column("SELECT count(*) FROM series WHERE '" + login + "' = ANY(author_logins)"))
        .containsExactly((long) own.size());
    assertThat(pages()).hasSize(1);
  }

  @Test
  void detailsOfASeriesAreReadAfterAllFilters() throws SQLException {
    SeriesRow longest =
        rows.series().of(Anchors.PROLIFIC_LOGIN).stream()
            .max((one, other) -> Long.compare(one.wordCount(), other.wordCount()))
            .orElseThrow();

    assertThat(
            rows(
                "SELECT s.id, d.date_begun, d.notes FROM series s"
                    + " JOIN series_details d ON d.series_id = s.id"
                    + " WHERE '"
                    + Anchors.PROLIFIC_LOGIN
                    + "' = ANY(s.author_logins) AND s.word_count >= "
                    + longest.wordCount()))
        .containsExactly(Arrays.asList(longest.id(), longest.dateBegun(), longest.notes()));
    assertThat(pages()).endsWith("/series/" + longest.id());
  }

  @Test
  void worksOfASeriesComeInItsOrder() throws SQLException {
    SeriesRow longest =
        rows.series().all().stream()
            .max((one, other) -> Integer.compare(one.worksCount(), other.worksCount()))
            .orElseThrow();

    assertThat(column("SELECT work_id FROM series_works WHERE series_id = " + longest.id()))
        .containsExactlyElementsOf(longest.workIds().stream().map(id -> (Object) id).toList());
    assertThat(pages()).hasSize((longest.worksCount() + 19) / 20);
    assertThat(
            column(
                "SELECT \"position\" FROM series_works WHERE series_id = "
                    + longest.id()
                    + " ORDER BY 1"))
        .doesNotContainNull();
  }

  @Test
  void numberOfNoSeriesIsNoRow() throws SQLException {
    assertThat(rows("SELECT * FROM series WHERE id IN (999999999, 0, -1)")).isEmpty();
    assertThat(rows("SELECT * FROM series_works WHERE series_id = 999999999")).isEmpty();
    assertThat(rows("SELECT * FROM series WHERE id = 1.5")).isEmpty();
    assertThat(pages()).hasSize(2);
  }

  @Test
  void usersAreWhatTheirProfilesShow() throws SQLException {
    List<UserRow> some = new ArrayList<>(rows.people().users().subList(0, 40));
    rows.people().users().stream()
        .filter(user -> user.login().equals(Anchors.ORPHAN_LOGIN))
        .forEach(some::add);

    assertThat(
            rows(
                "SELECT login, id, joined, title, bio, works_count, series_count, bookmarks_count,"
                    + " collections_count, gifts_count FROM users WHERE login IN ("
                    + some.stream()
                        .map(user -> "'" + user.login() + "'")
                        .collect(Collectors.joining(", "))
                    + ")"))
        .containsExactlyInAnyOrderElementsOf(
            some.stream().distinct().map(PeopleAcceptanceTest::wide).toList());
  }

  private static List<Object> wide(UserRow user) {
    return Arrays.asList(
        user.login(),
        user.id(),
        user.joined(),
        user.title(),
        user.bio(),
        user.worksCount(),
        user.seriesCount(),
        user.bookmarksCount(),
        user.collectionsCount(),
        user.giftsCount());
  }

  @Test
  void loginIsComparedAsSqlComparesIt() throws SQLException {
    assertThat(rows("SELECT * FROM users WHERE login = 'INKWELL_IDA'")).isEmpty();
    assertThat(rows("SELECT * FROM users WHERE login = 'no_such_user_here'")).isEmpty();
    assertThat(rows("SELECT * FROM pseuds WHERE login = 'INKWELL_IDA'")).isEmpty();
    assertThat(rows("SELECT * FROM series WHERE author_login = 'INKWELL_IDA'")).isEmpty();
    assertThat(pages()).hasSize(4);
  }

  @Test
  void pseudsOfAUserComeFromTheUsersList() throws SQLException {
    assertThat(rows("SELECT name, description, works_count FROM pseuds WHERE login = 'marlow'"))
        .containsExactlyInAnyOrderElementsOf(
            pseuds(Anchors.PSEUD_LOGIN).stream()
                .map(
                    pseud ->
                        Arrays.<Object>asList(
                            pseud.name(), pseud.description(), pseud.worksCount()))
                .toList());
    assertThat(pages()).containsExactly("/users/marlow/pseuds");
    assertThat(warnings()).isEmpty();
  }

  @Test
  void searchFindsPseudsByName() throws SQLException {
    PseudRow wanted =
        pseuds(Anchors.PSEUD_LOGIN).stream()
            .filter(pseud -> pseud.name().equals(Anchors.OTHER_PSEUD))
            .findFirst()
            .orElseThrow();

    assertThat(
            rows(
                "SELECT login, works_count, bookmarks_count FROM pseuds WHERE name = '"
                    + Anchors.OTHER_PSEUD
                    + "'"))
        .containsExactly(List.of(wanted.login(), wanted.worksCount(), wanted.bookmarksCount()));
  }

  @Test
  void searchFindsPseudsByFandomAndCountsThem() throws SQLException {
    long known =
        rows.people().pseuds().stream()
            .filter(pseud -> pseud.fandoms().contains(Anchors.PLAIN_FANDOM))
            .count();
    String condition = " FROM pseuds WHERE fandom = '" + Anchors.PLAIN_FANDOM + "'";

    assertThat(column("SELECT count(*)" + condition)).containsExactly(known);
    assertThat(rows("SELECT login, name" + condition)).hasSize((int) known).doesNotHaveDuplicates();
  }

  @Test
  void unknownFandomFindsNobodyAndSaysSo() throws SQLException {
    assertThat(rows("SELECT * FROM pseuds WHERE fandom = 'No Such Fandom'")).isEmpty();
    assertThat(warnings()).singleElement().asString().contains("no tag 'No Such Fandom'");
    assertThat(pages()).containsExactly("/tags/No%20Such%20Fandom");
  }

  private static List<PseudRow> pseuds(String login) {
    return rows.people().pseuds().stream().filter(row -> row.login().equals(login)).toList();
  }

  @Test
  void collectionsAreWhatTheirListShows() throws SQLException {
    List<CollectionRow> all = rows.collections().all();

    assertThat(
            rows(
                "SELECT name, title, maintainer_logins, date_updated, tags, description, open,"
                    + " moderated, unrevealed, anonymous, challenge_type, works_count,"
                    + " bookmarks_count, prompts_count, subcollections_count FROM collections"))
        .containsExactlyInAnyOrderElementsOf(all.stream().map(PeopleAcceptanceTest::wide).toList());
    assertThat(pages()).hasSize((all.size() + 19) / 20).containsOnly("/collections");
  }

  private static List<Object> wide(CollectionRow row) {
    return Arrays.asList(
        row.name(),
        row.title(),
        row.maintainerLogins(),
        row.updated(),
        row.tags(),
        row.description(),
        row.open(),
        row.moderated(),
        row.unrevealed(),
        row.anonymous(),
        Optional.ofNullable(row.challengeType())
            .map(type -> type.replace(" Challenge", ""))
            .orElse(null),
        (int) row.worksCount(),
        (int) row.bookmarksCount(),
        Optional.ofNullable(row.promptsCount()).orElse(0),
        row.subcollectionsCount());
  }

  @Test
  void filtersOfCollectionsAreTheArchivesOwn() throws SQLException {
    List<CollectionRow> all = rows.collections().all();

    assertThat(column("SELECT count(*) FROM collections WHERE moderated AND NOT open"))
        .containsExactly(all.stream().filter(row -> row.moderated() && !row.open()).count());
    assertThat(column("SELECT count(*) FROM collections WHERE challenge_type = 'Prompt Meme'"))
        .containsExactly(
            all.stream()
                .filter(row -> row.challengeType() != null)
                .filter(row -> row.challengeType().startsWith("Prompt Meme"))
                .count());
    assertThat(column("SELECT count(*) FROM collections WHERE multifandom"))
        .containsExactly(all.stream().filter(CollectionRow::multifandom).count());
    assertThat(pages()).hasSize(3);
  }

  @Test
  void eitherOrOfFiltersIsNotSent() throws SQLException {
    long known =
        rows.collections().all().stream().filter(row -> row.moderated() || !row.open()).count();

    assertThat(rows("SELECT name FROM collections WHERE moderated OR NOT open"))
        .hasSize((int) known);
  }

  @Test
  void collectionByNameTakesTwoRequests() throws SQLException {
    CollectionRow wanted = collection(Anchors.PARENT_COLLECTION);

    assertThat(
            rows("SELECT title, works_count FROM collections WHERE name = '" + wanted.name() + "'"))
        .containsExactly(List.of(wanted.title(), (int) wanted.worksCount()));
    assertThat(pages()).hasSize(2);
    assertThat(rows("SELECT * FROM collections WHERE name = 'no_such_collection'")).isEmpty();
    assertThat(pages()).hasSize(3);
  }

  @Test
  void detailsAndPartsOfACollectionTakeOneRequestEach() throws SQLException {
    CollectionRow parent = collection(Anchors.PARENT_COLLECTION);

    assertThat(
            rows(
                "SELECT date_created, contact FROM collection_details WHERE collection = '"
                    + parent.name()
                    + "'"))
        .containsExactly(Arrays.asList(parent.created(), parent.contact()));
    assertThat(column("SELECT name FROM collections WHERE parent = '" + parent.name() + "'"))
        .hasSize(parent.subcollectionsCount())
        .contains(Anchors.PART_COLLECTION);
    assertThat(pages()).hasSize(2);
  }

  @Test
  void collectionsOfAMaintainer() throws SQLException {
    String login = collection(Anchors.PARENT_COLLECTION).maintainerLogins().get(0);
    List<Object> names =
        rows.collections().all().stream()
            .filter(row -> row.maintainerLogins().contains(login))
            .map(row -> (Object) row.name())
            .toList();

    for (String condition : List.of("maintainer_login = '%s'", "'%s' = ANY(maintainer_logins)")) {
      archive.clearRequests();
      assertThat(column("SELECT name FROM collections WHERE " + condition.formatted(login)))
          .containsExactlyInAnyOrderElementsOf(names);
      assertThat(pages()).containsExactly("/users/" + login + "/collections");
    }
  }

  @Test
  void worksOfACollectionAreCountedWithTheMysteryOnes() throws SQLException {
    for (String name : List.of(Anchors.PARENT_COLLECTION, Anchors.MYSTERY_COLLECTION)) {
      List<Object> ids =
          rows.collections().workIds(name).stream().sorted().map(id -> (Object) id).toList();
      archive.clearRequests();

      assertThat(column("SELECT work_id FROM collection_works WHERE collection = '" + name + "'"))
          .containsExactlyElementsOf(ids);
      assertThat(pages()).hasSize((ids.size() + 19) / 20);
      assertThat(column("SELECT count(*) FROM collection_works WHERE collection = '" + name + "'"))
          .containsExactly((long) ids.size());
    }
    assertThat(
            column(
                "SELECT count(*) FROM collection_works WHERE NOT revealed AND collection = '"
                    + Anchors.MYSTERY_COLLECTION
                    + "'"))
        .first()
        .isNotEqualTo(0L);
  }

  @Test
  void worksOfACollectionTakeAllConditionsAndLeaveMysteryWorksOut() throws SQLException {
    for (String name : List.of(Anchors.PARENT_COLLECTION, Anchors.MYSTERY_COLLECTION)) {
      List<Long> ids = rows.collections().workIds(name);
      List<WorkRow> works = rows.works().stream().filter(work -> ids.contains(work.id())).toList();
      archive.clearRequests();

      assertThat(column("SELECT count(*) FROM works WHERE collection = '" + name + "'"))
          .containsExactly((long) works.size());
      assertThat(
              column(
                  "SELECT id FROM works WHERE complete AND collection = '"
                      + name
                      + "' ORDER BY word_count DESC LIMIT 3"))
          .hasSizeLessThanOrEqualTo(3)
          .isSubsetOf(works.stream().map(work -> (Object) work.id()).toList());
      assertThat(pages()).containsExactly(works(name), works(name));
    }
    assertThat(column("SELECT count(*) FROM works WHERE collection = 'no_such_collection'"))
        .containsExactly(0L);
    assertThat(rows("SELECT id FROM works WHERE collection = 'HARBOUR_LIGHTS'")).isEmpty();
  }

  private static String works(String collection) {
    return "/collections/" + collection + "/works";
  }

  private static CollectionRow collection(String name) {
    return rows.collections().all().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void giftsOfAUser() throws SQLException {
    UserRow gifted =
        rows.people().users().stream()
            .max((one, other) -> Integer.compare(one.giftsCount(), other.giftsCount()))
            .orElseThrow();

    assertThat(column("SELECT work_id FROM gifts WHERE recipient_login = '" + gifted.login() + "'"))
        .containsExactlyElementsOf(
            rows.people().gifts(gifted.login()).stream().map(id -> (Object) id).toList());
  }

  @Test
  void tableThatNeedsAConditionSaysWhich() {
    for (String table : List.of("series", "series_works", "users", "pseuds", "gifts")) {
      assertThatThrownBy(() -> rows("SELECT * FROM " + table + " LIMIT 5"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("needs a predicate on");
    }
    assertThat(pages()).isEmpty();
  }
}
