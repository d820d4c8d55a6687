package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Predicate;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Languages;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.ArchiveGenerator;
import org.fanworks.demo.generator.GeneratorOptions;
import org.fanworks.demo.view.FrameView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Blurbs that are rare, or that guests never see. */
class BlurbTemplateTest {
  private static final Archive ARCHIVE = ArchiveGenerator.generate(GeneratorOptions.defaults());
  private static final BlurbMaker BLURBS = new BlurbMaker(ARCHIVE, new Languages());

  @Test
  void restrictedWorkHasALock() {
    Element blurb = render(work -> work.visibility().restricted());

    assertThat(blurb.select("h4 img[title=Restricted][alt=(Restricted)]")).hasSize(1);
  }

  @Test
  void hiddenWorkHasARedLock() {
    Element blurb =
        render(work -> work.visibility().hiddenByAdmin() && !work.visibility().unrevealed());

    assertThat(blurb.select("h4 img[alt=(Hidden by Admin)]")).hasSize(1);
  }

  @Test
  void chaptersHaveThousandsSeparators() {
    Element blurb = render(work -> work.extent().chaptersPosted() > 1_000);

    assertThat(blurb.select("dd.chapters").text()).startsWith("1,0");
    assertThat(blurb.select("dd.chapters a").attr("href")).contains("/chapters/");
  }

  @Test
  void missingParts() {
    assertThat(render(work -> work.extent().wordCount() == null).select("dd.words").text())
        .isEmpty();
    assertThat(render(work -> work.language() == null).select("dd.language")).isEmpty();
    assertThat(render(work -> work.text().summary() == null).select("blockquote")).isEmpty();
    assertThat(render(work -> work.pageCounters().kudos() == 0).select("dd.kudos")).isEmpty();
    assertThat(render(work -> work.pageCounters().hits() == null).select("dd.hits").text())
        .isEmpty();
  }

  @Test
  void titlesThatLookLikeMarkupAreText() {
    Element blurb = render(work -> work.title().equals("<b>bold move</b>"));

    assertThat(blurb.select("h4.heading a").first().text()).isEqualTo("<b>bold move</b>");
    assertThat(blurb.select("h4.heading b")).isEmpty();
  }

  @Test
  void recipientsWithoutAnAccountAreSearchedByName() {
    Element blurb = render(work -> work.recipients().stream().anyMatch(r -> r.login() == null));

    assertThat(blurb.select("h4.heading a[href^=/gifts?recipient=]")).isNotEmpty();
  }

  @Test
  void unclaimedImportNamesItsArchivist() {
    Element blurb = render(work -> work.byline().importedAuthor() != null);

    assertThat(blurb.select("h4.heading").text()).contains("[archived by old_harbour_archivist]");
  }

  private static Element render(Predicate<Work> condition) {
    Work work =
        ARCHIVE.works().stream()
            .filter(candidate -> !candidate.visibility().unrevealed())
            .filter(condition)
            .findFirst()
            .orElseThrow();
    Map<String, Object> model =
        Map.of(
            "frame", FrameView.of("Test", "works-index region"),
            "view", BLURBS.blurb(work),
            "continueHref", "/works/" + work.id());
    Document page = Jsoup.parse(new Templates().render("adult", model));
    return page.selectFirst("li.work.blurb");
  }
}
