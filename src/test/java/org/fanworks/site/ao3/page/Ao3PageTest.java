package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.PageChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class Ao3PageTest {
  static Stream<Arguments> pages() {
    return Stream.of(
        arguments(Fixture.of("search.html"), Ao3PageKind.WORK_LIST),
        arguments(Fixture.of("listing.html"), Ao3PageKind.WORK_LIST),
        arguments(Fixture.of("tag.html"), Ao3PageKind.TAG),
        arguments(Fixture.of("tag-unfilterable.html"), Ao3PageKind.TAG),
        arguments(Fixture.of("adult-gate.html"), Ao3PageKind.ADULT_GATE),
        arguments(Fixture.of("work-bookmarks.html").withEntry(), Ao3PageKind.WORK_BOOKMARKS),
        arguments(
            Fixture.main("works-search", "<p>No results found.</p>"), Ao3PageKind.NOTHING_FOUND),
        arguments(
            Fixture.main("works-show", "<div><dl class='work meta group'></dl></div>"),
            Ao3PageKind.WORK),
        arguments(
            Fixture.main("works-show", "<p class='notice'>It will be revealed soon.</p>"),
            Ao3PageKind.MYSTERY),
        arguments(
            Fixture.main("bookmarks-index", "<ol class='bookmark index'></ol>"),
            Ao3PageKind.BOOKMARK_LIST),
        arguments(Fixture.of("profile.html"), Ao3PageKind.PROFILE),
        arguments(Fixture.of("series-list.html"), Ao3PageKind.SERIES_LIST),
        arguments(SeriesPagesTest.bookmarks(), Ao3PageKind.SERIES_BOOKMARKS),
        arguments(Fixture.of("people.html"), Ao3PageKind.PEOPLE),
        arguments(Fixture.main("home-index", "<p>Hello</p>"), Ao3PageKind.SOMETHING_ELSE));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void tellsPagesApart(Fixture fixture, Ao3PageKind kind) {
    assertThat(fixture.page().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "system errors error-400, REFUSED, INTERNAL",
    "system errors error-403, ACCESS_BLOCKED, BLOCKED",
    "system errors error-404, NOT_FOUND, DATA",
    "system errors error-406, REFUSED, INTERNAL",
    "system errors error-429, RETRY_LATER, RATE_LIMITED",
    "system errors error-445, OVERLOAD, UNREACHABLE",
    "system errors error-500, OVERLOAD, UNREACHABLE",
    "system errors error-502, OVERLOAD, UNREACHABLE",
    "system errors error-503 error-503-maintenance, MAINTENANCE, UNREACHABLE",
    "sessions-new system session, SIGN_IN, LOGIN_REQUIRED"
  })
  void errorPagesBecomeFailuresThatQuoteThem(String main, Ao3PageKind kind, ErrorKind errorKind) {
    Ao3Page page = Fixture.main(main, "<h2>Oh</h2><p>Come back with cake.</p>").page();

    FanworksException failure = UnexpectedPage.of(page, "AO3 list of works");

    assertThat(page.kind()).isEqualTo(kind);
    assertThat(failure.kind()).isEqualTo(errorKind);
    assertThat(failure).hasMessageContainingAll("Come back with cake.", Fixture.URL);
    assertThat(failure)
        .isInstanceOfSatisfying(
            UnexpectedPage.class, other -> assertThat(other.pageKind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Retry later ; RETRY_LATER ; RATE_LIMITED",
        "<title>404 Not Found</title><h1>404 Not Found</h1> ; NOT_FOUND ; DATA",
        "<title>502 Bad Gateway</title> ; OVERLOAD ; UNREACHABLE",
        "<title>x | 525: SSL</title><i id='cf-error-details'></i> ; OVERLOAD ; UNREACHABLE",
        "<title>Just a moment...</title> ; CHALLENGE ; BLOCKED",
        "<title>Access denied | archive.example</title> ; ACCESS_BLOCKED ; BLOCKED",
        "<title>Retry later</title><p>Buy shoes ; SOMETHING_ELSE ; PAGE_CHANGED"
      })
  void answersFromInFrontOfTheArchiveBecomeFailures(
      String body, Ao3PageKind kind, ErrorKind errorKind) {
    Ao3Page page = Ao3Page.read(body, Fixture.URL);

    assertThat(page.kind()).isEqualTo(kind);
    assertThat(UnexpectedPage.of(page, "AO3 list of works").kind()).isEqualTo(errorKind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sorry, you don't have permission to access that. | LOGIN_REQUIRED",
        "Sorry, there's no user by that name. | DATA"
      })
  void messageInPlaceOfRowsBecomesAFailure(String message, ErrorKind errorKind) {
    Ao3Page page =
        Fixture.main("home-index", "<div class='flash error'>" + message + "</div>").page();

    assertThat(page.kind()).isEqualTo(Ao3PageKind.FLASH_ERROR);
    assertThat(UnexpectedPage.of(page, "AO3 list of works").kind()).isEqualTo(errorKind);
    assertThat(UnexpectedPage.of(page, "AO3 list of works")).hasMessageContaining(message);
  }

  @Test
  void pageThatBreaksOffIsNeverRead() {
    String whole = Fixture.of("listing.html").html();

    for (int length = whole.indexOf("<ol class=\"work");
        length < whole.indexOf("</body>");
        length += 97) {
      Ao3Page page = Ao3Page.read(whole.substring(0, length), Fixture.URL);

      assertThat(page.kind()).isEqualTo(Ao3PageKind.INCOMPLETE);
      assertThat(UnexpectedPage.of(page, "list").kind()).isEqualTo(ErrorKind.UNREACHABLE);
    }
  }

  @Test
  void failureOfAnUnknownPageSaysWhatCame() {
    Ao3Page page = Fixture.main("home-index", "<p>Hello</p>").page();

    assertThat(UnexpectedPage.of(page, "AO3 list of works"))
        .hasMessageContainingAll("Made up", "home-index", "AO3 list of works");
  }

  @Test
  void refusesMarkupThatTheParserFailsAt() {
    String markup =
        "<table><tr><a><i>t<table><tr>" + "<div>".repeat(2_000) + "<b>" + "</div>".repeat(50);

    assertThatThrownBy(() -> Ao3Page.read(markup, Fixture.URL))
        .isInstanceOf(PageChanged.class)
        .hasMessageContaining(Fixture.URL)
        .hasCauseInstanceOf(IndexOutOfBoundsException.class);
  }
}
