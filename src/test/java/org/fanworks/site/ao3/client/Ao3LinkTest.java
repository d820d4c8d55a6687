package org.fanworks.site.ao3.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fanworks.site.ao3.client.Ao3Link.ToBookmark;
import org.fanworks.site.ao3.client.Ao3Link.ToChapter;
import org.fanworks.site.ao3.client.Ao3Link.ToCollection;
import org.fanworks.site.ao3.client.Ao3Link.ToComment;
import org.fanworks.site.ao3.client.Ao3Link.ToExternalWork;
import org.fanworks.site.ao3.client.Ao3Link.ToPseud;
import org.fanworks.site.ao3.client.Ao3Link.ToSeries;
import org.fanworks.site.ao3.client.Ao3Link.ToTag;
import org.fanworks.site.ao3.client.Ao3Link.ToUser;
import org.fanworks.site.ao3.client.Ao3Link.ToWork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ao3LinkTest {
  static Stream<Arguments> links() {
    String site = "https://archiveofourown.org";
    return Stream.of(
        arguments(site + "/works/123", new ToWork(123)),
        arguments(
            "http://www.archiveofourown.org/works/123/?view_adult=true#main", new ToWork(123)),
        arguments("https://ao3.org/works/123/navigate", new ToWork(123)),
        arguments(" /works/123 ", new ToWork(123)),
        arguments(site + "/collections/yuletide/works/123", new ToWork(123)),
        arguments(site + "/works/123/chapters/456#workskin", new ToChapter(456)),
        arguments("/chapters/456", new ToChapter(456)),
        arguments(site + "/series/3", new ToSeries(3)),
        arguments(site + "/bookmarks/2858858291", new ToBookmark(2858858291L)),
        arguments(site + "/comments/900", new ToComment(900)),
        arguments(site + "/external_works/9", new ToExternalWork(9)),
        arguments(site + "/users/ann/works?page=2", new ToUser("ann")),
        arguments(site + "/users/bob/pseuds/Bobby%20B/bookmarks", new ToPseud("bob", "Bobby B")),
        arguments(site + "/users/bob/pseuds/Bobby B", new ToPseud("bob", "Bobby B")),
        arguments(site + "/collections/yuletide/profile", new ToCollection("yuletide")),
        arguments(site + "/tags/A*s*B%20*a*%20C*d*/works", new ToTag("A/B & C.")),
        arguments(site + "/tags/M+N", new ToTag("M+N")));
  }

  @ParameterizedTest
  @MethodSource("links")
  void linkLeadsToWhatItNames(String link, Ao3Link target) {
    assertThat(Ao3Link.of(link)).contains(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "123",
        "works/123",
        "/works",
        "/works/",
        "/works/search",
        "/works/0123",
        "/works/99999999999999999999",
        "/media/Movies/fandoms",
        "//evil.example/works/1",
        "https://evil.example/works/1",
        "https://archiveofourown.org.evil.example/works/1",
        "ftp://archiveofourown.org/works/1",
        "https://archiveofourown.org",
        "/users/%zz",
        "/users/a b/works",
        "https://[/works/1"
      })
  void anythingElseIsNoLinkToTheArchive(String text) {
    assertThat(Ao3Link.of(text)).isEmpty();
  }

  @Property(tries = 300)
  void noTextIsAFailure(@ForAll String text) {
    assertThat(Ao3Link.of(text)).isNotNull();
    assertThat(Ao3Link.of("/users/" + text)).isNotNull();
    assertThat(Ao3Link.of("https://archiveofourown.org/" + text)).isNotNull();
  }
}
