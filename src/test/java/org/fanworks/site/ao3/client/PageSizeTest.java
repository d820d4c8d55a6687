package org.fanworks.site.ao3.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.fanworks.site.ao3.page.WorkBlurb;
import org.fanworks.site.ao3.page.WorkListPage;
import org.junit.jupiter.api.Test;

class PageSizeTest {
  private final PageSize size = new PageSize();

  @Test
  void isTheUsualOneUntilAPageShowsAnother() {
    size.learn(found(45, 3, 20), 1);

    assertThat(size.get()).isEqualTo(20);
  }

  @Test
  void followsFromTheFirstRowOfALaterPage() {
    WorkListPage page =
        new WorkListPage(
            List.of(),
            OptionalLong.of(500),
            OptionalLong.of(76),
            true,
            OptionalInt.of(20),
            Optional.of("ann"),
            List.of(),
            List.of(),
            false);

    size.learn(page, 4);

    assertThat(size.get()).isEqualTo(25);
  }

  @Test
  void staysWhereThePageBeyondTheLastIsTheLastAgain() {
    WorkListPage last =
        new WorkListPage(
            List.of(WorkBlurb.mystery(1)),
            OptionalLong.of(106),
            OptionalLong.of(81),
            false,
            OptionalInt.of(5),
            Optional.of("ann"),
            List.of(),
            List.of(),
            false);

    size.learn(last, 6);

    assertThat(size.get()).isEqualTo(20);
  }

  @Test
  void followsFromTotalAndLastPage() {
    size.learn(found(110, 5, 25), 1);

    assertThat(size.get()).isEqualTo(25);
  }

  @Test
  void staysWhereTheArchiveEndsItsPagesEarlier() {
    size.learn(found(16_000_000, 5000, 20), 1);
    size.learn(found(90, 2, 20), 1);

    assertThat(size.get()).isEqualTo(20);
  }

  @Test
  void staysWhereAPageHoldsOneWorkMore() {
    size.learn(found(45, 3, 21), 1);

    assertThat(size.get()).isEqualTo(20);
  }

  @Test
  void tellsThePageOfARow() {
    assertThat(size.pageOf(0)).isEqualTo(1);
    assertThat(size.pageOf(19)).isEqualTo(1);
    assertThat(size.pageOf(20)).isEqualTo(2);
    assertThat(size.pageOf(5_000_000)).isEqualTo(5000);
  }

  /** A page of a search, which tells no rows. */
  private static WorkListPage found(long total, int lastPage, int rows) {
    return new WorkListPage(
        LongStream.rangeClosed(1, rows).mapToObj(WorkBlurb::mystery).toList(),
        OptionalLong.of(total),
        OptionalLong.empty(),
        true,
        OptionalInt.of(lastPage),
        Optional.empty(),
        List.of(),
        List.of(),
        false);
  }
}
