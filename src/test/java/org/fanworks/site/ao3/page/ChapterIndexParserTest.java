package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.fanworks.site.PageChanged;
import org.junit.jupiter.api.Test;

class ChapterIndexParserTest {
  private static final Fixture INDEX = Fixture.of("chapter-index.html");

  @Test
  void readsNumbersTitlesAndDays() {
    assertThat(ChapterIndexParser.parse(INDEX.page()))
        .containsExactly(
            new Chapter(21, 1, Optional.empty(), LocalDate.of(2022, 9, 20)),
            new Chapter(22, 2, Optional.of("Oil: a story"), LocalDate.of(2022, 10, 1)),
            new Chapter(23, 3, Optional.of("Chapter 1"), LocalDate.of(2022, 10, 2)));
  }

  @Test
  void dayThatDoesNotExistIsNotGuessed() {
    assertThatThrownBy(
            () -> ChapterIndexParser.parse(INDEX.with("2022-10-01", "2022-13-01").page()))
        .isInstanceOf(PageChanged.class);
  }

  @Test
  void indexWithoutChaptersIsNoIndex() {
    Fixture empty =
        Fixture.main(
            "works-navigate region",
            "<h2 class='heading'>Chapter Index</h2><ol class='chapter index group'></ol>");

    assertThatThrownBy(() -> ChapterIndexParser.parse(empty.page()))
        .isInstanceOf(PageChanged.class);
  }
}
