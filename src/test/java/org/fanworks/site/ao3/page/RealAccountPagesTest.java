package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanworks.site.ao3.page.CapturedPages.Capture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the parsers of what members alone see against captured pages. */
class RealAccountPagesTest {
  private static final Optional<CapturedPages> PAGES = CapturedPages.find();

  @BeforeAll
  static void needsPages() {
    assumeTrue(
        PAGES.isPresent(),
        "skipped: no captured pages beside the checkout; name their folder in -Dfanworks.pages");
  }

  static Stream<Golden> histories() {
    return PAGES.stream().flatMap(pages -> Golden.of("golden-histories.tsv").stream());
  }

  static Stream<Golden> subscriptions() {
    return PAGES.stream().flatMap(pages -> Golden.of("golden-subscriptions.tsv").stream());
  }

  static Stream<Capture> forms() {
    return PAGES.stream()
        .flatMap(pages -> pages.all().stream())
        .filter(capture -> capture.kind().equals("login-restricted"));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("histories")
  void readsAHistoryAsAReaderSeesIt(Golden golden) {
    List<HistoryEntry> entries = AccountPages.history(page(golden.file())).entries();

    assertThat(entries.stream().map(this::seen).collect(Collectors.joining(" / ")))
        .isEqualTo(golden.values());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("subscriptions")
  void readsSubscriptionsAsAReaderSeesThem(Golden golden) {
    ListPage<Subscription> page = AccountPages.subscriptions(page(golden.file()));

    List<Subscription> entries = page.entries();
    assertThat(entries.stream().map(this::seen).collect(Collectors.joining(" / ")))
        .isEqualTo(golden.values());
    assertThat(page.hasNext()).isTrue();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("forms")
  void findsTheTokenOfTheForm(Capture capture) {
    SignInPage page = SignInPageParser.parse(page(capture.file()));

    assertThat(page.token()).hasSizeGreaterThan(40);
    assertThat(page.refusal()).isEmpty();
  }

  private String seen(HistoryEntry entry) {
    HistoryEntry.Visit visit = entry.visit().orElseThrow();
    return String.join(
        ", ",
        Long.toString(visit.work().id()),
        entry.lastVisited().toString(),
        visit.version().orElse("-"),
        Integer.toString(visit.count()),
        visit.markedForLater() ? "later" : "-");
  }

  private String seen(Subscription entry) {
    String kind = entry.target() instanceof Subscription.OfSeries ? "series" : "work";
    String authors =
        entry.byline().map(byline -> String.join(" & ", byline.authorNames())).orElse("-");
    return String.join(", ", Long.toString(entry.id()), kind, entry.name(), authors);
  }

  private static Ao3Page page(String file) {
    CapturedPages pages = PAGES.orElseThrow();
    Capture capture =
        pages.all().stream().filter(known -> known.file().equals(file)).findFirst().orElseThrow();
    return Ao3Page.read(pages.body(capture), "https://archiveofourown.org/captured");
  }
}
