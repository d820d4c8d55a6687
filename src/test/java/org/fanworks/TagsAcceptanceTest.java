package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.RobotsText;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.row.FacetRow;
import org.fanworks.demo.row.FandomRow;
import org.fanworks.demo.row.TagRow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tags, facets and fandoms in SQL, end to end: rows, and the requests that they take. */
final class TagsAcceptanceTest {
  private static final int WARNINGS_OF_TWO_NAMES = 2;

  @AutoClose private static DemoArchive archive;
  private static List<TagRow> all;

  @AutoClose private AskedArchive asked;

  @BeforeAll
  static void startArchive() {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(600).withGoneWorks(0));
    all = archive.rows().tags().all();
  }

  @BeforeEach
  void connect() throws SQLException {
    asked = new AskedArchive(archive, "");
  }

  private static List<TagRow> those(Predicate<TagRow> wanted) {
    return all.stream().filter(wanted).toList();
  }

  private static List<Object> names(List<TagRow> tags) {
    return tags.stream().<Object>map(TagRow::name).toList();
  }

  private static int pages(int tags) {
    return Math.max(1, (tags + 49) / 50);
  }

  private static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private List<Object> found(String condition) throws SQLException {
    return asked.column("SELECT name FROM tags WHERE " + condition);
  }

  private static List<Object> listed(TagRow tag) {
    return List.of(tag.name(), tag.type(), tag.canonical(), tag.uses());
  }

  @Test
  void searchListsAllTags() throws SQLException {
    assertThat(asked.rows("SELECT name, type, canonical, uses FROM tags"))
        .containsExactlyElementsOf(all.stream().map(TagsAcceptanceTest::listed).toList());
    assertThat(asked.pages()).hasSize(pages(all.size())).containsOnly("/tags/search");
  }

  @Test
  void totalsOfTheSearchAreCounts() throws SQLException {
    assertCounts("type = 'Freeform' AND NOT canonical", tag -> isFreeform(tag) && !tag.canonical());
    assertCounts(
        "type = 'Freeform' AND wrangling_status = 'synonymous'",
        tag -> isFreeform(tag) && tag.mergedInto() != null);
    assertCounts(
        "wrangling_status = 'noncanonical_nonsynonymous'",
        tag -> !tag.canonical() && tag.mergedInto() == null);
    assertCounts("type = 'Kind'", tag -> false);
    assertThat(asked.pages()).hasSizeBetween(3, 4);
  }

  private static boolean isFreeform(TagRow tag) {
    return tag.type().equals("Freeform");
  }

  private void assertCounts(String condition, Predicate<TagRow> wanted) throws SQLException {
    assertThat(asked.column("SELECT COUNT(*) FROM tags WHERE " + condition))
        .as(condition)
        .containsExactly((long) those(wanted).size());
  }

  @Test
  void mostUsedTagsTakeOnePage() throws SQLException {
    Comparator<TagRow> order = Comparator.comparing(TagRow::uses).reversed();

    assertThat(
            asked.column(
                "SELECT uses FROM tags WHERE type = 'Character' ORDER BY uses DESC LIMIT 20"))
        .isEqualTo(
            those(tag -> tag.type().equals("Character")).stream()
                .sorted(order)
                .limit(20)
                .<Object>map(TagRow::uses)
                .toList());
    assertThat(asked.pages()).hasSize(1);
    assertThat(asked.warnings()).singleElement().asString().contains("counters=exact");
  }

  @Test
  void orderOfNamesIsThatOfSqlAndTakesAllPages() throws SQLException {
    assertThat(asked.column("SELECT name FROM tags ORDER BY name LIMIT 20"))
        .isEqualTo(names(all).stream().map(String.class::cast).sorted().limit(20).toList());
    assertThat(asked.pages()).hasSize(pages(all.size()));
  }

  @Test
  void tagByItsNameComesFromItsOwnPage() throws SQLException {
    assertThat(found("name = " + text(Anchors.ESCAPED_FANDOM)))
        .containsExactly(Anchors.ESCAPED_FANDOM);
    assertThat(asked.pages())
        .containsExactly("/tags/Sword*s*Shield%20*a*%20Co*d*%20-%20Who*q*%20*h*1");
  }

  @Test
  void nameIsComparedAsSqlComparesIt() throws SQLException {
    assertThat(found("name IN ('ANGST', 'angst', 'No Such Tag', 'a,b', '')")).isEmpty();
    assertThat(asked.pages()).hasSize(3);
  }

  @Test
  void everyTagIsFoundByTheNameThatListsShow() throws SQLException {
    List<TagRow> fixed =
        those(tag -> List.of("Rating", "ArchiveWarning", "Category").contains(tag.type()));

    for (TagRow tag : fixed) {
      assertThat(asked.rows("SELECT name, type FROM tags WHERE name = " + text(tag.name())))
          .containsExactly(List.of(tag.name(), tag.type()));
      assertThat(asked.column("SELECT type FROM tag_details WHERE name = " + text(tag.name())))
          .containsExactly(tag.type());
    }
    assertThat(asked.pages()).hasSize(2 * (fixed.size() + WARNINGS_OF_TWO_NAMES));
  }

  @Test
  void tagIsNotFoundByANameThatListsDoNotShow() throws SQLException {
    assertThat(found("name = 'Choose Not To Use Archive Warnings'")).isEmpty();
    assertThat(asked.pages()).hasSize(1);
  }

  @Test
  void numberOfUsesTakesASearchMore() throws SQLException {
    TagRow tag = those(row -> row.name().equals(Anchors.BIG_FREEFORM)).get(0);

    assertThat(asked.column("SELECT uses FROM tags WHERE name = " + text(tag.name())))
        .containsExactly(tag.uses());
    assertThat(asked.pages()).containsExactly("/tags/Angst", "/tags/search");
  }

  @Test
  void wordsOfANameAreSearchedFor() throws SQLException {
    assertThat(found("name LIKE 'Angst%'"))
        .containsExactlyInAnyOrderElementsOf(names(those(tag -> tag.name().startsWith("Angst"))));
    assertThat(asked.pages()).hasSize(1);
  }

  @Test
  void tagsOfAFandomAreFoundOnceItIsKnown() throws SQLException {
    List<TagRow> ofFandom = archive.rows().tags().ofFandom(Anchors.BIG_FANDOM);

    assertThat(found("fandom = " + text(Anchors.BIG_FANDOM)))
        .containsExactlyInAnyOrderElementsOf(names(ofFandom));
    assertThat(found("fandom = " + text(Anchors.SYNONYM_FANDOM)))
        .containsExactlyInAnyOrderElementsOf(names(ofFandom));
    assertThat(asked.pages()).hasSize(2 + 2 * pages(ofFandom.size()));
  }

  @Test
  void fandomThatDoesNotExistHasNoTags() throws SQLException {
    assertThat(found("fandom = 'No Such Fandom'")).isEmpty();
    assertThat(asked.warnings()).singleElement().asString().contains("no tag 'No Such Fandom'");
    assertThat(asked.pages()).containsExactly("/tags/No%20Such%20Fandom");
  }

  @Test
  void detailsAreWhatTheTagsPageShows() throws SQLException {
    List<TagRow> some =
        those(
            tag ->
                !tag.synonyms().isEmpty() || !tag.metaTags().isEmpty() || tag.mergedInto() != null);
    some = some.subList(0, 60);

    assertThat(
            asked.rows(
                "SELECT name, type, canonical, merged_into, parents, metatags, subtags, synonyms"
                    + " FROM tag_details WHERE name IN "
                    + some.stream()
                        .map(tag -> text(tag.name()))
                        .collect(Collectors.joining(", ", "(", ")"))))
        .containsExactlyInAnyOrderElementsOf(some.stream().map(RowValues::tagDetails).toList());
    assertThat(asked.pages()).hasSize(60);
  }

  @Test
  void fandomsAreThoseOfAllMedia() throws SQLException {
    List<FandomRow> fandoms = archive.rows().tags().fandoms();

    assertThat(asked.rows("SELECT medium, name, works FROM fandoms"))
        .containsExactlyInAnyOrderElementsOf(
            fandoms.stream().map(TagsAcceptanceTest::fandom).toList());
    assertThat(asked.pages())
        .hasSize(
            1 + (int) archive.data().tags().stream().filter(TagsAcceptanceTest::isMedium).count());
  }

  private static boolean isMedium(Tag tag) {
    return tag.type() == TagType.MEDIA;
  }

  private static List<Object> fandom(FandomRow fandom) {
    return List.of(fandom.medium(), fandom.name(), fandom.works());
  }

  @Test
  void fandomsOfAMediumTakeOneRequest() throws SQLException {
    List<FandomRow> films =
        archive.rows().tags().fandoms().stream()
            .filter(fandom -> fandom.medium().equals("Movies"))
            .toList();

    assertThat(asked.column("SELECT name FROM fandoms WHERE medium = 'Movies'"))
        .containsExactlyInAnyOrderElementsOf(films.stream().<Object>map(FandomRow::name).toList());
    assertThat(asked.column("SELECT name FROM fandoms WHERE medium = 'movies'")).isEmpty();
    assertThat(asked.column("SELECT name FROM fandoms WHERE medium = 'Angst'")).isEmpty();
    assertThat(asked.pages())
        .containsExactly("/media/Movies/fandoms", "/media/movies/fandoms", "/media/Angst/fandoms");
  }

  @Test
  void facetsAreWhatTheSidebarShows() throws SQLException {
    for (String tag :
        List.of(
            Anchors.BIG_FANDOM, Anchors.META_FANDOM, Anchors.BIG_FREEFORM, Anchors.PLAIN_FANDOM)) {
      asked.forget();

      assertThat(
              asked.rows("SELECT kind, name, works, tag_id FROM facets WHERE tag = " + text(tag)))
          .containsExactlyElementsOf(
              archive.rows().tags().facets(tag).stream().map(TagsAcceptanceTest::facet).toList());
      assertThat(asked.pages()).hasSize(1);
    }
  }

  private static List<Object> facet(FacetRow facet) {
    return List.of(
        facet.kind().replace("archive_", ""), facet.name(), facet.works(), facet.tagId());
  }

  @Test
  void facetsOfAnUnwrangledTagAreRefused() {
    assertThatThrownBy(
            () -> asked.rows("SELECT * FROM facets WHERE tag = " + text(Anchors.BOOKMARK_TAG)))
        .isInstanceOfSatisfying(
            SQLException.class, failure -> assertThat(failure.getSQLState()).isEqualTo("0A000"))
        .hasMessageContaining("canonical");
  }

  @Test
  void onlyTheSearchIsClosedByTheRealRobotsTxt() throws SQLException {
    DemoOptions options =
        DemoOptions.defaults().withWorks(200).withRobotsText(RobotsText.SITE_RULES);
    try (DemoArchive strict = DemoArchive.start(options);
        AskedArchive guest = new AskedArchive(strict, "")) {
      assertThat(guest.rows("SELECT type, uses FROM tags WHERE name = 'Angst'"))
          .containsExactly(Arrays.asList("Freeform", null));
      assertThat(guest.warnings()).singleElement().asString().contains("robots.txt");
      assertThat(guest.rows("SELECT * FROM tag_details WHERE name = 'Angst'")).hasSize(1);
      assertThat(guest.rows("SELECT * FROM facets WHERE tag = 'Angst'")).isNotEmpty();
      assertThat(guest.rows("SELECT * FROM fandoms LIMIT 5")).hasSize(5);
      assertThatThrownBy(() -> guest.rows("SELECT name FROM tags WHERE type = 'Fandom'"))
          .isInstanceOfSatisfying(
              SQLException.class, failure -> assertThat(failure.getSQLState()).isEqualTo("42501"));
    }
  }
}
