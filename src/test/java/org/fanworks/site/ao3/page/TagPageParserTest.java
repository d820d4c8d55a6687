package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.fanworks.site.PageChanged;
import org.junit.jupiter.api.Test;

class TagPageParserTest {
  @Test
  void readsACanonicalTag() {
    assertThat(parse(Fixture.of("tag.html")))
        .isEqualTo(
            new TagPage(
                "Lighthouses",
                "Additional Tags",
                true,
                Optional.empty(),
                List.of("No Fandom"),
                List.of("lighthouse", "light#house"),
                List.of("Buildings"),
                List.of("Lamps", "Oil Lamps")));
  }

  @Test
  void readsASynonym() {
    TagPage tag = parse(Fixture.of("tag-synonym.html"));

    assertThat(tag.canonical()).isFalse();
    assertThat(tag.mergedInto()).contains("Lighthouses");
    assertThat(tag.hasSynonyms()).isFalse();
    assertThat(tag.hasSubTags()).isFalse();
  }

  @Test
  void readsAnUnfilterableTag() {
    TagPage tag = parse(Fixture.of("tag-unfilterable.html").withEntry());

    assertThat(tag.name()).isEqualTo("fog + lamps");
    assertThat(tag.category()).isEqualTo("Unsorted Tag");
    assertThat(tag.canonical()).isFalse();
    assertThat(tag.mergedInto()).isEmpty();
  }

  @Test
  void boxThatLostItsTagsIsAFailure() {
    Fixture changed =
        Fixture.of("tag-synonym.html")
            .with("<a class=\"tag\" href=\"/tags/Lighthouses\">Lighthouses</a>", "Lighthouses");

    assertThatThrownBy(() -> parse(changed)).isInstanceOf(PageChanged.class);
  }

  @Test
  void olderPagesCallCanonicalTagsCommon() {
    assertThat(parse(Fixture.of("tag.html").with(">canonical tag<", ">common tag<")).canonical())
        .isTrue();
  }

  @Test
  void unknownWordsAboutATagAreAFailure() {
    Fixture changed = Fixture.of("tag.html").with(">canonical tag<", ">blessed tag<");

    assertThatThrownBy(() -> parse(changed)).isInstanceOf(PageChanged.class);
  }

  @Test
  void unknownTagIsNotFound() {
    Fixture missing = Fixture.main("system errors error-404", "<p>Not here.</p>");

    assertThatThrownBy(() -> parse(missing))
        .isInstanceOfSatisfying(
            UnexpectedPage.class,
            failure -> assertThat(failure.pageKind()).isEqualTo(Ao3PageKind.NOT_FOUND));
  }

  private static TagPage parse(Fixture fixture) {
    return TagPageParser.parse(fixture.page());
  }
}
