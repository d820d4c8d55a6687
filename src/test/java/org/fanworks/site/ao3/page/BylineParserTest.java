package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.Author.Account;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineParserTest {
  private static final String TITLE = "<a href='/works/11'>T</a>";
  private static final String ANN = "<a rel='author' href='/users/ann/pseuds/ann'>ann</a>";
  private static final String ARCHIVIST =
      "<a rel='author' href='/users/keeper/pseuds/Net%20Keeper'>Net Keeper (keeper)</a>";

  @Test
  void takesLoginAndPseudFromTheLink() {
    BylineParser byline = read(TITLE + " by " + ARCHIVIST);

    assertThat(byline.title()).isEqualTo("T");
    assertThat(byline.authors())
        .containsExactly(author("Net Keeper (keeper)", "keeper", "Net Keeper"));
  }

  @Test
  void separatesAuthorsFromRecipients() {
    BylineParser byline =
        read(TITLE + " by " + ANN + ", " + ARCHIVIST + " for <a href='/gifts?recipient=x'>X</a>");

    assertThat(byline.authors())
        .extracting(Author::name)
        .containsExactly("ann", "Net Keeper (keeper)");
    assertThat(byline.recipients()).containsExactly("X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " by Anonymous",
        " by <!-- do not cache --> Anonymous for <a href='/users/cleo/gifts'>cleo</a>",
        " by Anonymous [<a rel='author' href='/users/ann/pseuds/ann'>ann</a>]",
        " by Anonymous [<a rel='author' href='/users/ann/pseuds/ann'>ann</a>, <a rel='author'"
            + " href='/users/bob/pseuds/bob'>bob</a>]"
      })
  void neverExposesAnAnonymousCreator(String byline) {
    assertThat(read(TITLE + byline).authors()).containsExactly(Author.ANONYMOUS);
  }

  @Test
  void creatorWithAnonymousAsPseudIsNotAnonymous() {
    BylineParser byline =
        read(TITLE + " by <a rel='author' href='/users/x/pseuds/Anonymous'>Anonymous (x)</a>");

    assertThat(byline.authors()).containsExactly(author("Anonymous (x)", "x", "Anonymous"));
  }

  @Test
  void authorOfAnImportedWorkStandsBeforeItsArchivist() {
    BylineParser byline =
        read(
            TITLE
                + " by Jane Doe [archived by "
                + ARCHIVIST
                + "], by Night [archived by "
                + ARCHIVIST
                + "]");

    assertThat(byline.authors())
        .containsExactly(
            author("Jane Doe", "keeper", "Net Keeper"), author("by Night", "keeper", "Net Keeper"));
  }

  @Test
  void importedAuthorMayBeCalledAnonymous() {
    BylineParser byline = read(TITLE + " by Anonymous [archived by " + ARCHIVIST + "]");

    assertThat(byline.authors()).containsExactly(author("Anonymous", "keeper", "Net Keeper"));
  }

  @Test
  void seesTheLock() {
    assertThat(read(TITLE + " by " + ANN).restricted()).isFalse();
    assertThat(
            read(TITLE + " by " + ANN + "<img title='Restricted' alt='(Restricted)'>").restricted())
        .isTrue();
    assertThat(read(TITLE + " by " + ANN + "<img alt='(Hidden by Admin)'>").restricted()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TITLE,
        TITLE + " by ",
        TITLE + " by Somebody",
        TITLE + " by Somebody, " + ANN,
        TITLE + " by " + ANN + ", Somebody",
        TITLE + " by <a class='author' href='/users/ann/pseuds/ann'>ann</a>",
        TITLE + " by <span>" + ANN + "</span>",
        TITLE + " by <a rel='author' href='/people/ann'>ann</a>",
        TITLE + " by <a rel='author' href='/users/100%/pseuds/x'>x</a>",
        TITLE + " by " + ANN + " <img src='lockblue.png'>"
      })
  void failsOnAnythingElse(String heading) {
    assertThatThrownBy(() -> read(heading)).isInstanceOf(PageChanged.class);
  }

  @Test
  void failsWithoutATitle() {
    BylineParser byline = read("by Anonymous");

    assertThatThrownBy(byline::title).isInstanceOf(PageChanged.class);
  }

  private static Author author(String name, String login, String pseud) {
    return new Author(name, Optional.of(new Account(login, pseud)));
  }

  private static BylineParser read(String heading) {
    PageReading reading = new PageReading("list", Fixture.URL);
    return new BylineParser(reading)
        .read(Jsoup.parseBodyFragment("<h4>" + heading + "</h4>").expectFirst("h4"));
  }
}
