package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanworks.error.FanworksException;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.ArchiveCollection.Counts;
import org.fanworks.site.ao3.page.ArchiveCollection.Maintainer;
import org.fanworks.site.ao3.page.ArchiveCollection.Rules;
import org.junit.jupiter.api.Test;

class CollectionPagesTest {
  private static final Fixture LIST = Fixture.of("collections.html");

  @Test
  void readsAListOfCollections() {
    ListPage<ArchiveCollection> list = ListPages.collections(LIST.page());

    assertThat(list.total()).hasValue(61_234);
    assertThat(list.lastPage()).hasValue(30_617);
    assertThat(list.warnings()).isEmpty();
    assertThat(list.entries())
        .extracting(ArchiveCollection::name)
        .containsExactly("lampfest_2024", "Quiet");
  }

  @Test
  void readsAllOfACollection() {
    assertThat(ListPages.collections(LIST.page()).entries().get(0))
        .isEqualTo(
            new ArchiveCollection(
                "lampfest_2024",
                "Lampfest & Friends",
                List.of(new Maintainer("ann", "ann"), new Maintainer("bob", "Bobby B (bob)")),
                List.of(new Maintainer("cleo", "cleo")),
                Optional.of(LocalDate.of(2025, 6, 9)),
                List.of("Sea Songs", "Lamps"),
                Optional.of("<p>Write about <em>lamps</em>.</p>"),
                new Rules(true, true, true, true, Optional.of("Gift Exchange")),
                new Counts(3, 14, 1012, 7)));
  }

  @Test
  void readsACollectionThatHasLittle() {
    assertThat(ListPages.collections(LIST.page()).entries().get(1))
        .isEqualTo(
            new ArchiveCollection(
                "Quiet",
                "Quiet",
                List.of(new Maintainer("dee", "dee")),
                List.of(new Maintainer("ann", "ann")),
                Optional.of(LocalDate.of(2012, 2, 1)),
                List.of(),
                Optional.empty(),
                new Rules(false, false, false, false, Optional.empty()),
                new Counts(0, 0, 0, 0)));
  }

  @Test
  void listSaysThatThereIsNone() {
    Fixture none =
        Fixture.main(
            "collections-index",
            "<h2 class='heading'>ann's Collections</h2>"
                + "<h3 class='heading'>Sorry, there were no collections found.</h3>");

    assertThat(ListPages.collections(none.page()).total()).hasValue(0);
  }

  @Test
  void listThatSaysNothingIsAFailure() {
    Fixture changed = LIST.with("61,234 Collections", "many");

    assertThatThrownBy(() -> ListPages.collections(changed.page()))
        .isInstanceOf(PageChanged.class)
        .hasMessageContaining("n Collections");
  }

  @Test
  void readsAProfile() {
    CollectionProfile profile =
        CollectionProfileParser.parse(Fixture.of("collection-profile.html").page());

    assertThat(profile)
        .isEqualTo(
            new CollectionProfile(
                "lampfest_2024",
                "Lampfest & Friends",
                LocalDate.of(2024, 1, 5),
                List.of("ann", "bob"),
                Optional.of("lampfest@example.org")));
  }

  @Test
  void readsTheLanguages() {
    assertThat(LanguagesPageParser.parse(Fixture.of("languages.html").page()))
        .containsExactly(
            new LanguageCount("en", "English", 13_300_000),
            new LanguageCount("fr", "Français", 56_700),
            new LanguageCount("ptBR", "Português brasileiro", 1));
  }

  @Test
  void otherPageInsteadIsAFailure() {
    Ao3Page languages = Fixture.of("languages.html").page();

    assertThatThrownBy(() -> ListPages.collections(languages))
        .isInstanceOf(FanworksException.class)
        .hasMessageContaining("AO3 list of collections");
    assertThatThrownBy(() -> CollectionProfileParser.parse(languages))
        .isInstanceOf(FanworksException.class)
        .hasMessageContaining("AO3 collection profile");
  }
}
