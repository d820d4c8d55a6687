package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanworks.demo.index.SampleArchive.ASTRA;
import static org.fanworks.demo.index.SampleArchive.BORIS;
import static org.fanworks.demo.index.SampleArchive.GENERAL;
import static org.fanworks.demo.index.SampleArchive.LUMA;
import static org.fanworks.demo.index.SampleArchive.MATURE;
import static org.fanworks.demo.index.SampleArchive.TEEN;
import static org.fanworks.demo.index.SampleWork.work;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The orders that a search can ask for (AO3 reference, 2.7 and Appendix B). */
class SortOrderTest {
  private final Searches search =
      SampleArchive.search(
          work(1)
              .title("The Zoo")
              .by(BORIS)
              .tags(TEEN)
              .language("zh")
              .words(300)
              .counters(9, 1, 2, 3)
              .chapters(1, 4)
              .revisedAt("2020-01-03T00:00:00Z"),
          work(2)
              .title("abacus")
              .by(LUMA, BORIS)
              .tags(MATURE)
              .language("en")
              .words(100)
              .counters(9, 3, 1, 2)
              .chapters(1, 1)
              .revisedAt("2020-01-01T00:00:00Z"),
          work(3)
              .title("Mirror")
              .anonymous()
              .counters(null, 2, 3, 1)
              .chapters(1, null)
              .revisedAt("2020-01-02T00:00:00Z"),
          work(4)
              .title("7 Days")
              .by(ASTRA)
              .tags(GENERAL)
              .language("aa")
              .words(200)
              .counters(8, 2, 0, 0)
              .chapters(1, 2)
              .revisedAt("2020-01-02T00:00:00Z"));

  @ParameterizedTest
  @CsvSource({
    "id, 1 2 3 4, 4 3 2 1",
    "word_count, 2 4 1 3, 1 4 2 3",
    "hits, 4 1 2 3, 2 1 4 3",
    "kudos_count, 1 3 4 2, 2 4 3 1",
    "comments_count, 4 2 1 3, 3 1 2 4",
    "bookmarks_count, 4 3 2 1, 1 2 3 4",
    "revised_at, 2 3 4 1, 1 4 3 2",
    "created_at, 2 3 4 1, 1 4 3 2",
    "expected_number_of_chapters, 2 4 1 3, 1 4 2 3",
    "rating_ids, 4 1 2 3, 2 1 4 3",
    "language_id.keyword, 4 2 1 3, 1 2 4 3",
    "user_ids, 2 4 1 3, 2 1 4 3",
    "complete, 1 3 4 2, 2 4 3 1",
    "title_to_sort_on, 4 2 3 1, 1 3 2 4",
    "authors_to_sort_on, 3 4 1 2, 2 1 4 3"
  })
  void sortsByFieldThenIdInTheSameDirectionWithMissingValuesLast(
      String column, String ascending, String descending) {
    assertThat(sorted(column, "asc")).isEqualTo(ids(ascending));
    assertThat(sorted(column, "desc")).isEqualTo(ids(descending));
  }

  @Test
  void textKeysAscendAndOthersDescendByDefault() {
    assertThat(search.ordered("sort_column", "title_to_sort_on")).isEqualTo(ids("4 2 3 1"));
    assertThat(search.ordered("sort_column", "authors_to_sort_on")).isEqualTo(ids("3 4 1 2"));
    assertThat(search.ordered("sort_column", "word_count")).isEqualTo(ids("1 4 2 3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "summary", "language_id", "tag", "nosuchfield", "ID"})
  void refusesTextAndUnknownFields(String column) {
    assertThat(search.outcome("sort_column", column).syntaxError()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"up", "ASC", "descending"})
  void refusesOtherDirections(String direction) {
    assertThat(search.outcome("sort_column", "id", "sort_direction", direction).syntaxError())
        .isTrue();
  }

  @Test
  void searchesSortByScoreThenNewestId() {
    Searches scored =
        SampleArchive.search(
            work(1).title("moth"), work(2).title("x").summary("moth"), work(3).title("moth"));

    assertThat(scored.ordered("query", "moth")).isEqualTo(ids("3 1 2"));
    assertThat(scored.ordered("query", "moth", "sort_direction", "asc")).isEqualTo(ids("2 1 3"));
    assertThat(scored.ordered("query", "id:(1 OR 2 OR 3)")).isEqualTo(ids("3 2 1"));
  }

  @Test
  void listingsSortByNewestRevision() {
    SearchForm form = Searches.form(new Owner.OfLanguage("en"), Viewer.GUEST, 1);
    SearchForm all = Searches.form(new Owner.OfUser(2), Viewer.GUEST, 1);

    assertThat(search.index().search(form).workIds()).isEqualTo(ids("2"));
    assertThat(search.index().search(all).workIds()).isEqualTo(ids("1 2"));
  }

  private List<Long> sorted(String column, String direction) {
    return search.ordered("sort_column", column, "sort_direction", direction);
  }

  private static List<Long> ids(String text) {
    return Arrays.stream(text.split(" ")).map(Long::valueOf).toList();
  }
}
