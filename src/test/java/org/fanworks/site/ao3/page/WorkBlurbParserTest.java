package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fanworks.site.PageChanged;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class WorkBlurbParserTest {
  private static final Fixture SEARCH = Fixture.of("search.html");

  @Test
  void readsIdentityAndByline() {
    Work work = SEARCH.work(0);

    assertThat(SEARCH.workList().blurbs()).extracting(WorkBlurb::id).containsExactly(11L, 12L, 13L);
    assertThat(work.title()).isEqualTo("Lanterns & Tides");
    assertThat(work.byline().authorNames()).containsExactly("ann", "Bobby B (bob)");
    assertThat(work.byline().authorLogins()).contains(List.of("ann", "bob"));
    assertThat(work.byline().userIds()).containsExactly(7L, 9L);
    assertThat(work.byline().recipients()).containsExactly("cleo", "Uncle Joe");
    assertThat(work.restricted()).isTrue();
    assertThat(work.recordUpdatedAt()).contains(LocalDateTime.of(2025, 6, 9, 7, 26, 54));
  }

  @Test
  void readsTags() {
    assertThat(SEARCH.work(0).tags())
        .isEqualTo(
            new WorkTags(
                List.of("Harbour & Co.", "Sea Songs"),
                Optional.of("Teen And Up Audiences"),
                List.of("Major Character Death", "Creator Chose Not To Use Archive Warnings"),
                List.of("F/M", "M/M"),
                List.of("Keeper/Pilot"),
                List.of("Keeper", "Pilot"),
                List.of("Slow Burn")));
  }

  @Test
  void readsStateSeriesAndNumbers() {
    Work work = SEARCH.work(0);

    assertThat(work.complete()).isFalse();
    assertThat(work.dateUpdated()).contains(LocalDate.of(2025, 6, 9));
    assertThat(work.series())
        .containsExactly(new SeriesPart(3, "Harbour Nights", 2), new SeriesPart(40, "Lamps", 1));
    assertThat(work.stats())
        .isEqualTo(
            new WorkStats(
                Optional.of("en"),
                OptionalInt.of(12_345),
                5,
                OptionalInt.empty(),
                1,
                88,
                1671,
                192,
                OptionalInt.of(14_370)));
  }

  @Test
  void keepsTheSummaryAsWrittenAndTakesNothingElseFromIt() {
    assertThat(SEARCH.work(0).summary())
        .contains(
            "<p>A keeper, a pilot &amp; <em>one</em> lamp.</p>\n"
                + "      <dl class=\"stats\"><dd class=\"words\">7</dd></dl>");
  }

  @Test
  void readsAnAnonymousWorkOfWhichLittleIsKnown() {
    Work work = SEARCH.work(1);

    assertThat(work.byline().anonymous()).isTrue();
    assertThat(work.byline().authorNames()).containsExactly("Anonymous");
    assertThat(work.byline().authorLogins()).isEmpty();
    assertThat(work.byline().userIds()).isEmpty();
    assertThat(work.tags().rating()).isEmpty();
    assertThat(work.tags().categories()).isEmpty();
    assertThat(work.summary()).isEmpty();
    assertThat(work.series()).isEmpty();
    assertThat(work.stats().wordCount()).isEmpty();
    assertThat(work.complete()).isTrue();
    assertThat(work.restricted()).isFalse();
  }

  @Test
  void mysteryHasOnlyItsId() {
    assertThat(SEARCH.workList().blurbs().get(2)).isEqualTo(WorkBlurb.mystery(13));
  }

  @Test
  void importedWorkNamesItsAuthorAndItsArchivistsLogin() {
    Byline byline = Fixture.of("listing.html").work(0).byline();

    assertThat(byline.authorNames()).containsExactly("Jane Doe");
    assertThat(byline.authorLogins()).contains(List.of("netkeeper"));
  }

  @Test
  void findsTheIdInTheClassOrElseInTheAttribute() {
    assertThat(SEARCH.with("id=\"work_11\"", "").workList().blurbs().get(0).id()).isEqualTo(11);
    assertThat(SEARCH.with(" work-11", "").workList().blurbs().get(0).id()).isEqualTo(11);
  }

  @Test
  void readsEntriesOfBeforeClassesNamedWorkAndUsers() {
    Work work = SEARCH.with(" work-11 user-7 user-9", "").work(0);

    assertThat(work.byline().userIds()).isEmpty();
    assertThat(work.byline().authorLogins()).contains(List.of("ann", "bob"));
  }

  @Test
  void missingUserIdsAreAFailureNowadays() {
    assertPageChanged(SEARCH.with(" user-7 user-9", ""));
  }

  @Test
  void dateInWordsIsUnknownWithAWarning() {
    WorkListPage page = SEARCH.with("09 Jun 2025", "3 days").workList();

    assertThat(page.blurbs().get(0).work().orElseThrow().dateUpdated()).isEmpty();
    assertThat(page.warnings()).singleElement().asString().contains("3 days", Fixture.URL);
  }

  @Test
  void unknownFixedTagsAreKeptWithAWarning() {
    Fixture changed =
        SEARCH
            .with("title=\"Teen And Up Audiences\"", "title=\"Grown-ups\"")
            .with("title=\"F/M, M/M\"", "title=\"F/M, X/Y\"")
            .with("works\">Major Character Death", "works\">Sad Ending");

    assertThat(changed.work(0).tags().rating()).contains("Grown-ups");
    assertThat(changed.work(0).tags().categories()).containsExactly("F/M", "X/Y");
    assertThat(changed.work(0).tags().warnings()).contains("Sad Ending");
    assertThat(changed.workList().warnings()).hasSize(3);
  }

  @Test
  void olderNamesOfWarningsReadAsTodays() {
    Fixture older = SEARCH.with("works\">Major Character Death", "works\">Underage");

    assertThat(older.work(0).tags().warnings()).contains("Underage Sex").doesNotContain("Underage");
  }

  @Test
  void hiddenWarningsAreTakenFromTheSymbol() {
    Element main = SEARCH.element("#main");
    Element first = main.expectFirst("#work_11 li.warnings");
    first.attr("id", "work_11_category_warnings").html("<a href='/works/11'>Show warnings</a>");
    main.expectFirst("#work_11 li.warnings + li.warnings").remove();

    Work work = Fixture.main(main.className(), main.html()).work(0);

    assertThat(work.tags().warnings())
        .containsExactly("Major Character Death", "Creator Chose Not To Use Archive Warnings");
  }

  @Test
  void hiddenAdditionalTagsAreAWarning() {
    Fixture hidden =
        SEARCH
            .with(
                "<li class=\"freeforms last\">",
                "<li class=\"freeforms\" id=\"work_11_category_freeforms\">")
            .with(
                "<a class=\"tag\" href=\"/tags/Slow%20Burn/works\">Slow Burn",
                "<a href=\"/works/11\">Show additional tags");

    assertThat(hidden.work(0).tags().freeforms()).isEmpty();
    assertThat(hidden.workList().warnings()).singleElement().asString().contains("freeforms");
  }

  @Test
  void fandomThatIsNoLinkIsAFailure() {
    assertPageChanged(
        SEARCH.with(
            "<a class=\"tag\" href=\"/tags/Sea%20Songs/works\">Sea Songs</a>", "<b>Sea Songs</b>"));
  }

  @Test
  void seriesWithoutALinkIsAFailure() {
    assertPageChanged(SEARCH.with("<a href=\"/series/40\">Lamps</a>", "Lamps"));
  }

  private static void assertPageChanged(Fixture fixture) {
    assertThatThrownBy(fixture::workList)
        .isInstanceOf(PageChanged.class)
        .hasMessageContaining(Fixture.URL);
  }
}
