package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.PageChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleWorkPageParserTest {
  @ParameterizedTest
  @ValueSource(strings = {"adult-gate.html", "work-bookmarks.html"})
  void readsTheWorkAsInAList(String file) {
    WorkBlurb listed = Fixture.of("listing.html").workList().blurbs().get(0);

    assertThat(SingleWorkPageParser.parse(Fixture.of(file).withEntry().page())).isEqualTo(listed);
  }

  @Test
  void gateWithoutTheEntryIsAFailure() {
    assertThatThrownBy(() -> SingleWorkPageParser.parse(Fixture.of("adult-gate.html").page()))
        .isInstanceOf(PageChanged.class);
  }

  @Test
  void restrictedWorkNeedsAnAccount() {
    Ao3Page signIn = Fixture.main("sessions-new system session", "<p>Members only.</p>").page();

    assertThatThrownBy(() -> SingleWorkPageParser.parse(signIn))
        .isInstanceOfSatisfying(
            FanworksException.class,
            failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.LOGIN_REQUIRED));
  }
}
