package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanworks.site.ao3.page.CapturedPages.Capture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the parsers of series and people against pages that the archive really sent. */
class RealPeoplePagesTest {
  private static final Optional<CapturedPages> PAGES = CapturedPages.find();

  @BeforeAll
  static void needsPages() {
    assumeTrue(
        PAGES.isPresent(),
        "skipped: no captured pages beside the checkout; name their folder in -Dfanworks.pages");
  }

  static Stream<Golden> series() {
    return PAGES.stream().flatMap(pages -> Golden.of("golden-series.tsv").stream());
  }

  static Stream<Golden> profiles() {
    return PAGES.stream().flatMap(pages -> Golden.of("golden-profiles.tsv").stream());
  }

  static Stream<Capture> bookmarks() {
    return PAGES.stream()
        .flatMap(pages -> pages.all().stream())
        .filter(capture -> capture.kind().equals("bookmarks"));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("series")
  void readsASeriesAsAReaderSeesIt(Golden golden) {
    assertThat(seen(SeriesPageParser.parse(page(golden.file()), 1))).isEqualTo(golden.values());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("profiles")
  void readsAProfileAsAReaderSeesIt(Golden golden) {
    assertThat(seen(UserProfileParser.parse(page(golden.file())))).isEqualTo(golden.values());
  }

  @Test
  void goldenFilesKnowEveryPage() {
    List<String> known = Stream.concat(series(), profiles()).map(Golden::file).sorted().toList();

    assertThat(PAGES.orElseThrow().all().stream())
        .filteredOn(page -> List.of("series", "profile").contains(page.kind()))
        .extracting(Capture::file)
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("bookmarks")
  void readsTheSeriesThatAreBookmarked(Capture capture) {
    PageReading reading = new PageReading("test", capture.file());
    List<SeriesEntry> entries =
        Jsoup.parse(PAGES.orElseThrow().body(capture))
            .select("li.bookmark[class*=series-]")
            .stream()
            .map(entry -> SeriesEntryParser.parse(entry, reading))
            .toList();

    assertThat(entries).hasSize(capture.counted("series bookmark"));
    assertThat(reading.warnings()).isEmpty();
    assertThat(entries)
        .allSatisfy(
            entry -> {
              assertThat(entry.tags().fandoms()).isNotEmpty();
              assertThat(entry.tags().ratings()).isNotEmpty();
              assertThat(entry.series().size().works()).isPositive();
              assertThat(entry.series().dateUpdated()).isPresent();
            });
  }

  @Test
  void readsABookmarkedSeries() {
    Element entry =
        Jsoup.parse(PAGES.orElseThrow().body(capture("bookmarks--moriartyidfk")))
            .expectFirst("li.bookmark[class*=series-]");

    SeriesEntry read = SeriesEntryParser.parse(entry, new PageReading("test", "url"));

    assertThat(read.series().id()).isEqualTo(487_526);
    assertThat(read.series().size()).isEqualTo(new Series.Size(872_513, 2, 1124));
  }

  @Test
  void readsAResultOfASearchForPeople() {
    Element entry =
        Jsoup.parse(PAGES.orElseThrow().body(capture("synthetic/fragment--people-search")))
            .expectFirst("li.pseud");

    Pseud read = new PseudEntryParser(true, new PageReading("test", "url")).read(entry);

    assertThat(read.login()).isEqualTo("erraticmuse");
    assertThat(read.works()).isEqualTo(22);
    assertThat(read.bookmarks()).hasValue(162);
    assertThat(read.description().orElseThrow()).contains("<p>31. Polish. She/Her.");
  }

  @Test
  void readsTheMenuOfADashboard() {
    Ao3Page dashboard = page("synthetic/edited--dashboard");
    UserMenu menu =
        UserMenu.of(dashboard.main().orElseThrow(), new PageReading("test", dashboard.url()));

    assertThat(menu.login()).isEqualTo("coracutiehale");
    assertThat(menu.counts("x").bookmarks()).hasValue(217);
  }

  private static String seen(SeriesPage page) {
    Series series = page.series();
    return Stream.of(
            series.title(),
            series.byline().authorNames(),
            page.begun(),
            series.dateUpdated().orElseThrow(),
            series.size().words(),
            series.size().works(),
            series.size().bookmarks(),
            series.complete(),
            start(series.summary()),
            start(page.notes()),
            page.works().blurbs().stream().map(WorkBlurb::id).toList())
        .map(String::valueOf)
        .reduce((left, right) -> left + " / " + right)
        .orElseThrow();
  }

  private static String seen(UserProfile profile) {
    UserProfile.Counts counts = profile.counts();
    return Stream.of(
            profile.login(),
            profile.id(),
            profile.joined(),
            profile.title().orElse("-"),
            start(profile.bio()),
            profile.icon().map(icon -> icon.replaceAll(".*/", "")).orElse("-"),
            counts.works(),
            counts.series(),
            counts.bookmarks().orElseThrow(),
            counts.collections(),
            counts.gifts())
        .map(String::valueOf)
        .reduce((left, right) -> left + " / " + right)
        .orElseThrow();
  }

  /** The first words of some HTML. */
  private static String start(Optional<String> html) {
    return html.map(Jsoup::parse)
        .map(body -> body.text().substring(0, Math.min(24, body.text().length())))
        .orElse("-");
  }

  private static Capture capture(String start) {
    return PAGES.orElseThrow().all().stream()
        .filter(capture -> capture.file().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No capture starts with " + start));
  }

  private static Ao3Page page(String start) {
    Capture capture = capture(start);
    return Ao3Page.read(PAGES.orElseThrow().body(capture), capture.file());
  }
}
