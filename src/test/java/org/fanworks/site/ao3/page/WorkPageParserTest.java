package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.WorkDetails.NamedCollection;
import org.junit.jupiter.api.Test;

class WorkPageParserTest {
  private static final Fixture FULL = Fixture.of("work-full.html");
  private static final Fixture SINGLE = Fixture.of("work-single.html");

  @Test
  void tellsWhichWorkItIs() {
    assertThat(read(FULL).id()).isEqualTo(11);
    assertThat(read(SINGLE).id()).isEqualTo(5);
  }

  @Test
  void readsDaysAndCollections() {
    WorkDetails details = read(FULL).details();

    assertThat(details.published()).isEqualTo(LocalDate.of(2022, 9, 20));
    assertThat(details.updated()).contains(LocalDate.of(2022, 10, 1));
    assertThat(details.collections())
        .containsExactly(
            new NamedCollection("harbour_fest", "Harbour Fest"),
            new NamedCollection("keepers", "Keepers"));
  }

  @Test
  void readsNotesBeforeAndAfterTheWork() {
    WorkDetails details = read(FULL).details();

    assertThat(details.notes()).contains("<p>Thanks to <em>all</em>.</p>");
    assertThat(details.endnotes()).contains("<p>End of all.</p>");
  }

  @Test
  void readsWhatTheWorkHasToDoWithOthers() {
    WorkDetails details = read(FULL).details();

    assertThat(details.associations())
        .containsExactly(
            new Association(
                Association.Kind.GIFT, "For Cleo (cleo), Dora.", List.of(), List.of("cleo")),
            new Association(
                Association.Kind.TRANSLATED,
                "Translation into Français available: Lampes by eve.",
                List.of(31L),
                List.of()),
            new Association(
                Association.Kind.INSPIRED, "Inspired by Tides by bob.", List.of(5L), List.of()),
            new Association(
                Association.Kind.PROMPT, "In response to a prompt by fay.", List.of(), List.of()));
    assertThat(details.inspiredWorks()).containsExactly(41L);
  }

  @Test
  void keepsAnAssociationOfAnUnknownKindAsText() {
    WorkPage page = read(FULL.with("Inspired by <a", "Whispered by <a"));

    assertThat(page.details().associations().get(2).kind()).isEqualTo(Association.Kind.OTHER);
    assertThat(page.details().associations().get(2).workIds()).containsExactly(5L);
    assertThat(page.warnings()).singleElement().asString().contains("Whispered by");
  }

  @Test
  void countsTheGuestsWhoLeftKudosAndNotTheMembers() {
    assertThat(read(FULL).details().guestKudos()).isEqualTo(200);
    assertThat(read(FULL.with("200 guests", "a guest")).details().guestKudos()).isEqualTo(1);
    assertThat(read(FULL.with("as well as 200 guests", "")).details().guestKudos()).isZero();
    assertThat(read(SINGLE).details().guestKudos()).isZero();
  }

  @Test
  void readsTheDownloads() {
    assertThat(read(FULL).downloads())
        .containsExactly(
            new Download("EPUB", "/downloads/11/Lamps.epub?updated_at=1700000000", "Lamps.epub"),
            new Download(
                "PDF", "/downloads/11/Lamps%20%26.pdf?updated_at=1700000000", "Lamps &.pdf"));
  }

  @Test
  void readsTheChaptersOfTheFullWork() {
    List<ChapterText> chapters = read(FULL).chapters();

    assertThat(chapters).extracting(chapter -> chapter.id().getAsLong()).containsExactly(21L, 22L);
    assertThat(chapters).extracting(ChapterText::position).containsExactly(1, 2);
    assertThat(chapters.get(0).title()).isEmpty();
    assertThat(chapters.get(0).authors()).isEmpty();
    assertThat(chapters.get(1).title()).contains("Oil: a story");
    assertThat(chapters.get(1).authors()).containsExactly("Bobby B (bob)");
    assertThat(chapters.get(1).notes())
        .isEqualTo(
            new ChapterText.Notes(
                Optional.of("<p>Oil.</p>"),
                Optional.of("<p>Short.</p>"),
                Optional.of("<p>End of two.</p>")));
  }

  @Test
  void leavesTheHeadingForScreenReadersOutOfTheText() {
    ChapterText chapter = read(FULL).chapters().get(0);

    assertThat(chapter.html())
        .isEqualTo(
            "<p>It was <em>dark</em>.<br>Very dark.</p><hr><p>Then  not.</p>"
                + "<ul><li>one</li><li>two</li></ul>");
    assertThat(chapter.plainText()).isEqualTo("It was dark.\nVery dark.\n\nThen not.\n\none\ntwo");
  }

  @Test
  void takesNothingInsideOfTheTextForAPartOfThePage() {
    assertThat(read(FULL).chapters().get(1).html())
        .isEqualTo("<div class=\"chapter flash error\"><p>Not a message.</p></div>");
  }

  @Test
  void readsAWorkOfOneChapterWithoutAnything() {
    WorkPage page = read(SINGLE);

    assertThat(page.details())
        .isEqualTo(
            new WorkDetails(
                LocalDate.of(2004, 8, 18),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                0));
    assertThat(page.chapters())
        .singleElement()
        .satisfies(
            chapter -> {
              assertThat(chapter.id()).isEmpty();
              assertThat(chapter.position()).isEqualTo(1);
              assertThat(chapter.html()).isEqualTo("<p>In.</p><p>Out.</p>");
              assertThat(chapter.plainText()).isEqualTo("In.\n\nOut.");
            });
  }

  @Test
  void doesNotTakeEndnotesForNotesWhereTheAfterwordIsNoLongerKnown() {
    Fixture renamed = FULL.with("afterword preface group", "preface group");

    assertThatThrownBy(() -> WorkPageParser.parse(renamed.page())).isInstanceOf(PageChanged.class);
  }

  @Test
  void refusesAnotherPage() {
    assertThatThrownBy(() -> WorkPageParser.parse(Fixture.of("adult-gate.html").page()))
        .isInstanceOf(PageChanged.class)
        .hasMessageContaining(WorkPageParser.PAGE);
  }

  private static WorkPage read(Fixture fixture) {
    return WorkPageParser.parse(fixture.page());
  }
}
