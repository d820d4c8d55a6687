package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.generator.ArchiveGenerator;
import org.fanworks.demo.generator.GeneratorOptions;
import org.fanworks.demo.generator.Lore;
import org.fanworks.demo.index.IndexOptions;
import org.fanworks.demo.index.Owner;
import org.fanworks.demo.index.SearchForm;
import org.fanworks.demo.index.SearchOutcome;
import org.fanworks.demo.index.Viewer;
import org.fanworks.demo.index.WorkSearch;
import org.junit.jupiter.api.Test;

/** What the pages ask the search engine, and what they do when it breaks. */
class PagesTest {
  private static final Archive ARCHIVE = ArchiveGenerator.generate(new GeneratorOptions(2, 30, 0));

  private final List<SearchForm> asked = new ArrayList<>();
  private final Pages pages = Pages.of(library(this::nothing), new PageSettings(20, 100), "");

  private static Library library(WorkSearch search) {
    return new Library(ARCHIVE, new Lore(ARCHIVE, 2), search, IndexOptions.DEFAULTS);
  }

  private SearchOutcome nothing(SearchForm form) {
    asked.add(form);
    return new SearchOutcome(List.of(), 0, false, List.of(), false);
  }

  @Test
  void searchHandsTheFormOnAsItWasSent() {
    get("/works/search?work_search%5Bquery%5D=%3C3&work_search%5Bcategory_ids%5D%5B%5D=21&page=2");

    assertThat(asked)
        .containsExactly(
            new SearchForm(
                Map.of("query", List.of("<3"), "category_ids", List.of("21")),
                Map.of(),
                Map.of(),
                new Owner.None(),
                2,
                Viewer.GUEST,
                false));
  }

  @Test
  void listingsAskForFacetsAndNameTheirOwner() {
    long user = ARCHIVE.findUser("marlow").orElseThrow().id();

    get("/users/marlow/works?include_work_search%5Brating_ids%5D%5B%5D=10&fandom_id=77");

    assertThat(asked)
        .singleElement()
        .satisfies(
            form -> {
              assertThat(form.owner()).isEqualTo(new Owner.OfUser(user));
              assertThat(form.include())
                  .containsEntry("rating_ids", List.of("10"))
                  .containsEntry("fandom_ids", List.of("77"));
              assertThat(form.facets()).isTrue();
            });
  }

  @Test
  void pagesBeyondTheDepthAreAskedForAsTheLast() {
    get("/works/search?work_search%5Bquery%5D=&page=6000");

    assertThat(asked).extracting(SearchForm::page).containsExactly(5);
  }

  @Test
  void formsWithoutAQuestionAskNothing() {
    get("/works/search?page=2");

    assertThat(asked).isEmpty();
  }

  @Test
  void brokenSearchIsAnErrorPage() {
    Pages broken = Pages.of(library(PagesTest::fail), new PageSettings(20, 100), "");

    Response response = broken.answer("GET", "/works", Map.of());

    assertThat(response.status()).isEqualTo(500);
    assertThat(response.body()).contains("error-500");
  }

  @Test
  void writingIsNotPossible() {
    assertThat(pages.answer("POST", "/works", Map.of()).status()).isEqualTo(404);
  }

  private static SearchOutcome fail(SearchForm form) {
    throw new IllegalStateException("cannot find " + form.page());
  }

  private void get(String address) {
    assertThat(pages.answer("GET", address, Map.of()).status()).isEqualTo(200);
  }
}
