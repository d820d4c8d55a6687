package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanworks.error.FanworksException;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.CapturedPages.Capture;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the parsers of single works against pages that the archive really sent. */
class RealWorkPagesTest {
  private static final Optional<CapturedPages> PAGES = CapturedPages.find();

  @BeforeAll
  static void needsPages() {
    assumeTrue(
        PAGES.isPresent(),
        "skipped: no captured pages beside the checkout; name their folder in -Dfanworks.pages");
  }

  static Stream<Golden> works() {
    return PAGES.stream().flatMap(pages -> Golden.of("golden-works.tsv").stream());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("works")
  void readsAWorkAsAReaderSeesIt(Golden golden) {
    assertThat(seen(WorkPageParser.parse(page(golden.file())))).isEqualTo(golden.values());
  }

  @Test
  void goldenFileKnowsEveryWork() {
    List<String> known = works().map(Golden::file).toList();

    assertThat(PAGES.orElseThrow().all().stream())
        .filteredOn(page -> page.kind().equals("work"))
        .extracting(Capture::file)
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void readsTheIndexOfChapters() {
    List<Chapter> chapters = ChapterIndexParser.parse(page("work-navigate--magnet"));

    assertThat(chapters).hasSize(30);
    assertThat(chapters.get(0))
        .isEqualTo(new Chapter(6_850_511, 1, Optional.empty(), LocalDate.of(2015, 1, 11)));
    assertThat(chapters.get(29).published()).isEqualTo(LocalDate.of(2016, 4, 18));
    assertThat(chapters).extracting(Chapter::position).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"login-restricted--15461226-2026", "mystery-work", "adult-interstitial"})
  void pageInPlaceOfAWorkIsNotReadAsOne(String start) {
    Ao3Page page = page(start);

    assertThatThrownBy(() -> WorkPageParser.parse(page)).isInstanceOf(FanworksException.class);
  }

  @Test
  void pageThatAnExtensionOfTheBrowserHasChangedIsRefused() {
    Ao3Page page = page("synthetic/edited--work-complete");

    assertThatThrownBy(() -> WorkPageParser.parse(page)).isInstanceOf(PageChanged.class);
  }

  private static String seen(WorkPage page) {
    WorkDetails details = page.details();
    return Stream.of(
            details.published(),
            details.updated().map(LocalDate::toString).orElse("-"),
            details.collections().stream()
                .map(collection -> collection.name() + "=" + collection.title())
                .toList(),
            start(details.notes()),
            start(details.endnotes()),
            details.associations().stream().map(Association::text).toList(),
            details.inspiredWorks(),
            details.guestKudos(),
            page.downloads().stream().map(Download::format).toList(),
            page.downloads().get(0).fileName(),
            page.chapters().stream().map(RealWorkPagesTest::seen).toList(),
            page.warnings())
        .map(String::valueOf)
        .collect(Collectors.joining(" / "));
  }

  private static String seen(ChapterText chapter) {
    return Stream.of(
            chapter.position(),
            chapter.id().isPresent() ? chapter.id().getAsLong() : "-",
            chapter.title().orElse("-"),
            chapter.authors(),
            start(chapter.notes().summary()),
            start(chapter.notes().before()),
            start(chapter.notes().after()),
            start(Optional.of(chapter.html())))
        .map(String::valueOf)
        .collect(Collectors.joining(" | "));
  }

  /** The first words of some HTML. */
  private static String start(Optional<String> html) {
    return html.map(Jsoup::parse)
        .map(body -> body.text().substring(0, Math.min(24, body.text().length())))
        .orElse("-");
  }

  private static Ao3Page page(String start) {
    Capture capture =
        PAGES.orElseThrow().all().stream()
            .filter(page -> page.file().startsWith(start))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No capture starts with " + start));
    return Ao3Page.read(PAGES.orElseThrow().body(capture), capture.file());
  }
}
