package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanworks.site.ao3.table.DescribedWorks.TABLE;
import static org.fanworks.site.ao3.table.DescribedWorks.W;
import static org.fanworks.site.ao3.table.DescribedWorks.describes;
import static org.fanworks.site.ao3.table.DescribedWorks.sends;
import static org.fanworks.site.ao3.table.WorkSearches.ordered;
import static org.fanworks.site.ao3.table.WorkSearches.skipping;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.fanworks.error.FanworksException;
import org.fanworks.search.Predicate;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.client.WorkSource;
import org.junit.jupiter.api.Test;

/** Which list is asked, in which order and within which length. */
class WorkListsTest {
  @Test
  void takesTheListOfARequiredTag() {
    describes("/tags/X*s*Y/works?", "", W.search(W.is("relationship", "X/Y")));
    describes(
        "/tags/Angst/works?",
        "other_tag_names=Fluff&excluded_tag_names=Crack&complete=T",
        W.search(
            W.is("freeform", "Angst"),
            W.is("tag", "Fluff"),
            W.isNot("tag", "Crack"),
            W.is("complete", true)));
  }

  @Test
  void tidiesTheNamesOfTags() {
    describes("/tags/Sherlock%20(TV)/works?", "", W.search(W.is("fandom", " Sherlock  (TV)")));
  }

  @Test
  void takesTheListOfTheUser() {
    describes(
        "/users/astolat/works?",
        "date_from=2019-12-31",
        W.ofUser(
            W.is("author_login", "astolat"), W.atLeast("date_updated", LocalDate.of(2020, 1, 1))));
    describes(
        "/users/astolat/works?",
        "query=creators:shalott&other_tag_names=Angst",
        W.ofUser(
            W.has("author_logins", "astolat"),
            W.has("author_logins", "shalott"),
            W.is("tag", "Angst")));
  }

  @Test
  void takesTheUserFromTheConditionThatNamesJustOne() {
    describes(
        "/users/astolat/works?",
        "query=(creators:astolat) OR (creators:shalott)",
        W.ofUser(W.is("author_login", "astolat", "shalott"), W.has("author_logins", "astolat")));
  }

  @Test
  void knowsNamesThatNoUserCanHave() {
    assertThat(TABLE.describe(W.ofUser(W.is("author_login", "a b")))).isEqualTo("nothing");
  }

  @Test
  void asksForTheOrder() {
    String described =
        TABLE.describe(
            ordered(W.search(W.is("complete", true)), W.descending("kudos"), W.descending("id")));

    assertThat(described)
        .endsWith("work_search[sort_column]=kudos_count&work_search[sort_direction]=desc");
  }

  @Test
  void ignoresKeysAfterTheId() {
    SiteSearch search = ordered(W.search(), W.ascending("id"), W.descending("title"));

    assertThat(TABLE.describe(search)).endsWith("sort_column]=id&work_search[sort_direction]=asc");
  }

  @Test
  void refusesOrdersThatTheArchiveLacks() {
    SiteSearch mixed = ordered(W.search(), W.descending("kudos"), W.ascending("id"));
    SiteSearch byTitle = ordered(W.search(), W.ascending("title"));

    assertThatThrownBy(() -> TABLE.describe(mixed)).isInstanceOf(FanworksException.class);
    assertThatThrownBy(() -> TABLE.describe(byTitle)).isInstanceOf(FanworksException.class);
  }

  @Test
  void startsOnThePageThatHoldsTheNextRow() {
    assertThat(TABLE.describe(skipping(W.search(), 39))).endsWith("&page=2");
    assertThat(TABLE.describe(skipping(W.search(), 40))).endsWith("&page=3");
  }

  @Test
  void fitsAHundredIdsIntoAUrl() {
    Object[] ids = IntStream.range(0, 100).mapToObj(i -> 84_000_000L + i).toArray();

    assertThat(encodedLength(W.is("id", ids))).isLessThan(Ao3Urls.MAX_LENGTH / 2);
  }

  @Test
  void givesUpWordsRatherThanAUrlThatIsTooLong() {
    Object[] titles = IntStream.range(0, 100).mapToObj(i -> "A long title " + i).toArray();

    sends("complete=T", W.is("title", titles), W.is("complete", true));
  }

  private int encodedLength(Predicate predicate) {
    WorkQuery query =
        new WorkTranslation(WorkColumns.all(new Ao3Urls(DescribedWorks.BASE)))
            .translate(W.search(predicate))
            .orElseThrow();
    return new Ao3Urls(DescribedWorks.BASE)
        .works(new WorkSource.Everything(), query.options().parameters(1))
        .toString()
        .length();
  }
}
