package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanworks.demo.index.SampleWork.work;

import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Pages, totals and the reachable depth (AO3 reference, 5.3, 5.4 and 5.6). */
class PagingTest {
  private final Searches deep = SampleArchive.search(10, 100_000, works(25));
  private final Searches capped = SampleArchive.search(10, 20, works(25));

  @Test
  void givesPageAfterPageAndTheExactTotal() {
    assertThat(page(deep, 1).workIds()).isEqualTo(ids(1, 10));
    assertThat(page(deep, 3).workIds()).isEqualTo(ids(21, 25));
    assertThat(page(deep, 2).total()).isEqualTo(25);
    assertThat(page(deep, 3).capped()).isFalse();
  }

  @Test
  void pageBeyondTheEndIsEmptyAndKeepsTheTotal() {
    assertThat(page(deep, 4)).isEqualTo(new SearchOutcome(List.of(), 25, false, List.of(), false));
  }

  @Test
  void pageBeyondTheReachableDepthIsTheLastReachable() {
    SearchOutcome last = page(capped, 2);

    assertThat(last).isEqualTo(new SearchOutcome(ids(11, 20), 25, false, List.of(), true));
    assertThat(page(capped, 3)).isEqualTo(last);
    assertThat(page(capped, Integer.MAX_VALUE)).isEqualTo(last);
    assertThat(page(capped, 1).capped()).isFalse();
  }

  @Test
  void depthInTheMiddleOfPageCutsIt() {
    assertThat(page(SampleArchive.search(10, 15, works(25)), 2).workIds()).isEqualTo(ids(11, 15));
  }

  @Test
  void deepScanContinuesByKey() {
    SearchForm rest =
        Searches.form(
            new Owner.None(),
            Viewer.GUEST,
            1,
            "query",
            "id:{20 TO *}",
            "sort_column",
            "id",
            "sort_direction",
            "asc");

    assertThat(capped.index().search(rest).workIds()).isEqualTo(ids(21, 25));
  }

  @Test
  void worksThatAreGoneStayInTheIndex() {
    WorkIndex index =
        WorkIndex.build(
            SampleArchive.of(List.of(work(1).build()), List.of(work(2).build())),
            IndexOptions.DEFAULTS);

    assertThat(index.search(Searches.form()).workIds()).containsExactly(2L, 1L);
  }

  @Test
  void emptyArchiveFindsNothing() {
    SearchOutcome outcome = SampleArchive.search().outcome("sort_column", "authors_to_sort_on");

    assertThat(outcome).isEqualTo(new SearchOutcome(List.of(), 0, false, List.of(), false));
  }

  @Test
  void refusesPagesWithoutWorks() {
    assertThatThrownBy(() -> new IndexOptions(0, 10, Clock.systemUTC()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SearchOutcome page(Searches search, int page) {
    return search
        .index()
        .search(
            Searches.form(
                new Owner.None(),
                Viewer.GUEST,
                page,
                "sort_column",
                "id",
                "sort_direction",
                "asc"));
  }

  private static SampleWork[] works(int count) {
    return LongStream.rangeClosed(1, count).mapToObj(SampleWork::work).toArray(SampleWork[]::new);
  }

  private static List<Long> ids(long first, long last) {
    return LongStream.rangeClosed(first, last).boxed().toList();
  }
}
