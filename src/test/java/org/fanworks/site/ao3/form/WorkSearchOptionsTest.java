package org.fanworks.site.ao3.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanworks.site.ao3.form.SearchText.In;
import org.fanworks.site.ao3.page.Category;
import org.fanworks.site.ao3.page.Rating;
import org.fanworks.site.ao3.page.Warning;
import org.junit.jupiter.api.Test;

class WorkSearchOptionsTest {
  private static final WorkSearchOptions ALL = WorkSearchOptions.ALL;

  @Test
  void asksForTheStableOrderUnlessToldOtherwise() {
    assertThat(text(ALL)).isEqualTo("work_search[sort_column]=id&work_search[sort_direction]=asc");
    assertThat(text(ALL.withOrder(new WorkOrder(WorkSort.KUDOS, true))))
        .isEqualTo("work_search[sort_column]=kudos_count&work_search[sort_direction]=desc");
  }

  @Test
  void writesEachOptionAsTheArchiveNamesIt() {
    WorkSearchOptions options =
        ALL.withText(new In("id", List.of("1", "2")))
            .withTag(TagKind.FANDOM, "Sherlock (TV)")
            .withTag(TagKind.FANDOM, "X/Y")
            .withTag(TagKind.ANY, "Angst")
            .withoutTag("Fluff")
            .withRating(Rating.MATURE)
            .withWarning(Warning.VIOLENCE)
            .withWarning(Warning.CHARACTER_DEATH)
            .withCategory(Category.GEN)
            .withLanguage("ptBR");

    assertThat(start(options))
        .isEqualTo(
            "query=id:(1 OR 2)&fandom_names=Sherlock (TV),X/Y&other_tag_names=Angst"
                + "&excluded_tag_names=Fluff&rating_ids=12&archive_warning_ids[]=17"
                + "&archive_warning_ids[]=18&category_ids[]=21&language_id=ptBR");
  }

  @Test
  void writesNumbersDaysAndFlags() {
    WorkSearchOptions options =
        ALL.withCount(WorkCount.WORDS, CountRange.between(1000, 5000))
            .withCount(WorkCount.KUDOS, CountRange.atLeast(100))
            .withCount(WorkCount.HITS, CountRange.exactly(0))
            .withUpdated(Optional.of(LocalDate.of(2020, 1, 31)), Optional.empty())
            .withComplete(true)
            .withCrossover(false)
            .withSingleChapter();

    assertThat(start(options))
        .isEqualTo(
            "words_from=1000&words_to=5000&hits=0-0&kudos_count=>99&date_from=2020-01-31"
                + "&complete=T&crossover=F&single_chapter=1");
  }

  @Test
  void writesASingleNumberOfWordsAsARange() {
    assertThat(start(ALL.withCount(WorkCount.WORDS, CountRange.exactly(100))))
        .isEqualTo("word_count=100");
    assertThat(start(ALL.withCount(WorkCount.WORDS, CountRange.atMost(0))))
        .isEqualTo("word_count=0-0");
  }

  @Test
  void namesThePageFromTheSecondOn() {
    assertThat(ALL.parameters(1)).doesNotContain(new UrlParameter("page", "1"));
    assertThat(ALL.parameters(2)).endsWith(new UrlParameter("page", "2"));
  }

  @Test
  void goesOverTheWireEncoded() {
    UrlParameter tag = ALL.withTag(TagKind.ANY, "Ärger & X").parameters(1).get(0);

    assertThat(tag.encoded()).isEqualTo("work_search%5Bother_tag_names%5D=%C3%84rger+%26+X");
  }

  @Test
  void refusesWhatTheArchiveWouldMisread() {
    assertThatIllegalArgumentException().isThrownBy(() -> ALL.withTag(TagKind.ANY, "a,b"));
    assertThatIllegalArgumentException().isThrownBy(() -> ALL.withoutTag(""));
    assertThatIllegalArgumentException().isThrownBy(() -> ALL.withLanguage("1"));
    assertThatIllegalArgumentException().isThrownBy(() -> ALL.withText(SearchText.nothing()));
    assertThatIllegalArgumentException().isThrownBy(() -> ALL.parameters(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.withUpdated(Optional.of(LocalDate.MAX), Optional.empty()));
  }

  @Test
  void takesASingleValueOnce() {
    WorkSearchOptions mature = ALL.withRating(Rating.MATURE);

    assertThatThrownBy(() -> mature.withRating(Rating.TEEN))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void isNotChangedByWhatIsMadeOfIt() {
    WorkSearchOptions fluff = ALL.withTag(TagKind.ANY, "Fluff");
    fluff.withTag(TagKind.ANY, "Angst");

    assertThat(start(fluff)).isEqualTo("other_tag_names=Fluff");
  }

  private static String text(WorkSearchOptions options) {
    return String.join("&", options.parameters(1).stream().map(UrlParameter::toString).toList());
  }

  /** The options without the order, and without the form's prefix. */
  private static String start(WorkSearchOptions options) {
    return text(options)
        .replaceAll("work_search\\[([a-z_]+)\\]", "$1")
        .replace("&sort_column=id&sort_direction=asc", "");
  }
}
