package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanworks.demo.DemoSite;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.generator.Anchors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TagPageTest {

  @Test
  void canonicalTagNamesAllItsRelatives() {
    Document page = DemoSite.page("/tags/quillmarsh%20chronicles");

    assertThat(page.select("#main.tags-show div.tag.home.profile h2.heading").text())
        .isEqualTo(Anchors.BIG_FANDOM);
    assertThat(page.select("div.tag > p").first().text())
        .startsWith("This tag belongs to the Fandom Category. It's a canonical tag.");
    assertThat(page.select("div.parent.listbox ul.tags a").text()).isEqualTo("Books & Literature");
    assertThat(page.select("div.synonym.listbox ul.tags a").eachText())
        .contains(Anchors.SYNONYM_FANDOM);
    assertThat(page.select("div.meta.listbox ul.tree a").text()).isEqualTo(Anchors.META_FANDOM);
    assertThat(page.select("div.sub.listbox ul.tree a").eachText()).contains(Anchors.SUB_FANDOM);
    assertThat(page.select("div.child.listbox div.characters.listbox a").eachText())
        .contains(Anchors.BIG_CHARACTER);
    assertThat(page.select("div.merger")).isEmpty();
  }

  @Test
  void treesOfSubTagsAreNested() {
    Document page = DemoSite.page("/tags/Quillmarsh%20-%20All%20Media%20Types");

    assertThat(page.select("div.sub.listbox > ul.tree > li > a").text())
        .isEqualTo(Anchors.BIG_FANDOM);
    assertThat(page.select("div.sub.listbox ul.tree ul.tree a").eachText())
        .contains(Anchors.SUB_FANDOM);
  }

  @Test
  void plainCanonicalHasNeitherSynonymsNorSubTags() {
    Document page = DemoSite.page("/tags/Lighthouse%20Keepers");

    assertThat(page.select("div.tag > p").first().text()).contains("It's a canonical tag");
    assertThat(page.select("div.synonym, div.sub")).isEmpty();
  }

  @Test
  void synonymNamesItsCanonical() {
    Document page = DemoSite.page("/tags/so%20much%20angst");

    assertThat(page.select("div.merger.module p a").text()).isEqualTo(Anchors.BIG_FREEFORM);
    assertThat(page.text())
        .contains("belongs to the Additional Tags Category")
        .doesNotContain("canonical tag");
  }

  @Test
  void unwrangledTagListsItsWorksInPages() {
    Tag tag = DemoSite.SMALL.data().findTag(Anchors.UNWRANGLED_FREEFORM).orElseThrow();
    long works =
        DemoSite.SMALL.data().works().stream()
            .filter(work -> work.visibility().listedForGuests())
            .filter(work -> work.tagIds().contains(tag.id()))
            .count();
    String path = "/tags/written%20on%20the%20night%20ferry";

    int shown = 0;
    Document page = DemoSite.page(path);
    shown += page.select("div.work.listbox ul.index > li.work.blurb").size();
    while (!page.select("li.next a").isEmpty()) {
      page = DemoSite.page(page.selectFirst("li.next a").attr("href"));
      shown += page.select("div.work.listbox ul.index > li.work.blurb").size();
    }

    assertThat(shown).isEqualTo((int) works).isGreaterThan(20);
    assertThat(page.text()).contains("can't be filtered on (yet)");
  }

  @Test
  void fixedTagsHaveTheirCategory() {
    assertThat(DemoSite.page("/tags/No%20Archive%20Warnings%20Apply").text())
        .contains("This tag belongs to the Archive Warning Category.");
    assertThat(DemoSite.page("/tags/M*s*M").select("h2.heading").text()).isEqualTo("M/M");
  }

  @Test
  void unknownTagIsNotFound() {
    assertThat(DemoSite.get("/tags/no%20such%20tag").statusCode()).isEqualTo(404);
  }
}
