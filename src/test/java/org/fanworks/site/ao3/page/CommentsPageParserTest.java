package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.Comment.ChapterLink;
import org.fanworks.site.ao3.page.Comment.Commenter;
import org.fanworks.site.ao3.page.Comment.Content;
import org.fanworks.site.ao3.page.Comment.Place;
import org.fanworks.site.ao3.page.Comment.State;
import org.junit.jupiter.api.Test;

class CommentsPageParserTest {
  private static final Fixture COMMENTS = Fixture.of("comments.html");

  @Test
  void readsCommentsOfMembersAndGuests() {
    List<Comment> comments = read(COMMENTS).comments();

    assertThat(comments.get(0).content())
        .contains(
            new Content(
                new Commenter("Ann B (ann)", Optional.of("ann"), false),
                Optional.of(LocalDateTime.of(2023, 3, 5, 21, 12)),
                Optional.of(LocalDateTime.of(2023, 3, 6, 0, 5)),
                "<p>Hi.</p>"));
    assertThat(comments.get(1).content())
        .contains(
            new Content(
                new Commenter("Passer-by", Optional.empty(), true),
                Optional.of(LocalDateTime.of(2023, 3, 5, 11, 0)),
                Optional.empty(),
                "<p>Yes.</p>"));
  }

  @Test
  void readsTheTree() {
    List<Comment> comments = read(COMMENTS).comments();
    Optional<ChapterLink> chapter = Optional.of(new ChapterLink(22, 2));
    OptionalLong none = OptionalLong.empty();

    assertThat(comments).extracting(Comment::id).containsExactly(900L, 901L, 902L, 903L);
    assertThat(comments)
        .extracting(Comment::place)
        .containsExactly(
            new Place(none, 0, none, chapter),
            new Place(OptionalLong.of(900), 1, OptionalLong.of(900), chapter),
            new Place(OptionalLong.of(900), 1, none, Optional.empty()),
            new Place(none, 0, none, Optional.empty()));
  }

  @Test
  void keepsThePlaceOfCommentsThatCannotBeRead() {
    List<Comment> comments = read(COMMENTS).comments();

    assertThat(comments)
        .extracting(Comment::state)
        .containsExactly(State.VISIBLE, State.VISIBLE, State.DELETED, State.HIDDEN);
    assertThat(comments.get(2).content()).isEmpty();
  }

  @Test
  void tellsWhereAnswersAreLeftOut() {
    assertThat(read(COMMENTS).cuts()).containsExactly(new CommentsPage.Cut(901, 901, 2));
  }

  @Test
  void tellsTheWorkAndWhetherThereIsMore() {
    assertThat(read(COMMENTS).workId()).hasValue(11);
    assertThat(read(COMMENTS).hasNext()).isTrue();
  }

  @Test
  void pageWithoutCommentsIsEmpty() {
    Fixture none =
        Fixture.main(
            "comments-index region",
            "<h2 class='heading'>Reading Comments on <a href='/works/5'>Tides</a></h2>"
                + "<div id='comments_placeholder'></div>");

    assertThat(read(none).comments()).isEmpty();
    assertThat(read(none).hasNext()).isFalse();
  }

  @Test
  void timeInAnUnknownZoneIsUnknown() {
    CommentsPage page = read(COMMENTS.with(">CET<", ">LMT<"));

    assertThat(page.comments().get(1).content().orElseThrow().posted()).isEmpty();
    assertThat(page.warnings()).singleElement().asString().contains("LMT");
  }

  @Test
  void unknownStateOfACommentIsNotTakenForDeleted() {
    Fixture changed = COMMENTS.with("(Previous comment deleted.)", "Gone.");

    assertThatThrownBy(() -> read(changed)).isInstanceOf(PageChanged.class);
  }

  private static CommentsPage read(Fixture fixture) {
    return CommentsPageParser.parse(fixture.page());
  }
}
