package org.fanworks.site.ao3.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotBlank;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.ao3.form.UrlParameter;
import org.fanworks.site.ao3.page.TagNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ao3UrlsTest {
  private final Ao3Urls urls = new Ao3Urls(URI.create("https://archive.test/"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Angst                 | /tags/Angst/works
          X/Y                   | /tags/X*s*Y/works
          Fandom & Co.          | /tags/Fandom%20*a*%20Co*d*/works
          angst?                | /tags/angst*q*/works
          Issue #1              | /tags/Issue%20*h*1/works
          Sherlock (TV)         | /tags/Sherlock%20(TV)/works
          僕のヒーロー          | /tags/%E5%83%95%E3%81%AE%E3%83%92%E3%83%BC%E3%83%AD%E3%83%BC/works
          1+1                   | /tags/1+1/works
          """)
  void writesTagsAsTheArchiveDoesAndReadsThemBack(String name, String path) {
    URI url = urls.works(new WorkSource.OfTag(name), List.of());

    assertThat(url.getRawPath()).isEqualTo(path);
    assertThat(urls.tagOfWorks(url)).contains(name);
  }

  @Property
  void readsBackEveryTagNameThatItWrites(
      @ForAll @NotBlank @CharRange(from = ' ', to = '\u04ff') @Chars({'/', '&', '.', '?', '#', '+'})
          String text) {
    String name = TagNames.tidy(text);
    if (TagNames.isPossible(name)) {
      assertThat(urls.tagOfPage(urls.tag(name))).contains(name);
    }
  }

  @Test
  void tellsATagsListFromItsPage() {
    assertThat(urls.tagOfPage(URI.create("https://archive.test/tags/A/works"))).isEmpty();
    assertThat(urls.tagOfWorks(URI.create("https://archive.test/tags/A"))).isEmpty();
    assertThat(urls.tagOfWorks(URI.create("https://archive.test/works/12"))).isEmpty();
  }

  @Test
  void writesListsOfUsersAndTheSearch() {
    assertThat(urls.works(new WorkSource.OfUser("ann_b"), List.of()))
        .hasToString("https://archive.test/users/ann_b/works");
    assertThat(urls.works(new WorkSource.Everything(), List.of(new UrlParameter("a[b]", "c d&e"))))
        .hasToString("https://archive.test/works/search?a%5Bb%5D=c+d%26e");
  }

  @Test
  void readsTheIdOfAWorkOnlyFromItsOwnUrl() {
    assertThat(urls.work(11)).hasToString("https://archive.test/works/11");
    assertThat(urls.workId("https://archive.test/works/11")).contains(11L);
    assertThat(urls.workId("https://archive.test/works/011")).isEmpty();
    assertThat(urls.workId("https://archive.test/works/11/chapters/3")).isEmpty();
    assertThat(urls.workId("http://archive.test/works/11")).isEmpty();
  }

  @Test
  void refusesUrlsThatTheArchiveMayNotTake() {
    List<UrlParameter> parameters = List.of(new UrlParameter("q", "x".repeat(4000)));

    assertThatThrownBy(() -> urls.works(new WorkSource.Everything(), parameters))
        .isInstanceOfSatisfying(
            FanworksException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_SUPPORTED))
        .hasMessageContaining("4,000");
  }
}
