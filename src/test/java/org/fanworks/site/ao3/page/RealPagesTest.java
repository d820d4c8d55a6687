package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fanworks.site.ao3.page.CapturedPages.Capture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the parsers against pages that the archive really sent. */
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
        PAGES.isPresent(),
        "skipped: no captured pages beside the checkout; name their folder in -Dfanworks.pages");
  }

  static Stream<Capture> lists() {
    return captures().filter(capture -> LISTS.contains(capture.kind()));
  }

  static Stream<Capture> tags() {
    return captures().filter(capture -> capture.kind().equals("tag"));
  }

  static Stream<Capture> others() {
    return captures().filter(capture -> !LISTS.contains(capture.kind()));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("lists")
  void readsEveryWorkAsTheIndexCountsThem(Capture capture) {
    List<Work> works = works(list(capture));
    Map<String, Integer> indexed = new LinkedHashMap<>();

    Map<String, Integer> read = counts(works);
    read.forEach((words, count) -> indexed.put(words, capture.counted(words)));

    assertThat(read).isEqualTo(indexed);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("lists")
  void readsTotalsAndKnowsEverything(Capture capture) {
    WorkListPage page = list(capture);

    assertThat(page.total()).isEqualTo(capture.headingTotal());
    assertThat(page.warnings()).isEmpty();
    assertThat(page.hasNext()).isEqualTo(page.lastPage().isPresent());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("lists")
  void neverLeavesOutWhatEveryWorkHas(Capture capture) {
    for (Work work : works(list(capture))) {
      assertThat(work.title()).isNotBlank();
      assertThat(work.tags().fandoms()).isNotEmpty();
      assertThat(work.tags().warnings()).isNotEmpty();
      assertThat(work.tags().rating().flatMap(Rating::fromDisplayName)).isPresent();
      assertThat(work.dateUpdated()).isPresent();
      assertThat(work.stats().languageCode().flatMap(Languages::name)).isPresent();
      assertThat(work.byline().authorLogins().isEmpty()).isEqualTo(work.byline().anonymous());
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("tags")
  void readsEveryTagPage(Capture capture) {
    TagPage tag = TagPageParser.parse(page(capture));

    assertThat(tag.name()).isNotBlank();
    assertThat(tag.canonical()).isEqualTo(tag.mergedInto().isEmpty());
  }

  @Test
  void readsTheValuesOfAWork() {
    WorkBlurb blurb = list(capture("tag-works--choose-not-to-warn")).blurbs().get(0);
    Work work = blurb.work().orElseThrow();

    assertThat(blurb.id()).isEqualTo(78_958_001);
    assertThat(work.title()).isEqualTo("Engines and Art");
    assertThat(work.byline().authorLogins()).contains(List.of("Springday2604"));
    assertThat(work.byline().userIds()).containsExactly(12_627_622L);
    assertThat(work.tags().fandoms()).containsExactly("방탄소년단 | Bangtan Boys | BTS");
    assertThat(work.tags().rating()).contains("Not Rated");
    assertThat(work.tags().relationships()).hasSize(4).contains("Jeon Jungkook/Kim Taehyung | V");
    assertThat(work.tags().freeforms()).hasSize(13).endsWith("Romantic Fluff");
    assertThat(work.dateUpdated()).contains(LocalDate.of(2026, 2, 5));
    assertThat(work.recordUpdatedAt()).contains(LocalDateTime.of(2026, 2, 5, 21, 16, 19));
    assertThat(work.summary().orElseThrow()).startsWith("<p>What happens").endsWith("fit.</p>");
    assertThat(work.stats().wordCount()).hasValue(12_479);
    assertThat(work.stats().chaptersTotal()).hasValue(13);
    assertThat(work.stats().hits()).hasValue(0);
  }

  @Test
  void readsAWorkAlikeInTheOldestCaptures() {
    WorkBlurb searched = list(capture("works-search--browser-saved")).blurbs().get(0);
    WorkBlurb latest = list(capture("works-latest")).blurbs().get(0);

    assertThat(searched.id()).isEqualTo(3_156_080);
    assertThat(latest.id()).isEqualTo(3_156_080);
    assertThat(latest.work().orElseThrow().tags()).isEqualTo(searched.work().orElseThrow().tags());
    assertThat(latest.work().orElseThrow().stats().languageCode()).contains("en");
    assertThat(latest.work().orElseThrow().stats().comments()).isEqualTo(1352);
    assertThat(SingleWorkPageParser.parse(page(capture("adult-interstitial"))).id())
        .isEqualTo(3_156_080);
  }

  @Test
  void readsWhatDecidesWhetherATagSearchIsExact() {
    TagPage holmes = TagPageParser.parse(page(capture("tag--sherlock-holmes")));
    TagPage warning = TagPageParser.parse(page(capture("tag--choose-not-to-warn")));
    TagPage synonym = TagPageParser.parse(page(capture("tag--synonym-angst")));

    assertThat(holmes.hasSynonyms() && holmes.hasSubTags()).isTrue();
    assertThat(holmes.subTags()).contains("Sherlock Holmes (Yuukoku no Moriarty)");
    assertThat(warning.canonical()).isTrue();
    assertThat(warning.hasSynonyms() || warning.hasSubTags()).isFalse();
    assertThat(synonym.mergedInto()).contains("Angst");
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("others")
  void noOtherPageReadsAsAListWithoutWorks(Capture capture) {
    if (page(capture).kind() == Ao3PageKind.WORK_LIST) {
      assertThat(list(capture).blurbs()).hasSize(capture.counted("items"));
    }
  }

  private static Map<String, Integer> counts(List<Work> works) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("items", works.size());
    counts.put("anonymous", count(works, work -> work.byline().anonymous()));
    counts.put("multi-author", count(works, work -> work.byline().authors().size() > 1));
    counts.put("restricted", count(works, Work::restricted));
    counts.put("gift", count(works, work -> !work.byline().recipients().isEmpty()));
    counts.put("in series", count(works, work -> !work.series().isEmpty()));
    counts.put("unfinished", count(works, work -> !work.complete()));
    counts.put(
        "unknown total chapters", count(works, work -> work.stats().chaptersTotal().isEmpty()));
    counts.put("no kudos shown", count(works, work -> work.stats().kudos() == 0));
    counts.put("no summary", count(works, work -> work.summary().isEmpty()));
    counts.put("no categories", count(works, work -> work.tags().categories().isEmpty()));
    counts.put("no words", count(works, work -> work.stats().wordCount().isEmpty()));
    return counts;
  }

  private static int count(List<Work> works, Predicate<Work> condition) {
    return (int) works.stream().filter(condition).count();
  }

  private static List<Work> works(WorkListPage page) {
    return page.blurbs().stream().flatMap(blurb -> blurb.work().stream()).toList();
  }

  private static WorkListPage list(Capture capture) {
    return WorkListPageParser.parse(page(capture));
  }

  private static Capture capture(String start) {
    return captures()
        .filter(capture -> capture.file().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No capture starts with " + start));
  }

  private static Ao3Page page(Capture capture) {
    return Ao3Page.read(PAGES.orElseThrow().body(capture), capture.file());
  }

  private static Stream<Capture> captures() {
    return PAGES.stream().flatMap(pages -> pages.all().stream());
  }
}
