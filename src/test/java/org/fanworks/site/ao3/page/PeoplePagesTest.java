package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.UserProfile.Counts;
import org.junit.jupiter.api.Test;

class PeoplePagesTest {
  private static final Fixture PROFILE = Fixture.of("profile.html");

  @Test
  void readsAProfile() {
    assertThat(UserProfileParser.parse(PROFILE.page()))
        .isEqualTo(
            new UserProfile(
                "ann",
                7,
                LocalDate.of(2008, 9, 13),
                Optional.of("Keeper of Lamps"),
                Optional.of("<p>I write at <em>night</em>.</p>"),
                Optional.of("/icons/lamp.png"),
                new Counts(1203, 45, OptionalInt.of(0), 2, 19)));
  }

  @Test
  void profileMayBeBare() {
    Fixture bare =
        PROFILE
            .with("/icons/lamp.png", "/images/skins/iconsets/default/icon_user.png")
            .with("<h3 class=\"heading\">Keeper of Lamps</h3>", "")
            .with("<p>I write at <em>night</em>.</p>", "");

    UserProfile profile = UserProfileParser.parse(bare.page());

    assertThat(profile.icon()).isEmpty();
    assertThat(profile.title()).isEmpty();
    assertThat(profile.bio()).isEmpty();
  }

  @Test
  void onlyTheAccountOfOrphansHasNoBookmarks() {
    Fixture without = PROFILE.with("Bookmarks (0)", "Favourites");
    Fixture orphans = without.with("<h2 class=\"heading\">ann<", "<h2>orphan_account<");

    assertThat(UserProfileParser.parse(orphans.page()).counts().bookmarks()).isEmpty();
    assertThatThrownBy(() -> UserProfileParser.parse(without.page()))
        .isInstanceOf(PageChanged.class)
        .hasMessageContaining("'Bookmarks (n)'");
  }

  @Test
  void readsAUsersPseuds() {
    ListPage<Pseud> pseuds = ListPages.pseuds(Fixture.of("pseuds.html").page());

    assertThat(pseuds.entries())
        .containsExactly(
            pseud("bob", "bob", "", 1, OptionalInt.empty()),
            pseud("bob", "Bobby B", "<p>Sea shanties.</p>", 0, OptionalInt.empty()));
    assertThat(pseuds.total()).isEmpty();
    assertThat(pseuds.hasNext()).isFalse();
  }

  @Test
  void readsASearchForPeople() {
    ListPage<Pseud> people = ListPages.people(Fixture.of("people.html").page());

    assertThat(people.total()).hasValue(1234);
    assertThat(people.hasNext()).isTrue();
    assertThat(people.entries())
        .containsExactly(
            new Pseud(
                "bob",
                "Bobby B",
                Optional.of("<p>Sea shanties.</p>"),
                1012,
                OptionalInt.of(1),
                OptionalInt.of(5)),
            pseud("cleo", "cleo", "", 0, OptionalInt.of(162)),
            pseud("dee", "dee", "", 0, OptionalInt.of(0)));
  }

  @Test
  void searchForPeopleMayFindNobody() {
    Fixture nobody =
        Fixture.main(
            "people-search", "<p><strong>0 Found</strong></p><ol class='pseud index'></ol>");

    ListPage<Pseud> people = ListPages.people(nobody.page());

    assertThat(people.total()).hasValue(0);
    assertThat(people.entries()).isEmpty();
  }

  @Test
  void otherCountsOfAPseudAreNotPassedOver() {
    Fixture changed = Fixture.of("people.html").with("1,012 works", "1,012 deeds");

    assertThatThrownBy(() -> ListPages.people(changed.page()))
        .isInstanceOf(PageChanged.class)
        .hasMessageContaining("1,012 deeds");
  }

  private static Pseud pseud(
      String login, String name, String description, int works, OptionalInt bookmarks) {
    return new Pseud(
        login,
        name,
        Optional.of(description).filter(html -> !html.isEmpty()),
        works,
        bookmarks,
        OptionalInt.empty());
  }
}
