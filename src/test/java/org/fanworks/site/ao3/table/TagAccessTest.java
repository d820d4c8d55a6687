package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanworks.site.ao3.table.WorkSearches.total;

import java.io.IOException;
import java.util.List;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.ao3.client.KnownTag;
import org.fanworks.site.ao3.client.KnownTag.Standing;
import org.fanworks.web.RobotsDisallowed;
import org.fanworks.web.RobotsPolicy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which requests conditions on tags take. */
class TagAccessTest {
  private static final String REAL_ROBOTS_TXT =
      """
      User-agent: *
      Disallow: /works?
      Disallow: /bookmarks/search?
      Disallow: /works/search?
      """;

  @AutoClose private FakeArchive archive;
  private WorksTable table;
  private WorkSearches w;

  @BeforeEach
  void startArchive() throws IOException {
    archive = FakeArchive.start();
    table = archive.table(RobotsPolicy.IGNORE);
    w = new WorkSearches(table.declaration());
    archive.tags.put("Angst", KnownTag.of(Standing.CANONICAL, "Angst"));
    archive.tags.put("angst", KnownTag.of(Standing.CANONICAL, "Angst"));
    archive.tags.put("Fluff", KnownTag.of(Standing.CANONICAL, "Fluff"));
    archive.tags.put("much angst", KnownTag.synonym("much angst", "Angst"));
    archive.tags.put("so odd", KnownTag.of(Standing.UNWRANGLED, "so odd"));
    archive.works.addAll(FakeWork.range(1, 3, "Angst", "Fluff", "much angst", "so odd"));
  }

  @Test
  void readsACanonicalTagFromItsList() {
    ReadWorks read = ReadWorks.all(table, w.search(w.is("tag", "Angst")));

    assertThat(read.ids()).containsExactly(1L, 2L, 3L);
    assertThat(archive.requests).containsExactly("/tags/Angst/works");
  }

  @Test
  void readsASynonymFromTheListOfItsCanonicalTag() {
    SiteSearch search = w.search(w.is("freeform", "much angst"));

    assertThat(ReadWorks.all(table, search).ids()).hasSize(3);
    assertThat(archive.requests)
        .containsExactly("/tags/much angst/works", "/tags/Angst/works freeform_names=much angst");
  }

  @Test
  void readsAnUnwrangledTagFromTheSearch() {
    SiteSearch search = w.search(w.is("tag", "so odd"));

    assertThat(ReadWorks.all(table, search).ids()).hasSize(3);
    assertThat(archive.requests)
        .containsExactly("/tags/so odd/works", "/works/search other_tag_names=so odd");
  }

  @Test
  void findsNoWorkByAnUnknownTagAndSaysSo() {
    ReadWorks read = ReadWorks.all(table, w.search(w.is("fandom", "Anxt")));

    assertThat(read.ids()).isEmpty();
    assertThat(read.warnings()).singleElement().asString().contains("no tag 'Anxt'");
    assertThat(archive.requests).containsExactly("/tags/Anxt/works");
  }

  @Test
  void asksNothingAboutANameThatNoTagCanHave() {
    ReadWorks read = ReadWorks.all(table, w.search(w.is("tag", "a,b")));

    assertThat(read.ids()).isEmpty();
    assertThat(read.warnings()).hasSize(1);
    assertThat(archive.requests).isEmpty();
  }

  @Test
  void paysOnceForWhatItLearns() {
    SiteSearch synonym = w.search(w.is("tag", "much angst"));
    SiteSearch unknown = w.search(w.is("tag", "Anxt"));
    ReadWorks.all(table, synonym);
    ReadWorks.all(table, unknown);
    archive.requests.clear();

    ReadWorks.all(table, synonym);
    ReadWorks.all(table, unknown);

    assertThat(archive.requests).containsExactly("/tags/Angst/works other_tag_names=much angst");
  }

  @Test
  void trustsAFurtherTagThatARowDisplays() {
    SiteSearch search = w.search(w.is("tag", "Angst"), w.is("tag", "Fluff"));

    assertThat(ReadWorks.all(table, search).ids()).hasSize(3);
    assertThat(archive.requests).containsExactly("/tags/Angst/works other_tag_names=Fluff");
  }

  @Test
  void looksUpAFurtherTagThatNoRowDisplays() {
    archive.tags.put("Drama", KnownTag.of(Standing.CANONICAL, "Drama"));
    SiteSearch search = w.search(w.is("tag", "Angst"), w.is("tag", "Drama"));

    assertThat(ReadWorks.all(table, search).ids()).isEmpty();
    assertThat(archive.requests)
        .containsExactly("/tags/Angst/works other_tag_names=Drama", "/tags/Drama");
  }

  @Test
  void doesNotTrustRowsThatWordsOfAnUnknownTagFound() {
    ReadWorks read = ReadWorks.all(table, w.search(w.is("tag", "Angst"), w.is("fandom", "Anxt")));

    assertThat(read.ids()).isEmpty();
    assertThat(read.warnings()).singleElement().asString().contains("Anxt");
    assertThat(archive.requests)
        .containsExactly("/tags/Angst/works fandom_names=Anxt", "/tags/Anxt");
  }

  @Test
  void asksAgainInTheArchivesSpelling() {
    archive.tags.put("fluff", KnownTag.of(Standing.CANONICAL, "Fluff"));
    SiteSearch search = w.search(w.is("tag", "Angst"), w.is("tag", "fluff"));

    assertThat(ReadWorks.all(table, search).ids()).hasSize(3);
    assertThat(archive.requests)
        .containsExactly(
            "/tags/Angst/works other_tag_names=fluff",
            "/tags/fluff",
            "/tags/Angst/works other_tag_names=Fluff");
  }

  @Test
  void looksUpAnExcludedTagFirst() {
    SiteSearch search = w.search(w.is("tag", "Angst"), w.isNot("tag", "Fluff"));

    ReadWorks.all(table, search);

    assertThat(archive.requests)
        .containsExactly("/tags/Fluff", "/tags/Angst/works excluded_tag_names=Fluff");
  }

  @Test
  void leavesOutAnUnknownTagThatIsExcluded() {
    ReadWorks read = ReadWorks.all(table, w.search(w.isNot("tag", "Anxt")));

    assertThat(read.ids()).hasSize(3);
    assertThat(read.warnings()).singleElement().asString().contains("excludes no work");
    assertThat(archive.requests).containsExactly("/tags/Anxt", "/works/search");
  }

  @Test
  void startsWithTheTagThatIsKnownAsCanonical() {
    ReadWorks.all(table, w.search(w.is("tag", "Fluff")));
    archive.requests.clear();

    ReadWorks.all(table, w.search(w.is("tag", "Angst"), w.is("tag", "Fluff")));

    assertThat(archive.requests).containsExactly("/tags/Fluff/works other_tag_names=Angst");
  }

  @Test
  void countsWithTheRequestThatAlsoTellsTheStanding() {
    ReadWorks read = ReadWorks.all(table, total(w.search(w.is("tag", "Angst"))));

    assertThat(read.pages()).singleElement().satisfies(p -> assertThat(p.total()).hasValue(3));
    assertThat(read.ids()).isEmpty();
    assertThat(archive.requests).containsExactly("/tags/Angst/works");
  }

  @Test
  void forgetsASynonymWhoseCanonicalTagIsNoneAnyMore() {
    ReadWorks.all(table, w.search(w.is("tag", "much angst")));
    archive.requests.clear();
    archive.tags.put("Angst", KnownTag.synonym("Angst", "Anguish"));
    archive.tags.put("Anguish", KnownTag.of(Standing.CANONICAL, "Anguish"));
    archive.tags.put("much angst", KnownTag.synonym("much angst", "Anguish"));

    assertThat(ReadWorks.all(table, w.search(w.is("tag", "much angst"))).ids()).hasSize(3);
    assertThat(archive.requests)
        .containsExactly(
            "/tags/Angst/works other_tag_names=much angst",
            "/tags/much angst/works",
            "/tags/Anguish/works other_tag_names=much angst");
  }

  @Test
  void searchesForDisplayedTagsWithoutLookingThemUp() {
    ReadWorks read = ReadWorks.all(table, w.search(w.has("freeforms", "Anxt")));

    assertThat(read.warnings()).isEmpty();
    assertThat(archive.requests).containsExactly("/works/search freeform_names=Anxt");
  }

  @Test
  void takesListsWhereRobotsTxtClosesTheSearch() {
    archive.robotsTxt = REAL_ROBOTS_TXT;
    WorksTable obeying = archive.table(RobotsPolicy.OBEY);

    assertThat(ReadWorks.all(obeying, w.search(w.is("tag", "Angst"))).ids()).hasSize(3);
    assertThat(ReadWorks.all(obeying, w.search(w.is("tag", "much angst"))).ids()).hasSize(3);
    assertThat(ReadWorks.all(obeying, w.search(w.has("freeforms", "Fluff"))).ids()).hasSize(3);
    assertThat(ReadWorks.all(obeying, w.search(w.has("freeforms", "Anxt"))).ids()).isEmpty();
    assertThat(archive.requests)
        .containsExactly(
            "/tags/Angst/works",
            "/tags/much angst/works",
            "/tags/Angst/works other_tag_names=much angst",
            "/tags/Fluff/works",
            "/tags/Anxt/works");
  }

  @Test
  void takesTheListOfAMentionedUserWhereRobotsTxtClosesTheSearch() {
    archive.robotsTxt = REAL_ROBOTS_TXT;
    archive.users.add("ann");
    WorksTable obeying = archive.table(RobotsPolicy.OBEY);

    ReadWorks read =
        ReadWorks.all(obeying, w.search(w.is("author_login", "ann"), w.is("complete", true)));

    assertThat(read.ids()).isNotEmpty();
    assertThat(archive.requests).containsExactly("/users/ann/works query=creators:ann complete=T");
  }

  @Test
  void failsWhereOnlyTheClosedSearchHasTheAnswer() {
    archive.robotsTxt = REAL_ROBOTS_TXT;
    WorksTable obeying = archive.table(RobotsPolicy.OBEY);

    for (SiteSearch search :
        List.of(w.search(w.is("complete", true)), w.search(w.is("tag", "so odd")))) {
      assertThatThrownBy(() -> ReadWorks.all(obeying, search))
          .isInstanceOf(RobotsDisallowed.class)
          .hasMessageContaining("Disallow: /works/search?")
          .hasMessageContaining("robots=ignore");
    }
    assertThat(archive.requests).containsExactly("/tags/so odd/works");
  }
}
