package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.fanworks.demo.DemoSite;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.generator.Anchors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Reads tags, fandoms and languages off their lists (AO3 reference, 4.5 and 6.12). */
class TagSearchPageTest {
  private static final String SEARCH = "/tags/search?tag_search%5B";
  private static final String MARK = " \u200E(";

  @Test
  void rowsTellTypeNameAndUses() {
    Map<Long, Long> uses = DemoSite.SMALL.lore().tagUses();

    assertThat(rows(SEARCH + "type%5D=Character"))
        .containsExactlyInAnyOrderElementsOf(
            tags(tag -> tag.type() == TagType.CHARACTER).stream()
                .map(
                    tag ->
                        "Character: %s%s%d)"
                            .formatted(tag.name(), MARK, uses.getOrDefault(tag.id(), 0L)))
                .toList());
  }

  @Test
  void wranglingStatusIsExact() {
    assertFound(Tag::canonical, SEARCH + "wrangling_status%5D=canonical");
    assertFound(tag -> !tag.canonical(), SEARCH + "wrangling_status%5D=noncanonical");
    assertFound(Tag::synonym, SEARCH + "wrangling_status%5D=synonymous");
    assertFound(Tag::unwrangled, SEARCH + "wrangling_status%5D=noncanonical_nonsynonymous");
  }

  @Test
  void canonicalTagsAreMarked() {
    Document page = DemoSite.page(SEARCH + "name%5D=quillmarsh+chronicles");

    assertThat(
            page.select("#main.tags-search ol.tag.index.group > li > span.canonical a").eachText())
        .contains(Anchors.BIG_FANDOM, Anchors.SUB_FANDOM);
  }

  @Test
  void nameWantsAllWordsAndTakesWildcards() {
    assertThat(names(SEARCH + "name%5D=lighthouse+keep*")).contains(Anchors.PLAIN_FREEFORM);
    assertThat(names(SEARCH + "name%5D=re:bound")).contains("Re:Bound");
  }

  @Test
  void fandomIsAParentAndUnknownOnesFilterNothing() {
    long big = DemoSite.SMALL.data().findTag(Anchors.BIG_FANDOM).orElseThrow().id();

    assertFound(tag -> tag.parentIds().contains(big), SEARCH + "fandoms%5D=Quillmarsh+Chronicles");
    assertFound(tag -> true, SEARCH + "fandoms%5D=No+Such+Fandom");
  }

  @Test
  void namesAreSortedInLowerCase() {
    assertThat(names(SEARCH + "type%5D=Fandom"))
        .isSortedAccordingTo(Comparator.comparing(name -> name.toLowerCase(Locale.ROOT)));
  }

  @Test
  void nothingIsAnExplicitZero() {
    Document page = DemoSite.page(SEARCH + "name%5D=nosuchtaganywhere");

    assertThat(page.select("#main > h3.heading").text()).isEqualTo("0 Found");
  }

  @Test
  void mediaListAllCanonicalFandomsWithTheWorksTheyFilter() {
    List<String> read = new ArrayList<>();
    for (Element link : DemoSite.page("/media").select("li.medium > h3.heading > a")) {
      DemoSite.page(link.attr("href"))
          .select("#main.fandoms-index li.letter ul.tags.index > li")
          .forEach(item -> read.add(item.text()));
    }

    assertThat(read).hasSize(tags(t -> t.canonical() && t.type() == TagType.FANDOM).size());
    String works = DemoSite.page("/tags/Quillmarsh%20Chronicles/works").select("#main > h2").text();
    String count = works.replaceFirst(".* of ", "").replaceFirst(" Works.*", "").replace(",", "");
    assertThat(read).contains("Quillmarsh Chronicles (" + count + ")");
  }

  @Test
  void languagesAreListedWithRoundedNumbers() {
    Document page = DemoSite.page("/languages");

    assertThat(page.select("#main.languages-index dl.language.index > dt")).hasSize(162);
    assertThat(page.select("dd a[href=/languages/fr/works]").text()).matches("[\\d,]+ works?");
    assertThat(page.select("dt > span[lang=en]").text()).isEqualTo("English");
  }

  private static List<Tag> tags(Predicate<Tag> condition) {
    return DemoSite.SMALL.data().tags().stream().filter(condition).toList();
  }

  private static void assertFound(Predicate<Tag> condition, String path) {
    assertThat(names(path))
        .containsExactlyInAnyOrderElementsOf(
            tags(condition).stream().map(Tag::displayName).toList());
  }

  private static List<String> names(String path) {
    return read(path).stream().map(item -> item.select("a.tag").text()).toList();
  }

  private static List<String> rows(String path) {
    return read(path).stream().map(Element::text).toList();
  }

  private static List<Element> read(String path) {
    List<Element> read = new ArrayList<>();
    Document page;
    int number = 0;
    do {
      number++;
      page = DemoSite.page(path + "&page=" + number);
      read.addAll(page.select("ol.tag.index.group > li"));
    } while (!page.select("li.next a").isEmpty());
    return read;
  }
}
