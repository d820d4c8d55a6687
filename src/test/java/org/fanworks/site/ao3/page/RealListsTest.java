package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanworks.site.ao3.page.CapturedPages.Capture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what is read of lists of works, of tags' own pages and of the kinds of all pages against
 * what a reader sees on those that the archive really sent.
 */
class RealListsTest {
  private static final Optional<CapturedPages> PAGES = CapturedPages.find();

  @BeforeAll
  static void needsPages() {
    assumeTrue(
        PAGES.isPresent(),
        "skipped: no captured pages beside the checkout; name their folder in -Dfanworks.pages");
  }

  private static Stream<Golden> golden(String resource) {
    return PAGES.stream().flatMap(pages -> Golden.of(resource).stream());
  }

  static Stream<Golden> lists() {
    return golden("golden-lists.tsv");
  }

  static Stream<Golden> tags() {
    return golden("golden-tags.tsv");
  }

  static Stream<Golden> kinds() {
    return golden("golden-kinds.tsv");
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("lists")
  void readsAListAsAReaderSeesIt(Golden golden) {
    assertThat(seen(WorkListPageParser.parse(page(golden.file())))).isEqualTo(golden.values());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("tags")
  void readsATagAsAReaderSeesIt(Golden golden) {
    assertThat(seen(TagPageParser.parse(page(golden.file())))).isEqualTo(golden.values());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("kinds")
  void tellsWhatAPageIs(Golden golden) {
    assertThat(page(golden.file()).kind()).hasToString(golden.values());
  }

  @Test
  void goldenFilesKnowEveryPage() {
    assertThat(PAGES.orElseThrow().all())
        .extracting(Capture::file)
        .containsExactlyInAnyOrderElementsOf(kinds().map(Golden::file).toList());
    assertThat(kinds().filter(page -> page.values().equals("TAG")).map(Golden::file))
        .containsAll(tags().map(Golden::file).toList());
  }

  /** The heading, and the first and the last work. */
  static String seen(WorkListPage page) {
    List<WorkBlurb> works = page.blurbs();
    return joined(
        List.of(
            page.total(),
            page.firstRow(),
            page.owner(),
            page.hasNext() ? "next" : "end",
            page.lastPage(),
            works.size(),
            seen(works.get(0)),
            seen(works.get(works.size() - 1))));
  }

  private static String seen(WorkBlurb blurb) {
    return blurb.work().map(work -> "[" + blurb.id() + " " + seen(work) + "]").orElse("mystery");
  }

  private static String seen(Work work) {
    WorkTags tags = work.tags();
    return joined(
        List.of(
            work.title(),
            work.byline().authorNames(),
            work.byline().recipients(),
            tags.rating(),
            tags.warnings(),
            tags.categories(),
            tags.fandoms(),
            tags.relationships().size() + "+" + tags.characters().size(),
            tags.freeforms().size(),
            work.complete() ? "complete" : "unfinished",
            work.dateUpdated(),
            work.series().stream().map(part -> part.position() + " of " + part.title()).toList(),
            seen(work.stats())));
  }

  private static String seen(WorkStats stats) {
    String total = stats.chaptersTotal().isPresent() ? text(stats.chaptersTotal()) : "?";
    return joined(
        List.of(
            stats.languageCode(),
            stats.wordCount(),
            stats.chaptersPosted() + "/" + total,
            stats.collections(),
            stats.comments(),
            stats.kudos(),
            stats.bookmarks(),
            stats.hits()));
  }

  static String seen(TagPage tag) {
    return joined(
        List.of(
            tag.name(),
            tag.category(),
            tag.canonical() ? "canonical" : "not canonical",
            tag.mergedInto(),
            tag.parents(),
            tag.metaTags(),
            ends(tag.subTags()),
            ends(tag.synonyms())));
  }

  /** How many there are, with the first and the last. */
  private static String ends(List<String> names) {
    return names.isEmpty()
        ? "none"
        : names.size() + ": " + names.get(0) + " ... " + names.get(names.size() - 1);
  }

  private static String joined(Collection<Object> values) {
    return values.stream().map(RealListsTest::text).collect(Collectors.joining(" / "));
  }

  private static String text(Object value) {
    if (value instanceof Optional<?> some) {
      return some.map(Object::toString).orElse("-");
    }
    if (value instanceof OptionalInt some) {
      return some.isPresent() ? Integer.toString(some.getAsInt()) : "-";
    }
    return value instanceof OptionalLong some
        ? (some.isPresent() ? Long.toString(some.getAsLong()) : "-")
        : value.toString();
  }

  private static Ao3Page page(String file) {
    return Ao3Page.read(PAGES.orElseThrow().body(new Capture(file, "", "")), file);
  }
}
