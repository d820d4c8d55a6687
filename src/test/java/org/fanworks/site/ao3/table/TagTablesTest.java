package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fanworks.error.FanworksException;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.page.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TagTablesTest {
  private static final String STABLE =
      "tag_search[sort_column]=created_at&tag_search[sort_direction]=asc";
  private static final String BY_USES =
      "tag_search[sort_column]=uses&tag_search[sort_direction]=desc";
  private static final Fixture FOUND =
      Fixture.of("tag-search.html")
          .with("1,203", "2")
          .with("<a rel=\"next\" href=\"/tags/search?page=2\">Next</a>", "<span>Next</span>");

  private final PageServer site = new PageServer();
  private final SiteTable tags = TagsTable.of(site.web());
  private final SiteTable details = TagDetailsTable.of(site.web());
  private final SiteTable fandoms = FandomsTable.of(site.web());

  @AfterEach
  void close() {
    site.close();
  }

  private TableReading search() {
    return TableReading.of(tags, "tag search");
  }

  @Test
  void listsTagsWithTheOldestFirst() {
    site.page("/tags/search?" + STABLE, FOUND.html());

    TableReading.Result read = search().read();

    assertThat(read.column("name")).containsExactly("Sherlock (TV)", "angst?");
    assertThat(read.column("type")).containsExactly("Fandom", "Freeform");
    assertThat(read.column("canonical")).containsExactly(true, false);
    assertThat(read.column("uses")).containsExactly(123_456, 1);
    assertThat(read.pages().get(0).total()).hasValue(2);
  }

  @Test
  void sendsItsConditions() {
    assertThat(
            search()
                .where("type", "Fandom")
                .where("canonical", true)
                .where(like("Pining is hard%"))
                .orderBy("uses", true)
                .description())
        .isEqualTo(
            "/tags/search?tag_search[name]=Pining is hard*&"
                + BY_USES
                + "&tag_search[type]=Fandom&tag_search[wrangling_status]=canonical");
  }

  @Test
  void sendsNoSignThatMeansSomethingToTheArchive() {
    assertThat(search().where(like("a:b \"x\" (y) AND z *w")).description())
        .isEqualTo("/tags/search?tag_search[name]=and z&" + STABLE);
  }

  @Test
  void joinsConditionsOnTheStatus() {
    assertThat(
            search()
                .where("canonical", false)
                .where("wrangling_status", "canonical_synonymous")
                .description())
        .endsWith("tag_search[wrangling_status]=synonymous");
    assertThat(
            search().where("canonical", true).where("wrangling_status", "synonymous").description())
        .isEqualTo("nothing");
    assertThat(search().where("wrangling_status", "odd").description()).isEqualTo("nothing");
    assertThatThrownBy(
            () ->
                search()
                    .where("canonical", true)
                    .where("wrangling_status", "unwrangleable")
                    .description())
        .isInstanceOf(FanworksException.class)
        .hasMessageContaining("leave one out");
  }

  @Test
  void looksAFandomUpBeforeItFiltersByIt() {
    site.page("/tags/sea songs", PeopleTablesTest.canonical("Sea Songs"))
        .page("/tags/search?tag_search[fandoms]=Sea Songs&" + STABLE, FOUND.html());

    assertThat(search().where("fandom", "sea songs").read().column("name")).hasSize(2);
    assertThat(site.requests()).hasSize(2);
  }

  @Test
  void noTagBelongsToAnUnknownFandom() {
    TableReading.Result read = search().where("fandom", "Nonesuch").read();

    assertThat(read.column("name")).isEmpty();
    assertThat(read.warnings()).singleElement().asString().contains("no tag 'Nonesuch'");
    assertThat(site.requests()).containsExactly("/tags/Nonesuch");
  }

  @Test
  void startsOnThePageThatIsWanted() {
    site.page("/tags/search?" + STABLE + "&page=3", FOUND.html());

    TableReading.Result read = search().skipping(120).read();

    assertThat(read.pages().get(0).firstRow()).isEqualTo(100);
  }

  @Test
  void readsATagByName() {
    site.page("/tags/Sea Songs", PeopleTablesTest.canonical("Sea Songs"));

    TableReading.Result read = byName("Sea Songs").read();

    assertThat(read.column("name")).containsExactly("Sea Songs");
    assertThat(read.column("canonical")).containsExactly(true);
    assertThat(site.requests()).hasSize(1);
  }

  @Test
  void tagOfAnotherSpellingIsAnother() {
    site.page("/tags/sea songs", PeopleTablesTest.canonical("Sea Songs"));

    assertThat(byName("sea songs").read().column("name")).isEmpty();
    assertThat(byName("Nonesuch").read().column("name")).isEmpty();
    assertThat(byName("a,b").read().column("name")).isEmpty();
    assertThat(site.requests()).containsExactly("/tags/sea songs", "/tags/Nonesuch");
  }

  @Test
  void findsTheUsesOfATagByASearchForItsName() {
    String search =
        "/tags/search?tag_search[name]=Sherlock&"
            + BY_USES
            + "&tag_search[type]=Freeform&tag_search[wrangling_status]=canonical";
    site.page("/tags/Sherlock (TV)", PeopleTablesTest.canonical("Sherlock (TV)"))
        .page(search, FOUND.html());

    TableReading.Result read = byName("Sherlock (TV)").looksAt("uses").read();

    assertThat(read.column("uses")).containsExactly(123_456);
    assertThat(read.warnings()).isEmpty();
    assertThat(site.requests()).containsExactly("/tags/Sherlock (TV)", search);
  }

  @Test
  void saysWhenTheUsesOfATagAreNotKnown() {
    site.robots("User-agent: *\nDisallow: /tags/search?\n")
        .page("/tags/Sea Songs", PeopleTablesTest.canonical("Sea Songs"));

    TableReading.Result read = byName("Sea Songs").looksAt("uses").read();

    assertThat(read.column("uses")).containsExactly((Object) null);
    assertThat(read.warnings()).singleElement().asString().contains("'Sea Songs' is used");
    assertThat(site.requests()).hasSize(1);
  }

  @Test
  void tellsHowATagRelatesToOthers() {
    site.page("/tags/much angst", Fixture.of("tag-synonym.html").html());
    String name = Fixture.of("tag-synonym.html").element("h2.heading").text();
    site.page("/tags/" + name, Fixture.of("tag-synonym.html").html());

    TableReading.Result read = TableReading.of(details, "tag page").where("name", name).read();

    assertThat(read.column("canonical")).containsExactly(false);
    assertThat(read.column("merged_into")).doesNotContainNull().hasSize(1);
    assertThat(TableReading.of(details, "tag page").where("name", "much angst").read().pages())
        .allSatisfy(page -> assertThat(page.rows()).isEmpty());
  }

  @Test
  void listsTheFandomsOfAMediumWithOneRequest() {
    site.page("/media/TV Shows/fandoms", Fixture.of("fandoms.html").html());

    TableReading.Result read =
        TableReading.of(fandoms, "medium").where("medium", "TV Shows").read();

    assertThat(read.column("name")).containsExactly("Deep Sea (TV)", "Dunes", "The Tide");
    assertThat(read.column("works")).containsExactly(10_234, 0, 7);
    assertThat(read.column("medium")).containsOnly("TV Shows");
    assertThat(read.pages().get(0).total()).hasValue(3);
  }

  @Test
  void mediumOfAnotherSpellingIsNone() {
    site.page("/media/tv shows/fandoms", Fixture.of("fandoms.html").html());

    assertThat(TableReading.of(fandoms, "medium").where("medium", "tv shows").read().column("name"))
        .isEmpty();
  }

  @Test
  void listsTheFandomsOfAllMedia() {
    site.page("/media", Fixture.of("media.html").html())
        .page(
            "/media/Anime *a* Manga/fandoms",
            Fixture.of("fandoms.html").with("TV Shows</h2>", "Anime &amp; Manga</h2>").html())
        .page(
            "/media/Movies/fandoms",
            Fixture.of("fandoms.html").with("TV Shows</h2>", "Movies</h2>").html());

    TableReading.Result read = TableReading.of(fandoms, "all media").read();

    assertThat(read.column("medium"))
        .containsExactly(
            "Anime & Manga", "Anime & Manga", "Anime & Manga", "Movies", "Movies", "Movies");
    assertThat(site.requests()).hasSize(3);
    assertThat(read.pages()).extracting(page -> page.firstRow()).containsExactly(0L, 3L);
  }

  private TableReading byName(String name) {
    return TableReading.of(tags, "tag page").where("name", name);
  }

  private Predicate like(String pattern) {
    return new Predicate.Like(tags.declaration().column("name"), new Operand.Literal(pattern));
  }

  @Test
  void declaresHowTheSiteAnswers() {
    assertThat(tags.declaration().paths())
        .extracting(path -> path.name())
        .isEqualTo(List.of("tag page", "tag search"));
  }
}
