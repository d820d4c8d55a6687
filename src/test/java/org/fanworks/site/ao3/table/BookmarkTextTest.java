package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fanworks.error.FanworksException;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.search.Predicate.Comparison;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.SortKey;
import org.fanworks.search.TableDeclaration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the archive is asked for conditions on bookmarks. */
class BookmarkTextTest {
  private static final PageServer SITE = new PageServer();
  private static final BookmarksTable TABLE = new BookmarksTable(SITE.web());
  private static final WorkSearches B = new WorkSearches(TABLE.declaration());
  private static final String ALL = "/bookmarks/search?";

  @AfterAll
  static void close() {
    SITE.close();
  }

  private static String asked(Predicate... predicates) {
    return asked("bookmarks search", List.of(), predicates);
  }

  private static String asked(String path, List<SortKey> order, Predicate... predicates) {
    TableDeclaration declaration = TABLE.declaration();
    SiteSearch search =
        new SiteSearch(
            declaration.paths().stream().filter(p -> p.name().equals(path)).findFirst().get(),
            List.of(predicates),
            order,
            false,
            0,
            Set.of());
    return TABLE
        .describe(search)
        .replace("&bookmark_search[sort_column]=id", "")
        .replace("bookmark_search[", "[");
  }

  @Test
  void asksForNumbersOfBookmarks() {
    assertThat(asked(B.is("id", 101L, 3_858_858_295L)))
        .isEqualTo(ALL + "[bookmark_query]=id:(101 OR 3858858295)");
    assertThat(asked(B.more("id", 7L))).isEqualTo(ALL + "[bookmark_query]=id:[8 TO *]");
  }

  @Test
  void asksForItemsThatAreStillThere() {
    assertThat(asked(B.is("item_id", 55L)))
        .isEqualTo(
            ALL + "[bookmark_query]=bookmarkable_id:55&[bookmarkable_query]=bookmarkable_type:*");
    assertThat(asked(B.is("item_id", 55L), B.is("item_type", "work")))
        .isEqualTo(
            ALL
                + "[bookmark_query]=bookmarkable_id:55&[bookmarkable_query]=bookmarkable_type:Work");
  }

  @Test
  void knowsTheKindsOfItems() {
    assertThat(asked(B.isNot("item_type", "external_work")))
        .isEqualTo(
            ALL + "[bookmarkable_query]=bookmarkable_type:* AND -bookmarkable_type:ExternalWork");
    assertThat(asked(B.is("item_type", "Work"))).isEqualTo("nothing");
  }

  @Test
  void takesRecsForPublicOnes() {
    assertThat(asked(B.is("rec", true)))
        .isEqualTo(
            ALL
                + "[bookmark_query]=private:false&[bookmarkable_query]=bookmarkable_type:*"
                + "&[rec]=1");
    assertThat(asked(B.is("rec", false)))
        .isEqualTo(
            ALL
                + "[bookmark_query]=rec:false AND private:false"
                + "&[bookmarkable_query]=bookmarkable_type:*");
  }

  @Test
  void asksForNotes() {
    assertThat(asked(B.is("has_notes", true))).isEqualTo(ALL + "[with_notes]=1");
    assertThat(asked(B.isNull("notes"))).isEqualTo(ALL + "[bookmark_query]=with_notes:false");
    assertThat(asked(B.like("notes", "%read it <em>twice%")))
        .isEqualTo(ALL + "[bookmark_query]=notes:it");
    assertThat(asked(B.like("notes", "%a rel=\"nofollow\" here %")))
        .isEqualTo(ALL + "[bookmark_query]=notes:here");
  }

  @Test
  void widensDaysOfBookmarks() {
    Predicate day = B.is("date_bookmarked", LocalDate.of(2026, 5, 19));

    assertThat(asked(day))
        .isEqualTo(ALL + "[bookmark_query]=created_at:[2026-05-18 TO 2026-05-20]");
    assertThat(asked(B.is("date_bookmarked_indexed", LocalDate.of(2026, 5, 19))))
        .isEqualTo(ALL + "[bookmark_query]=created_at:[2026-05-19 TO 2026-05-19]");
  }

  @Test
  void asksForWhatTheFormHasParametersFor() {
    assertThat(
            asked(
                B.is("item_rating", "Mature"),
                B.has("item_warnings", "Major Character Death"),
                B.has("item_categories", "F/F"),
                B.is("item_language", "fr"),
                B.atLeast("item_word_count", 1000)))
        .isEqualTo(
            ALL
                + "[bookmarkable_query]=bookmarkable_type:(Work OR ExternalWork)"
                + " AND -unrevealed:true"
                + "&[rating_ids][]=12&[archive_warning_ids][]=18&[category_ids][]=116"
                + "&[language_id]=fr&[words_from]=1000");
  }

  @Test
  void writesConditionsOnTheItemAsText() {
    assertThat(asked(B.is("item_complete", true), B.hasNot("item_categories", "Gen", "Multi")))
        .isEqualTo(
            ALL
                + "[bookmarkable_query]=complete:true AND -category_ids:(21 OR 2246)"
                + " AND -unrevealed:true");
  }

  @Test
  void neverSendsAZeroThatTheArchiveDrops() {
    assertThat(asked(B.atMost("item_word_count", 0)))
        .isEqualTo(ALL + "[bookmarkable_query]=word_count:[* TO 0] AND -unrevealed:true");
  }

  @Test
  void sendsOnlyWordsThatHaveLetters() {
    assertThat(asked(B.is("item_title", "1984 cat.hat 3-4 re:zero")))
        .isEqualTo(
            ALL + "[bookmarkable_query]=(title:cat.hat title:re\\:zero) AND -unrevealed:true");
    assertThat(asked(B.like("item_title", "The Ca%")))
        .isEqualTo(ALL + "[bookmarkable_query]=(title:The title:Ca*) AND -unrevealed:true");
    assertThat(asked(B.like("item_title", "Area 5%")))
        .isEqualTo(ALL + "[bookmarkable_query]=title:Area AND -unrevealed:true");
    assertThat(asked(B.is("item_title", "1984")))
        .isEqualTo(ALL + "[bookmarkable_query]=-unrevealed:true");
  }

  @Test
  void looksWithinWordsForWantOfAnythingElse() {
    assertThat(asked(B.like("item_title", "%ighthous%")))
        .isEqualTo(ALL + "[bookmarkable_query]=title:*ighthous* AND -unrevealed:true");
    assertThat(asked(B.like("item_title", "%ighthous%"), B.is("has_notes", true)))
        .isEqualTo(ALL + "[bookmarkable_query]=-unrevealed:true&[with_notes]=1");
  }

  @Test
  void sendsTagsOfItemsAndOfBookmarkersByName() {
    assertThat(
            asked(
                B.is("fandom", "Sea Songs"),
                B.has("item_freeforms", "Storms"),
                B.has("bookmark_tags", "to read"),
                B.hasNot("bookmark_tags", "read")))
        .isEqualTo(
            ALL
                + "[bookmarkable_query]=-unrevealed:true&[other_tag_names]=Sea Songs,Storms"
                + "&[other_bookmark_tag_names]=to read&[excluded_bookmark_tag_names]=read");
  }

  @Test
  void sendsSeveralDisplayedTagsAsPhrases() {
    assertThat(asked(B.has("item_fandoms", "Sea Songs", "911 (TV)")))
        .isEqualTo(
            ALL
                + "[bookmarkable_query]=((tag:\"Sea Songs\") OR (tag:\"911 \\(TV\\)\"))"
                + " AND -unrevealed:true");
  }

  @Test
  void writesTreesOnOneSideOfTheSearch() {
    Predicate tree =
        WorkSearches.or(
            B.is("item_complete", true),
            WorkSearches.and(B.less("item_word_count", 100), B.isNot("item_rating", "Explicit")));

    assertThat(asked(tree))
        .isEqualTo(
            ALL
                + "[bookmarkable_query]=((complete:true) OR (bookmarkable_type:(Work OR"
                + " ExternalWork) AND rating_ids:* AND -rating_ids:13 AND word_count:[* TO 99]))"
                + " AND -unrevealed:true");
  }

  @Test
  void passesTextsOn() {
    assertThat(asked(B.is("any_text", "wolves -cats"), B.is("any_bookmark_text", "sea")))
        .isEqualTo(
            ALL
                + "[bookmark_query]=sea"
                + "&[bookmarkable_query]=(wolves -cats) AND -unrevealed:true");
    assertThatThrownBy(() -> asked(B.is("any_bookmark_text", "sea)")))
        .isInstanceOf(FanworksException.class)
        .hasMessageContaining("ao3.bookmarks.any_bookmark_text");
  }

  @Test
  void sortsWithTheLargestFirst() {
    assertThat(
            asked(
                "bookmarks search",
                List.of(B.descending("item_word_count")),
                B.is("has_notes", true)))
        .isEqualTo(ALL + "[with_notes]=1&[sort_column]=word_count");
    assertThat(asked("bookmarks search", List.of(B.descending("date_bookmarked"))))
        .isEqualTo(ALL + "[sort_column]=created_at");
    assertThatThrownBy(() -> asked("bookmarks search", List.of(B.ascending("id"))))
        .isInstanceOf(FanworksException.class)
        .hasMessageContaining("cannot sort");
  }

  @Test
  void takesTheListOfAUser() {
    assertThat(asked("user bookmarks", List.of(), B.is("bookmarker_login", "dee")))
        .isEqualTo("/users/dee/bookmarks?[sort_column]=id");
    assertThat(asked("user bookmarks", List.of(), B.is("bookmarker_login", "no/one")))
        .isEqualTo("nothing");
  }

  @Test
  void comparesNothingWithNull() {
    Predicate nothing =
        new Predicate.Range(
            TABLE.declaration().column("id"), Comparison.LESS, new Operand.Literal(null));

    assertThat(asked(nothing)).isEqualTo("nothing");
    assertThat(
            asked(
                new Predicate.AnyOf(
                    TABLE.declaration().column("tag"), List.of(new Operand.Literal(null)), false)))
        .isEqualTo("nothing");
  }
}
