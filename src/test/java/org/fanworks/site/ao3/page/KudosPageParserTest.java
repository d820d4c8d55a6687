package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.KudosPage.Kudos;
import org.junit.jupiter.api.Test;

class KudosPageParserTest {
  private static final Fixture KUDOS = Fixture.of("kudos.html");

  @Test
  void readsUsersAndCountsGuests() {
    KudosPage page = KudosPageParser.parse(KUDOS.page());

    assertThat(page.users().entries())
        .containsExactly(new Kudos("bob", 1), new Kudos("Cleo_9", 2), new Kudos("ann", 3));
    assertThat(page.users().total()).hasValue(1202);
    assertThat(page.users().firstRow()).hasValue(1);
    assertThat(page.users().hasNext()).isTrue();
    assertThat(page.guests()).isEqualTo(1092);
  }

  @Test
  void workMayHaveKudosOfNobody() {
    Fixture none =
        Fixture.main(
            "kudos-index region",
            "<h2 class='heading'>0 Users Who Left Kudos on <a href='/works/5'>Tides</a></h2>"
                + "<div id='kudos'></div>");

    KudosPage page = KudosPageParser.parse(none.page());

    assertThat(page.users().entries()).isEmpty();
    assertThat(page.users().total()).hasValue(0);
    assertThat(page.guests()).isZero();
  }

  @Test
  void missingUsersAreNoticed() {
    assertThatThrownBy(() -> KudosPageParser.parse(KUDOS.with("id=\"kudos\"", "id=\"x\"").page()))
        .isInstanceOf(PageChanged.class)
        .hasMessageContaining("#kudos");
  }
}
