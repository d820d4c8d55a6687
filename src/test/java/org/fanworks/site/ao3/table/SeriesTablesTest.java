package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.page.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeriesTablesTest {
  private static final String NEXT = "<a rel=\"next\" href=\"/series/3?page=2\">Next";
  private static final Fixture LIST = Fixture.of("series-list.html");
  private static final Fixture FIRST = Fixture.of("series.html").with("<!-- entry -->", work(5, 2));

  private final PageServer site = new PageServer();
  private final SiteTable series = SeriesTable.of(site.web());

  @AfterEach
  void close() {
    site.close();
  }

  private static String work(long id, int position) {
    return new FakeWork(id, List.of())
        .blurb()
        .replace(
            "<dl class=\"stats\">",
            "<ul class='series'><li>Part <strong>"
                + position
                + "</strong> of <a href='/series/3'>Harbour Nights</a></li></ul><dl class='stats'>");
  }

  private static String last(String entries) {
    return Fixture.of("series.html")
        .with("<!-- entry -->", entries)
        .with(NEXT, "<span>Next")
        .html();
  }

  private static String bookmarks() {
    return Fixture.of("series-bookmarks.html")
        .with("<!-- series -->", LIST.element("#series_3").outerHtml())
        .html();
  }

  @Test
  void seriesComesFromItsOwnPage() {
    site.page("/series/3", FIRST.html());
    TableReading reading =
        TableReading.of(series, "series page").where("id", 3L).looksAt("title", "word_count");

    TableReading.Result result = reading.read();

    assertThat(reading.description()).isEqualTo("/series/3");
    assertThat(result.column("title")).containsExactly("Harbour Nights");
    assertThat(result.column("word_count")).containsExactly(24_722);
    assertThat(result.column("author_logins")).containsExactly(List.of("ann", "bob"));
    assertThat(result.column("author_login")).containsExactly("ann");
    assertThat(result.column("url")).containsExactly(site.base() + "series/3");
    assertThat(site.requests()).containsExactly("/series/3");
  }

  @Test
  void tagsOfASeriesComeFromThePageOfItsBookmarks() {
    site.page("/series/3/bookmarks", bookmarks());

    TableReading.Result result =
        TableReading.of(series, "series page").where("id", 3L).looksAt("title", "ratings").read();

    assertThat(result.column("ratings"))
        .containsExactly(List.of("Teen And Up Audiences", "Mature"));
    assertThat(result.column("date_updated")).containsExactly(LocalDate.of(2021, 6, 8));
    assertThat(site.requests()).containsExactly("/series/3/bookmarks");
  }

  @Test
  void bothPagesGiveTheSameRow() {
    site.page("/series/3", FIRST.html()).page("/series/3/bookmarks", bookmarks());

    Object[] own =
        TableReading.of(series, "series page").where("id", 3L).read().pages().get(0).rows().get(0);
    Object[] listed =
        TableReading.of(series, "series page")
            .where("id", 3L)
            .looksAt("fandoms")
            .read()
            .pages()
            .get(0)
            .rows()
            .get(0);

    assertThat(withoutTags(own)).isEqualTo(withoutTags(listed));
  }

  private List<Object> withoutTags(Object[] row) {
    int fandoms = series.declaration().indexOf("fandoms").orElseThrow();
    int summary = series.declaration().indexOf("summary").orElseThrow();
    Arrays.fill(row, fandoms, summary, null);
    return Arrays.asList(row);
  }

  @Test
  void unknownSeriesIsNoRow() {
    TableReading.Result result = TableReading.of(series, "series page").where("id", 9L).read();

    assertThat(result.column("id")).isEmpty();
    assertThat(result.pages().get(0).total()).hasValue(0);
    assertThat(site.requests()).containsExactly("/series/9");
  }

  @Test
  void seriesThatOnlyMembersSeeIsNoRowAndAWarning() {
    site.moved("/series/3", "/users/login?restricted=true&return_to=%2Fseries%2F3")
        .moved("/series/3/bookmarks", "/");

    for (String column : List.of("title", "fandoms")) {
      TableReading.Result result =
          TableReading.of(series, "series page").where("id", 3L).looksAt(column).read();

      assertThat(result.column("id")).isEmpty();
      assertThat(result.warnings()).singleElement().asString().contains("no rows for");
    }
  }

  @Test
  void noSeriesHasTheNumberZero() {
    assertThat(TableReading.of(series, "series page").where("id", 0L).read().column("id"))
        .isEmpty();
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void readsAUsersSeriesPageByPage() {
    site.page("/users/ann/series", LIST.html())
        .page(
            "/users/ann/series?page=2",
            LIST.with("1 - 2 of 45", "3 - 4 of 45")
                .with("<a rel=\"next\" href=\"/users/ann/series?page=2\">Next", "<span>Next")
                .with("series-3", "series-13")
                .html());

    TableReading.Result result =
        TableReading.of(series, "user series").where("author_logins", "ann").read();

    assertThat(result.column("id")).containsExactly(3L, 4L, 13L);
    assertThat(result.pages().get(0).total()).hasValue(45);
    assertThat(result.pages().get(1).firstRow()).isEqualTo(2);
    assertThat(site.requests()).containsExactly("/users/ann/series", "/users/ann/series?page=2");
  }

  @Test
  void userWithAnotherCaseOfLettersIsAnotherUser() {
    site.page("/users/ANN/series", LIST.html());

    assertThat(
            TableReading.of(series, "user series").where("author_login", "ANN").read().column("id"))
        .isEmpty();
  }

  @Test
  void impossibleLoginAsksNothing() {
    assertThat(
            TableReading.of(series, "user series")
                .where("author_login", "../../etc")
                .read()
                .column("id"))
        .isEmpty();
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void readsDetails() {
    site.page("/series/3", FIRST.html());
    SiteTable details = SeriesDetailsTable.of(site.web());

    TableReading.Result result =
        TableReading.of(details, "series page").where("series_id", 3L).read();

    assertThat(result.column("date_begun")).containsExactly(LocalDate.of(2020, 5, 3));
    assertThat(result.column("notes")).containsExactly("<p>Read in order.</p>");
  }

  @Test
  void readsTheWorksOfASeriesInOrderAndOnce() {
    site.page("/series/3", FIRST.html())
        .page(
            "/series/3?page=2", last(work(5, 2) + work(4, 7) + new FakeWork(8, List.of()).blurb()));
    SiteTable works = SeriesWorksTable.of(site.web());

    TableReading.Result result =
        TableReading.of(works, "series page").where("series_id", 3L).read();

    assertThat(result.column("work_id")).containsExactly(5L, 4L, 8L);
    assertThat(result.column("position")).containsExactly(2, 7, null);
    assertThat(result.column("author_login")).containsOnly("ann");
    assertThat(site.requests()).containsExactly("/series/3", "/series/3?page=2");
  }

  @Test
  void mysteryWorkOfASeriesIsLeftOut() {
    String mystery =
        "<li id='work_6' class='mystery work blurb group work-6'><h4>Mystery Work</h4></li>";
    site.page("/series/3", last(mystery + work(5, 2)));

    assertThat(
            TableReading.of(SeriesWorksTable.of(site.web()), "series page")
                .where("series_id", 3L)
                .read()
                .column("work_id"))
        .containsExactly(5L);
  }

  @Test
  void otherPageInsteadIsAFailure() {
    site.page("/series/3", Fixture.of("languages.html").html());

    assertThatThrownBy(() -> TableReading.of(series, "series page").where("id", 3L).read())
        .isInstanceOf(FanworksException.class)
        .extracting(failure -> ((FanworksException) failure).kind())
        .isEqualTo(ErrorKind.PAGE_CHANGED);
  }
}
