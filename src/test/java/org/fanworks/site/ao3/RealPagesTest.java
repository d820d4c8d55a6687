package org.fanworks.site.ao3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fanworks.site.ao3.CapturedPages.Capture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RealPagesTest {
  private static final List<String> LISTS =
      List.of(
          "works-search",
          "tag-works",
          "user-works",
          "works-latest",
          "series",
          "tag-noncanonical-works",
          "readings");
  private static final Optional<CapturedPages> PAGES = CapturedPages.find();

  @BeforeAll
  static void needsPages() {
    assumeTrue(
        PAGES.isPresent(), "no captured pages beside the checkout (property fanworks.pages)");
  }

  static Stream<Capture> lists() {
    return PAGES.stream()
        .flatMap(pages -> pages.all().stream())
        .filter(capture -> LISTS.contains(capture.kind()));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void readsEveryWorkAsCountedByHand(Capture capture) {
    WorkListPage page = parse(capture);
    List<Work> works = page.blurbs().stream().flatMap(blurb -> blurb.work().stream()).toList();

    assertThat(works).hasSize(capture.counted("items"));
    assertThat(count(works, work -> work.byline().anonymous()))
        .isEqualTo(capture.counted("anonymous"));
    assertThat(count(works, work -> work.byline().authors().size() > 1))
        .isEqualTo(capture.counted("multi-author"));
    assertThat(count(works, Work::restricted)).isEqualTo(capture.counted("restricted"));
    assertThat(count(works, work -> !work.byline().recipients().isEmpty()))
        .isEqualTo(capture.counted("gift"));
    assertThat(count(works, work -> !work.series().isEmpty()))
        .isEqualTo(capture.counted("in series"));
    assertThat(count(works, work -> !work.complete())).isEqualTo(capture.counted("unfinished"));
    assertThat(count(works, work -> work.stats().chaptersTotal().isEmpty()))
        .isEqualTo(capture.counted("unknown total chapters"));
    assertThat(count(works, work -> work.stats().kudos() == 0))
        .isEqualTo(capture.counted("no kudos shown"));
    assertThat(count(works, work -> work.summary().isEmpty()))
        .isEqualTo(capture.counted("no summary"));
    assertThat(count(works, work -> work.tags().categories().isEmpty()))
        .isEqualTo(capture.counted("no categories"));
    assertThat(count(works, work -> work.stats().wordCount().isEmpty()))
        .isEqualTo(capture.counted("no words"));
    assertThat(page.total().isPresent()).isEqualTo(capture.headingTotal().isPresent());
        capture
            + " "
            + page.total()
            + page.firstRow()
            + page.hasNext()
            + page.lastPage()
            + page.owner()
            + page.notices()
            + page.warnings());
  }

  private static WorkListPage parse(Capture capture) {
    String body = PAGES.orElseThrow().body(capture);
    return WorkListPageParser.parse(body, "https://archiveofourown.org/" + capture.file());
  }

  private static long count(List<Work> works, Predicate<Work> condition) {
    return works.stream().filter(condition).count();
  }
}
