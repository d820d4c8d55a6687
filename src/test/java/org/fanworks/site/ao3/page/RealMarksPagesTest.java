package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanworks.site.ao3.page.CapturedPages.Capture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the parsers of bookmarks, tags and facets against pages that the archive really sent. */
class RealMarksPagesTest {
  private static final Optional<CapturedPages> PAGES = CapturedPages.find();

  @BeforeAll
  static void needsPages() {
    assumeTrue(
        PAGES.isPresent(),
        "skipped: no captured pages beside the checkout; name their folder in -Dfanworks.pages");
  }

  static Stream<Capture> bookmarks() {
    return PAGES.stream()
        .flatMap(pages -> pages.all().stream())
        .filter(capture -> capture.kind().equals("bookmarks"));
  }

  static Stream<Golden> searches() {
    return PAGES.stream().flatMap(pages -> Golden.of("golden-tag-search.tsv").stream());
  }

  static Stream<Golden> facets() {
    return PAGES.stream().flatMap(pages -> Golden.of("golden-facets.tsv").stream());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("bookmarks")
  void readsEveryBookmarkAsAReaderSeesIt(Capture capture) {
    BookmarkListPage page = BookmarkPages.list(page(capture.file()));

    assertThat(page.bookmarks())
        .extracting(RealMarksPagesTest::seen)
        .containsExactlyElementsOf(
            Golden.of("golden-bookmarks.tsv").stream()
                .filter(golden -> golden.file().equals(capture.file()))
                .map(Golden::values)
                .toList());
    assertThat(page.total()).isEqualTo(capture.headingTotal());
    assertThat(page.list().warnings()).isEmpty();
    assertThat(page.owner()).isPresent();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("bookmarks")
  void tellsCreatorsFromTheBookmarker(Capture capture) {
    for (Bookmark bookmark : BookmarkPages.list(page(capture.file())).bookmarks()) {
      if (bookmark.item() instanceof BookmarkedItem.OfWork of) {
        Byline byline = of.blurb().work().orElseThrow().byline();

        assertThat(byline.userIds())
            .doesNotContain(bookmark.bookmarker().userId().orElseThrow())
            .hasSize(byline.authorLogins().map(List::size).orElse(0));
      }
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("searches")
  void readsASearchForTagsAsAReaderSeesIt(Golden golden) {
    assertThat(seen(TagSearchParser.parse(page(golden.file())))).isEqualTo(golden.values());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("facets")
  void readsASidebarAsAReaderSeesIt(Golden golden) {
    assertThat(seen(FacetParser.parse(page(golden.file())))).isEqualTo(golden.values());
  }

  @Test
  void goldenFilesKnowEveryPage() {
    List<String> known = Stream.concat(searches(), facets()).map(Golden::file).toList();

    assertThat(PAGES.orElseThrow().all().stream())
        .filteredOn(page -> List.of("tag-search", "tag-works", "user-works").contains(page.kind()))
        .extracting(Capture::file)
        .containsExactlyInAnyOrderElementsOf(known);
  }

  private static String seen(Bookmark bookmark) {
    String date =
        bookmark
            .note()
            .date()
            .map(day -> String.format("%1$td %1$tb %1$tY", day))
            .orElse("unknown");
    return Stream.of(
            bookmark.id().orElseThrow(),
            bookmark.bookmarker().login(),
            bookmark.bookmarker().userId().orElseThrow(),
            bookmark.status().map(Enum::name).orElse("-"),
            bookmark.bookmarksOfItem().isPresent() ? bookmark.bookmarksOfItem().getAsInt() : "-",
            date,
            seen(bookmark.item()))
        .map(Object::toString)
        .collect(Collectors.joining(" / "));
  }

  private static String seen(BookmarkedItem item) {
    if (item instanceof BookmarkedItem.OfWork of) {
      return "work-" + of.blurb().id() + " / " + of.blurb().work().orElseThrow().title();
    }
    if (item instanceof BookmarkedItem.OfSeries of) {
      return "series-" + of.entry().series().id() + " / " + of.entry().series().title();
    }
    return item instanceof BookmarkedItem.Deleted ? "deleted / -" : item.toString();
  }

  private static String seen(ListPage<FoundTag> page) {
    List<FoundTag> tags = page.entries();
    String types = tags.stream().map(FoundTag::type).distinct().sorted().collect(joined(" "));
    return Stream.of(
            page.total().orElseThrow(),
            tags.size(),
            tags.stream().filter(FoundTag::canonical).count(),
            tags.stream().mapToInt(FoundTag::uses).sum(),
            types.isEmpty() ? "-" : types,
            tags.isEmpty() ? "-" : seen(tags.get(0)),
            tags.isEmpty() ? "-" : seen(tags.get(tags.size() - 1)),
            page.hasNext() ? "next" : "last")
        .map(Object::toString)
        .collect(joined(" / "));
  }

  private static String seen(FoundTag tag) {
    return tag.name() + " (" + tag.uses() + ")";
  }

  private static String seen(List<Facet> facets) {
    return Stream.of(Facet.Kind.values())
        .map(
            kind -> {
              List<Facet> of = facets.stream().filter(facet -> facet.kind() == kind).toList();
              int works = of.stream().mapToInt(Facet::works).sum();
              return kind.part() + " " + of.size() + " " + works + " " + of.get(0).name();
            })
        .collect(joined(" / "));
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined(String separator) {
    return Collectors.joining(separator);
  }

  private static Ao3Page page(String file) {
    return Ao3Page.read(PAGES.orElseThrow().body(new Capture(file, "", "")), file);
  }
}
