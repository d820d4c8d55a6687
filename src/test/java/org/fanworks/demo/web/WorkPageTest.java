package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.fanworks.demo.DemoSite;
import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.Work;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkPageTest {

  @Test
  void singleChapterIsShownAtOnce() {
    Work work = Works.open(Works::singleChapter);

    Document page = DemoSite.page("/works/" + work.id());

    assertThat(page.select("#main.works-show dl.work.meta")).hasSize(1);
    assertThat(page.select("#workskin .preface h2.title.heading").text()).isEqualTo(work.title());
    assertThat(page.select("dd.stats dl.stats dd.published").text())
        .isEqualTo(work.dates().published().toString());
    assertThat(page.select("dd.status")).isEmpty();
    assertThat(page.select("#chapters > div.userstuff p")).isNotEmpty();
  }

  @Test
  void metaBlockHasTheTagsByKind() {
    Work work = Works.open(w -> Works.singleChapter(w) && w.tagIds().size() > 8);

    Document page = DemoSite.page("/works/" + work.id());

    assertThat(page.select("dl.work.meta > dd.tags a.tag"))
        .hasSize(work.tagIds().size())
        .allMatch(link -> link.attr("href").endsWith("/works"));
    assertThat(page.select("dd.warning.tags a.tag, dd.rating.tags a.tag, dd.fandom.tags a.tag"))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void chapteredWorkIsSentToItsFirstChapterWithoutTheQuery() {
    Work work = Works.open(Works::severalChapters);

    HttpResponse<String> response = DemoSite.get("/works/" + work.id() + "?style=disable");

    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(DemoSite.location(response))
        .isEqualTo("/works/%d/chapters/%d".formatted(work.id(), chapter(work, 0).id()));
  }

  @Test
  void fullViewShowsAllChaptersAndTheDateOfTheNewest() {
    Work work = Works.open(Works::severalChapters);
    int last = work.extent().chaptersPosted() - 1;

    Document page = DemoSite.page("/works/" + work.id() + "?view_full_work=true");

    assertThat(page.select("#chapters > div.chapter")).hasSize(last + 1);
    assertThat(page.select("dd.status").text())
        .isEqualTo(chapter(work, last).published().toString());
  }

  @Test
  void chapterPageShowsOneChapter() {
    Work work = Works.open(w -> Works.severalChapters(w) && chapter(w, 1).title() != null);

    Document page =
        DemoSite.page("/works/%d/chapters/%d".formatted(work.id(), chapter(work, 1).id()));

    assertThat(page.select("#main.chapters-show #chapters > div.chapter#chapter-2")).hasSize(1);
    assertThat(page.select("div.chapter.preface h3.title").text())
        .isEqualTo("Chapter 2: " + chapter(work, 1).title());
  }

  @Test
  void chapterOfAnotherWorkIsNotFound() {
    Work work = Works.open(Works::severalChapters);
    Work other = Works.open(Works::singleChapter);
    String path = "/works/%d/chapters/%d".formatted(work.id(), chapter(other, 0).id());

    assertThat(DemoSite.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void adultWorkHidesBehindAWarningThatHoldsTheBlurb() {
    Work work = Works.adult(Works::singleChapter);

    Document page = DemoSite.page("/works/" + work.id());

    assertThat(page.select("#main.works-show p.caution")).hasSize(1);
    assertThat(page.select("dl.work.meta")).isEmpty();
    assertThat(page.select("ol.work.index.group > li.work.blurb.work-" + work.id())).hasSize(1);
    assertThat(page.select("a:containsOwn(Yes, Continue)").attr("href"))
        .isEqualTo("/works/" + work.id() + "?view_adult=true");
  }

  @Test
  void parameterOpensTheGateAndSetsACookie() {
    Work work = Works.adult(Works::singleChapter);

    HttpResponse<String> response = DemoSite.get("/works/" + work.id() + "?view_adult=true");

    assertThat(Jsoup.parse(response.body()).select("dl.work.meta")).hasSize(1);
    assertThat(response.headers().firstValue("Set-Cookie")).contains("view_adult=true; path=/");
  }

  @Test
  void chapterRedirectLosesTheChoiceUnlessTheCookieIsKept() {
    Work work = Works.adult(Works::severalChapters);
    HttpResponse<String> redirect = DemoSite.get("/works/" + work.id() + "?view_adult=true");
    String target = DemoSite.location(redirect);

    Document without = DemoSite.page(target);
    HttpResponse<String> with =
        DemoSite.get(DemoSite.SMALL, target, "Cookie", "a=b; view_adult=true");

    assertThat(redirect.headers().firstValue("Set-Cookie")).contains("view_adult=true; path=/");
    assertThat(without.select("p.caution")).hasSize(1);
    assertThat(Jsoup.parse(with.body()).select("dl.work.meta")).hasSize(1);
  }

  @Test
  void restrictedWorkNeedsAnAccount() {
    Work work = Works.any(w -> w.visibility().restricted() && w.visibility().posted());

    HttpResponse<String> response = DemoSite.get("/works/" + work.id());
    Document login = DemoSite.page(DemoSite.location(response));

    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(DemoSite.location(response))
        .isEqualTo("/users/login?restricted=true&return_to=%2Fworks%2F" + work.id());
    assertThat(login.select("#main.sessions-new h3").text()).isEqualTo("Sorry!");
    assertThat(login.text()).contains("only available to registered users of the Archive");
    assertThat(login.select("form#new_user, form#new_user_session_small")).hasSize(2);
  }

  @Test
  void draftIsAnErrorOnTheSignInPage() {
    Work draft = Works.any(w -> !w.visibility().posted());

    HttpResponse<String> response = DemoSite.get("/works/" + draft.id());
    String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
    HttpResponse<String> login =
        DemoSite.get(DemoSite.SMALL, DemoSite.location(response), "Cookie", cookie);

    assertThat(DemoSite.location(response)).startsWith("/users/login?return_to=");
    assertThat(Jsoup.parse(login.body()).select("#main > div.flash.error").text())
        .contains("you don't have permission");
  }

  @Test
  void unrevealedWorkIsAMystery() {
    Work work =
        Works.any(
            w ->
                w.visibility().unrevealed()
                    && w.visibility().posted()
                    && !w.visibility().restricted()
                    && !w.visibility().hiddenByAdmin());

    Document page = DemoSite.page("/works/" + work.id());

    assertThat(page.title()).startsWith("Mystery Work");
    assertThat(page.select("#main > p.notice a")).isNotEmpty();
    assertThat(page.select("dl.work.meta, li.blurb")).isEmpty();
    assertThat(page.text()).doesNotContain(work.byline().creators().get(0).login());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/works/1", "/works/abc", "/works/1/navigate", "/nothing", "/works/-1"})
  void unknownPagesAreNotFound(String path) {
    HttpResponse<String> response = DemoSite.get(path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(response.body()).select("#main.error-404 h2").text())
        .isEqualTo("Error 404");
  }

  @Test
  void goneWorkIsNotFound() {
    Work gone = DemoSite.SMALL.data().goneWorks().get(0);

    assertThat(DemoSite.get("/works/" + gone.id()).statusCode()).isEqualTo(404);
  }

  @Test
  void chapterIndexListsChaptersOfAdultWorksToo() {
    Work work = Works.adult(Works::severalChapters);

    Document page = DemoSite.page("/works/" + work.id() + "/navigate");

    assertThat(page.select("#main.works-navigate ol.chapter.index > li"))
        .hasSize(work.extent().chaptersPosted());
    assertThat(page.select("ol.chapter li").first().text())
        .startsWith("1. ")
        .endsWith("(" + work.dates().published() + ")");
  }

  @Test
  void bookmarksPageShowsTheBlurbWithoutAGate() {
    Work work = Works.adult(Works::severalChapters);

    Document page = DemoSite.page("/works/" + work.id() + "/bookmarks");

    assertThat(page.select("ol.bookmark.index > li").first().id()).isEqualTo("work_" + work.id());
  }

  @Test
  void lightPagesOfRestrictedWorksSendGuestsHome() {
    Work work = Works.any(w -> w.visibility().restricted() && w.visibility().posted());

    assertThat(DemoSite.location(DemoSite.get("/works/" + work.id() + "/bookmarks")))
        .isEqualTo("/");
  }

  @Test
  void seriesOnTheWorkPageCountsVisibleWorksOnly() {
    Work work = Works.open(w -> Works.singleChapter(w) && !w.series().isEmpty());

    Document page = DemoSite.page("/works/" + work.id());

    assertThat(page.select("dd.series span.series span.position"))
        .hasSize(work.series().size())
        .allMatch(place -> place.text().matches("Part \\d+ of .+"));
  }

  private static Chapter chapter(Work work, int index) {
    return work.extent().chapters().get(index);
  }
}
