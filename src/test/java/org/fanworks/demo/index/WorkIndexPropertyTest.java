package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanworks.demo.index.SampleArchive.ANGST;
import static org.fanworks.demo.index.SampleArchive.STARFALL;
import static org.fanworks.demo.index.SampleArchive.TEEN;
import static org.fanworks.demo.index.SampleWork.work;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every search, whatever is asked. */
class WorkIndexPropertyTest {
  private static final int PAGE_SIZE = 5;
  private static final String[] PIECES = {
    "harbor",
    "moth*",
    "*",
    "?",
    " ",
    " AND ",
    " OR ",
    " NOT ",
    "-",
    "+",
    "!",
    "(",
    ")",
    "\"",
    "[",
    "]",
    "{",
    "}",
    " TO ",
    "^",
    "~",
    "~2",
    "\\",
    "/",
    ":",
    "title:",
    "id:",
    "complete:",
    "true",
    "revised_at:",
    "2020-01-01",
    "5",
    "-7",
    "99999999999999999999",
    "1.5",
    "<",
    ">",
    ">=",
    "=",
    "&&",
    "||",
    "&lt;",
    "<3",
    "m/m",
    "words>5",
    "sort:>title",
    "language_id: 1",
    "creator:",
    "_exists_:",
    "hits:*",
    "\\u12",
    "星",
    "🌙",
    "\u0000",
    "..."
  };

  private final Searches search = SampleArchive.search(PAGE_SIZE, 100_000, works());

  private static SampleWork[] works() {
    return LongStream.rangeClosed(1, 23)
        .mapToObj(id -> sample((int) id))
        .toArray(SampleWork[]::new);
  }

  private static SampleWork sample(int id) {
    SampleWork work = work(id).title(id % 2 == 0 ? "Harbor " + id : "Moth & Moon");
    work.tags(id % 3 == 0 ? new Long[] {STARFALL, TEEN} : new Long[] {ANGST});
    return id % 5 == 0 ? work : work.words(id * 10).language("en");
  }

  @Property
  void anyTextHasAnOutcome(@ForAll String text) {
    assertConsistent(Searches.form("query", text, "title", text, "kudos_count", text));
  }

  @Property
  void anyGrammarLikeTextHasAnOutcome(@ForAll("texts") String text) {
    assertConsistent(Searches.form("query", text));
  }

  @Property
  void anyParameterTakesAnyText(
      @ForAll("parameters") String parameter, @ForAll("texts") String text) {
    assertConsistent(Searches.form(parameter, text));
  }

  @Property
  void totalIsTheNumberOfRowsOverAllPages(
      @ForAll("queries") String query, @ForAll("columns") String column) {
    List<Long> rows = new ArrayList<>();
    SearchOutcome outcome = page(query, column, 1);
    for (int page = 2; !outcome.workIds().isEmpty(); page++) {
      rows.addAll(outcome.workIds());
      outcome = page(query, column, page);
    }

    assertThat(rows).doesNotHaveDuplicates().hasSize((int) outcome.total());
  }

  private SearchOutcome page(String query, String column, int page) {
    return search
        .index()
        .search(
            Searches.form(
                new Owner.None(), Viewer.GUEST, page, "query", query, "sort_column", column));
  }

  private void assertConsistent(SearchForm form) {
    SearchOutcome outcome = search.index().search(form);

    assertThat(outcome.workIds()).hasSize((int) Math.min(PAGE_SIZE, outcome.total()));
    assertThat(outcome.syntaxError() && outcome.total() > 0).isFalse();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> parameters() {
    return Arbitraries.of(
        "query",
        "title",
        "creators",
        "revised_at",
        "date_from",
        "date_to",
        "complete",
        "crossover",
        "single_chapter",
        "word_count",
        "words_from",
        "words_to",
        "hits",
        "language_id",
        "fandom_names",
        "excluded_tag_names",
        "rating_ids",
        "category_ids",
        "collection_ids",
        "sort_column",
        "sort_direction",
        "nonsense");
  }

  @Provide
  Arbitrary<String> queries() {
    return Arbitraries.of(
        "",
        "harbor",
        "moth OR harbor",
        "-harbor",
        "word_count:[50 TO *]",
        "tag:angst moon",
        "id:[3 TO 19]",
        "title:*r*",
        "-language_id:*",
        "nosuchfield:1");
  }

  @Provide
  Arbitrary<String> columns() {
    return Arbitraries.of(
        "_score",
        "id",
        "word_count",
        "title_to_sort_on",
        "language_id.keyword",
        "rating_ids",
        "complete",
        "work_skin_id");
  }
}
