package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.fanworks.demo.view.PagerView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerMakerTest {
  private static final Request REQUEST = Request.of("GET", "/p", "b=2&page=9&a=1", Map.of());

  @ParameterizedTest
  @CsvSource({
    "1, 11, [1] 2 3 4 5 .. 10 11",
    "6, 12, 1 2 3 4 5 [6] 7 8 9 10 11 12",
    "50, 99, 1 2 .. 46 47 48 49 [50] 51 52 53 54 .. 98 99",
    "2, 2, 1 [2]"
  })
  void searchResultsShowNumbersAroundTheCurrent(int page, int pages, String numbers) {
    assertThat(text(PagerMaker.around(REQUEST, page, pages))).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 5000, [1] 2 3 4 5 6 7 .. 5000",
    "5, 5000, 1 2 3 4 [5] 6 7 .. 5000",
    "80, 5000, 1 .. 78 79 [80] 81 82 .. 5000",
    "4999, 5000, 1 .. 4994 4995 4996 4997 4998 [4999] 5000",
    "3, 9, 1 2 [3] 4 5 6 7 8 9"
  })
  void listingsShowNineSlots(int page, int pages, String numbers) {
    assertThat(text(PagerMaker.slots(REQUEST, page, pages))).isEqualTo(numbers);
  }

  @Test
  void onePageNeedsNoBlock() {
    assertThat(PagerMaker.slots(REQUEST, 1, 1)).isEqualTo(PagerView.NONE);
  }

  @Test
  void pagesBeyondTheEndHaveNoBlock() {
    assertThat(PagerMaker.slots(REQUEST, 4, 3)).isEqualTo(PagerView.NONE);
  }

  @Test
  void lastPageHasNoNextAndKeepsTheQuestion() {
    PagerView pager = PagerMaker.around(REQUEST, 3, 3);

    assertThat(pager.nextHref()).isNull();
    assertThat(pager.previousHref()).isEqualTo("/p?a=1&b=2&page=2");
  }

  private static String text(PagerView pager) {
    return pager.items().stream()
        .map(
            item -> item.gap() ? ".." : item.href() == null ? "[" + item.text() + "]" : item.text())
        .collect(Collectors.joining(" "));
  }
}
