package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.DemoSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SearchPageTest {
  private static final String ALL = "/works/search?work_search%5Bquery%5D=";

  @Test
  void showsTheFormWithoutAQuestion() {
    Document page = DemoSite.page("/works/search");

    assertThat(page.select("#main.works-search form#new_work_search")).hasSize(1);
    assertThat(page.select("option[value=ptBR]").text()).isEqualTo("Português brasileiro");
  }

  @Test
  void showsTheFormToEditAQuestion() {
    assertThat(DemoSite.page(ALL + "x&edit_search=true").select("#new_work_search")).hasSize(1);
  }

  @Test
  void emptyQuestionFindsEverythingThatGuestsSee() {
    Document page = DemoSite.page(ALL);
    int expected = DemoSite.SMALL.rows().works().size() + DemoSite.SMALL.data().goneWorks().size();

    assertThat(page.select("#main > h3.heading:not(.landmark)").text())
        .isEqualTo(Numbers.separated(expected) + " Found ?")
        .contains(",");
    assertThat(page.select("#main > ol.work.index.group > li.work.blurb")).hasSizeBetween(17, 20);
  }

  @Test
  void pagesHaveTheFirstKindOfPagingOnce() {
    Document page = DemoSite.page(ALL + "&page=2");

    assertThat(page.select("ol.pagination[title=pagination]")).hasSize(1);
    assertThat(page.select("ol.pagination span.current").text()).isEqualTo("2");
    assertThat(page.select("li.next a").attr("href"))
        .isEqualTo("/works/search?page=3&work_search%5Bquery%5D=");
  }

  @Test
  void nothingFoundIsASentence() {
    Document page = DemoSite.page(ALL + "title:nosuchwordanywhere");

    assertThat(page.select("#main > p").text()).startsWith("No results found.");
    assertThat(page.select("#main > h3, #main ol.index")).isEmpty();
    assertThat(page.select("#main > div.flash.error")).isEmpty();
  }

  @Test
  void syntaxErrorIsAFlashOnAnEmptyPage() {
    Document page = DemoSite.page(ALL + "%22unbalanced");

    assertThat(page.select("#main > div.flash.error").text())
        .isEqualTo("Your search failed because of a syntax error. Please try again.");
    assertThat(page.select("#main > p").text()).startsWith("No results found.");
  }

  @Test
  void pageBeyondTheEndLooksLikeNothingFound() {
    Document page = DemoSite.page(ALL + "&page=400");

    assertThat(page.select("#main > p").text()).startsWith("No results found.");
    assertThat(page.select("#main > h3")).isEmpty();
  }

  @Test
  void numbersBeyondTheDepthMeanTheLastReachablePage() {
    DemoOptions shallow = DemoOptions.defaults().withWorks(100).withPageSize(10).withMaxResults(30);
    try (DemoArchive archive = DemoArchive.start(shallow)) {
      String byId = ALL + "&work_search%5Bsort_column%5D=id&page=";

      Document last = Jsoup.parse(DemoSite.get(archive, byId + 3).body());
      Document beyond = Jsoup.parse(DemoSite.get(archive, byId + 77).body());

      assertThat(beyond.select("li.work").eachAttr("id"))
          .isNotEmpty()
          .isEqualTo(last.select("li.work").eachAttr("id"));
      assertThat(last.select("div.flash.notice").text()).startsWith("Displaying 30 results out of");
      assertThat(last.select("li.next a")).isEmpty();
    }
  }
}
