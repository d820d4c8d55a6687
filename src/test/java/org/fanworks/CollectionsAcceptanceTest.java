package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.DemoRows;
import org.fanworks.demo.WorkRow;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.row.CollectionRow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Collections in SQL, end to end: rows, and the requests that they take. */
final class CollectionsAcceptanceTest {
  @AutoClose private static DemoArchive archive;
  private static DemoRows rows;

  @AutoClose private AskedArchive asked;

  @BeforeAll
  static void startArchive() {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(3000).withGoneWorks(0));
    rows = archive.rows();
  }

  @BeforeEach
  void connect() throws SQLException {
    asked = new AskedArchive(archive, "");
  }

  @Test
  void collectionsAreWhatTheirListShows() throws SQLException {
    List<CollectionRow> all = rows.collections().all();

    assertThat(
            asked.rows(
                "SELECT name, title, maintainer_logins, date_updated, tags, description, open,"
                    + " moderated, unrevealed, anonymous, challenge_type, works_count,"
                    + " bookmarks_count, prompts_count, subcollections_count FROM collections"))
        .containsExactlyInAnyOrderElementsOf(
            all.stream().map(CollectionsAcceptanceTest::wide).toList());
    assertThat(asked.pages()).hasSize((all.size() + 19) / 20).containsOnly("/collections");
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

    assertThat(asked.column("SELECT count(*) FROM collections WHERE moderated AND NOT open"))
        .containsExactly(all.stream().filter(row -> row.moderated() && !row.open()).count());
    assertThat(
            asked.column("SELECT count(*) FROM collections WHERE challenge_type = 'Prompt Meme'"))
        .containsExactly(
            all.stream()
                .filter(row -> row.challengeType() != null)
                .filter(row -> row.challengeType().startsWith("Prompt Meme"))
                .count());
    assertThat(asked.column("SELECT count(*) FROM collections WHERE multifandom"))
        .containsExactly(all.stream().filter(CollectionRow::multifandom).count());
    assertThat(asked.pages()).hasSize(3);
  }

  @Test
  void eitherOrOfFiltersIsNotSent() throws SQLException {
    long known =
        rows.collections().all().stream().filter(row -> row.moderated() || !row.open()).count();

    assertThat(asked.rows("SELECT name FROM collections WHERE moderated OR NOT open"))
        .hasSize((int) known);
  }

  @Test
  void collectionByNameTakesTwoRequests() throws SQLException {
    CollectionRow wanted = collection(Anchors.PARENT_COLLECTION);

    assertThat(
            asked.rows(
                "SELECT title, works_count FROM collections WHERE name = '" + wanted.name() + "'"))
        .containsExactly(List.of(wanted.title(), (int) wanted.worksCount()));
    assertThat(asked.pages()).hasSize(2);
    assertThat(asked.rows("SELECT * FROM collections WHERE name = 'no_such_collection'")).isEmpty();
    assertThat(asked.pages()).hasSize(3);
  }

  @Test
  void detailsAndPartsOfACollectionTakeOneRequestEach() throws SQLException {
    CollectionRow parent = collection(Anchors.PARENT_COLLECTION);

    assertThat(
            asked.rows(
                "SELECT date_created, contact FROM collection_details WHERE collection = '"
                    + parent.name()
                    + "'"))
        .containsExactly(Arrays.asList(parent.created(), parent.contact()));
    assertThat(asked.column("SELECT name FROM collections WHERE parent = '" + parent.name() + "'"))
        .hasSize(parent.subcollectionsCount())
        .contains(Anchors.PART_COLLECTION);
    assertThat(asked.pages()).hasSize(2);
  }

  @Test
  void groupsByADayThatAConditionFixes() throws SQLException {
    CollectionRow wanted = collection(Anchors.PARENT_COLLECTION);

    assertThat(
            asked.rows(
                "SELECT date_created, COUNT(*) FROM collection_details WHERE collection = '"
                    + wanted.name()
                    + "' AND date_created = DATE '"
                    + wanted.created()
                    + "' GROUP BY date_created"))
        .containsExactly(List.of(wanted.created(), 1L));
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
      asked.forget();
      assertThat(asked.column("SELECT name FROM collections WHERE " + condition.formatted(login)))
          .containsExactlyInAnyOrderElementsOf(names);
      assertThat(asked.pages()).containsExactly("/users/" + login + "/collections");
    }
  }

  @Test
  void worksOfACollectionAreCountedWithTheMysteryOnes() throws SQLException {
    for (String name : List.of(Anchors.PARENT_COLLECTION, Anchors.MYSTERY_COLLECTION)) {
      List<Object> ids =
          rows.collections().workIds(name).stream().sorted().map(id -> (Object) id).toList();
      asked.forget();

      assertThat(
              asked.column(
                  "SELECT work_id FROM collection_works WHERE collection = '" + name + "'"))
          .containsExactlyElementsOf(ids);
      assertThat(asked.pages()).hasSize((ids.size() + 19) / 20);
      assertThat(
              asked.column(
                  "SELECT count(*) FROM collection_works WHERE collection = '" + name + "'"))
          .containsExactly((long) ids.size());
    }
    assertThat(
            asked.column(
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
      asked.forget();

      assertThat(asked.column("SELECT count(*) FROM works WHERE collection = '" + name + "'"))
          .containsExactly((long) works.size());
      assertThat(
              asked.column(
                  "SELECT id FROM works WHERE complete AND collection = '"
                      + name
                      + "' ORDER BY word_count DESC LIMIT 3"))
          .hasSizeLessThanOrEqualTo(3)
          .isSubsetOf(works.stream().map(work -> (Object) work.id()).toList());
      assertThat(asked.pages()).containsExactly(works(name), works(name));
    }
    assertThat(asked.column("SELECT count(*) FROM works WHERE collection = 'no_such_collection'"))
        .containsExactly(0L);
    assertThat(asked.rows("SELECT id FROM works WHERE collection = 'HARBOUR_LIGHTS'")).isEmpty();
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
}
