package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.fanworks.demo.DemoSite;
import org.fanworks.demo.data.Bookmark.Kind;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.row.BookmarkRow;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the bookmark search finds (AO3 reference, 3.5, 4.3 and Appendix B). */
class BookmarkSearchTest {
  private static final List<BookmarkRow> ROWS = DemoSite.SMALL.rows().bookmarks().all();

  @Test
  void everythingIsFoundInDescendingOrderOfIds() {
    List<BookmarkRow> read = search("bookmark_query", "", "sort_column", "id");

    assertThat(read)
        .isSortedAccordingTo(Comparator.comparing(BookmarkRow::id).reversed())
        .containsExactlyInAnyOrderElementsOf(ROWS);
  }

  @Test
  void idsAndTypesCanBeNamedOnTheBookmarkSide() {
    long first = ROWS.get(0).id();
    long second = ROWS.get(77).id();

    assertFound(
        row -> row.id() == first || row.id() == second,
        "bookmark_query",
        "id:(%d OR %d)".formatted(first, second));
    assertFound(
        row -> row.item().kind() == Kind.SERIES, "bookmark_query", "bookmarkable_type:Series");
    assertFound(row -> false, "bookmark_query", "bookmarkable_type:series");
    assertFound(
        row -> row.bookmarkerLogin().equals("marlow"),
        "bookmark_query",
        "user_id:" + DemoSite.SMALL.data().findUser("marlow").orElseThrow().id());
  }

  @Test
  void valuesThatDontFitTheirFieldFindNothing() {
    assertFound(row -> false, "bookmark_query", "id:abc");
  }

  @Test
  void flagsOfTheFormAreExact() {
    assertFound(row -> Boolean.TRUE.equals(row.rec()), "rec", "1");
    assertFound(row -> true, "rec", "0");
    assertFound(row -> Boolean.FALSE.equals(row.rec()), "bookmark_query", "rec:false");
    assertFound(row -> row.notes() == null, "bookmark_query", "with_notes:false");
    assertFound(
        row -> row.item().kind() == Kind.EXTERNAL_WORK, "bookmarkable_type", "External Work");
  }

  @Test
  void conditionOnTheThingDropsWhatIsGone() {
    assertThat(ROWS).anyMatch(row -> row.itemId() == null);
    assertFound(
        row -> work(row).filter(w -> w.extent().complete()).isPresent() || completeSeries(row),
        "bookmarkable_query",
        "complete:true");
    assertFound(
        row -> row.item().kind() == Kind.WORK && row.itemId() == null,
        "bookmark_query",
        "bookmarkable_type:Work AND bookmarkable_id:[1 TO 480]");
  }

  @Test
  void wordsAndLanguageAreThoseOfTheThing() {
    assertFound(
        row -> work(row).filter(w -> "fr".equals(w.language())).isPresent(),
        "language_id",
        "fr",
        "bookmarkable_type",
        "Work");
    assertFound(
        row ->
            work(row)
                .map(w -> w.extent().wordCount())
                .filter(words -> words >= 30_000 && words <= 40_000)
                .isPresent(),
        "words_from",
        "30000",
        "words_to",
        "40,000",
        "bookmarkable_type",
        "Work");
  }

  @Test
  void bookmarkersTagsCompareAsTheyAre() {
    assertFound(
        row -> row.tags().contains(Anchors.BOOKMARK_TAG), "other_bookmark_tag_names", "to read");
    assertFound(
        row -> !row.tags().contains(Anchors.BOOKMARK_TAG),
        "excluded_bookmark_tag_names",
        "to read");
    assertFound(
        row -> row.tags().contains(Anchors.BIG_FREEFORM),
        "other_bookmark_tag_names",
        Anchors.BIG_FREEFORM);
  }

  @Test
  void tagsOfTheThingCompareAsThoseOfWorks() {
    assertFound(
        row ->
            work(row)
                .filter(
                    w ->
                        DemoSite.SMALL
                            .rows()
                            .hidden(w.id())
                            .orElseThrow()
                            .filterTagNames()
                            .contains(Anchors.BIG_FANDOM))
                .isPresent(),
        "other_tag_names",
        Anchors.BIG_FANDOM,
        "bookmarkable_type",
        "Work");
  }

  @Test
  void titlesAreFoundByTheirLetters() {
    List<BookmarkRow> read = search("bookmarkable_query", "title:lantern");

    assertThat(read)
        .isNotEmpty()
        .allMatch(
            row ->
                row.itemTitle() == null
                    || row.itemTitle().toLowerCase(Locale.ROOT).contains("lantern"));
  }

  @Test
  void sortingIsAlwaysDescending() {
    assertThat(search("bookmark_query", "", "sort_column", "created_at"))
        .isSortedAccordingTo(Comparator.comparing(BookmarkRow::dateBookmarked).reversed());
    assertThat(search("bookmarkable_query", "word_count:[1000 TO *]", "sort_column", "word_count"))
        .filteredOn(row -> "work".equals(row.itemType()))
        .extracting(row -> work(row).orElseThrow().extent().wordCount())
        .isSortedAccordingTo(Comparator.<Integer>naturalOrder().reversed());
  }

  @Test
  void brokenQueryIsAnErrorWithStatus200() {
    Document page = DemoSite.page(path("bookmark_query", "\"unbalanced"));

    assertThat(page.select("#main.bookmarks-search > div.flash.error").text())
        .contains("syntax error");
    assertThat(page.select("#main > p").text()).startsWith("No results found.");
  }

  @Test
  void headingTellsTheTotal() {
    Document page = DemoSite.page(path("bookmark_query", ""));

    assertThat(page.select("#main > h3.heading").first().text().replace(",", ""))
        .startsWith(ROWS.size() + " Found");
  }

  @Test
  void withoutAQuestionThereIsTheForm() {
    assertThat(DemoSite.page("/bookmarks/search").select("form#new_bookmark_search")).hasSize(1);
  }

  private static boolean completeSeries(BookmarkRow row) {
    return row.item().kind() == Kind.SERIES
        && row.itemId() != null
        && DemoSite.SMALL.lore().findSeries(row.itemId()).orElseThrow().complete();
  }

  private static Optional<Work> work(BookmarkRow row) {
    return "work".equals(row.itemType())
        ? DemoSite.SMALL.data().findWork(row.itemId())
        : Optional.empty();
  }

  private static void assertFound(Predicate<BookmarkRow> condition, String... form) {
    assertThat(search(form))
        .containsExactlyInAnyOrderElementsOf(ROWS.stream().filter(condition).toList());
  }

  private static List<BookmarkRow> search(String... form) {
    return BookmarkReader.all(path(form));
  }

  private static String path(String... form) {
    StringBuilder path = new StringBuilder("/bookmarks/search?commit=Search");
    for (int i = 0; i < form.length; i += 2) {
      String value = URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8);
      path.append("&bookmark_search%5B").append(form[i]).append("%5D=").append(value);
    }
    return path.toString();
  }
}
