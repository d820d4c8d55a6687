package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanworks.site.ao3.table.WorkSearches.skipping;
import static org.fanworks.site.ao3.table.WorkSearches.total;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.Execution;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.fanworks.site.RunLimits;
import org.fanworks.site.ao3.client.KnownTag;
import org.fanworks.site.ao3.client.KnownTag.Standing;
import org.fanworks.web.Cancellation;
import org.fanworks.web.RobotsPolicy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the pages of a list are read. */
class SearchStreamTest {
  @AutoClose private FakeArchive archive;
  private WorksTable table;
  private WorkSearches w;

  @BeforeEach
  void startArchive() throws IOException {
    archive = FakeArchive.start();
    table = archive.table(RobotsPolicy.IGNORE);
    w = new WorkSearches(table.declaration());
    archive.users.add("ann");
  }

  @Test
  void readsPageAfterPageWhileThereIsANextOne() {
    archive.works.addAll(FakeWork.range(1, 45));

    ReadWorks read = ReadWorks.all(table, w.search());

    assertThat(read.ids()).containsExactlyElementsOf(ids(1, 45));
    assertThat(read.firstRows()).containsExactly(0L, 20L, 40L);
    assertThat(read.pages()).allSatisfy(page -> assertThat(page.total()).hasValue(45));
    assertThat(archive.requests)
        .containsExactly("/works/search", "/works/search page=2", "/works/search page=3");
  }

  @Test
  void makesNoRequestBeforeTheFirstPageIsAskedFor() {
    Execution execution = new Execution(1, new Cancellation(), RunLimits.ofRequests(9));

    table.open(w.search(), execution);

    assertThat(archive.requests).isEmpty();
  }

  @Test
  void makesNoRequestForWhatNoWorkCanFulfil() {
    ReadWorks read = ReadWorks.all(table, w.search(w.is("rating", "Naughty")));

    assertThat(read.pages()).singleElement().satisfies(p -> assertThat(p.total()).hasValue(0));
    assertThat(archive.requests).isEmpty();
  }

  @Test
  void refusesToGoOnAfterTheLastPage() {
    PageStream stream =
        table.open(w.search(), new Execution(1, new Cancellation(), RunLimits.ofRequests(9)));

    assertThat(stream.next().last()).isTrue();
    assertThatThrownBy(stream::next).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void endsWithoutRowsWhereNothingIsFound() {
    ReadWorks read = ReadWorks.all(table, w.search(w.is("id", 5)));

    assertThat(read.ids()).isEmpty();
    assertThat(read.pages()).singleElement().satisfies(p -> assertThat(p.total()).hasValue(0));
  }

  @Test
  void countsWithOneRequest() {
    archive.works.addAll(FakeWork.range(1, 1234));

    Page found = ReadWorks.all(table, total(w.search())).pages().get(0);
    Page ofUser =
        ReadWorks.all(table, total(w.ofUser(w.has("author_logins", "ann")))).pages().get(0);

    assertThat(found.total()).hasValue(1234);
    assertThat(ofUser.total()).hasValue(1234);
    assertThat(archive.requests).containsExactly("/works/search", "/users/ann/works");
  }

  @Test
  void startsOnThePageThatHoldsTheNextRow() {
    archive.works.addAll(FakeWork.range(1, 45));

    ReadWorks read = ReadWorks.all(table, skipping(w.search(), 25));

    assertThat(read.ids()).containsExactlyElementsOf(ids(21, 45));
    assertThat(read.firstRows()).containsExactly(20L, 40L);
  }

  @Test
  void endsWhereMoreRowsAreSkippedThanThereAre() {
    archive.works.addAll(FakeWork.range(1, 45));

    assertThat(ReadWorks.all(table, skipping(w.search(), 100)).ids()).isEmpty();
    assertThat(ReadWorks.all(table, skipping(ofAnn(), 100)).ids()).isEmpty();
    assertThat(archive.requests).hasSize(2);
  }

  @Test
  void startsAgainWherePagesHaveAnotherSize() {
    archive.pageSize = 25;
    archive.works.addAll(FakeWork.range(1, 110));

    ReadWorks read = ReadWorks.all(table, skipping(ofAnn(), 60));

    assertThat(read.firstRows()).containsExactly(50L, 75L, 100L);
    assertThat(archive.requests.subList(0, 2))
        .containsExactly("/users/ann/works page=4", "/users/ann/works page=3");
  }

  @Test
  void remembersTheSizeOfPages() {
    archive.pageSize = 25;
    archive.works.addAll(FakeWork.range(1, 110));
    ReadWorks.all(table, w.search());
    archive.requests.clear();

    ReadWorks read = ReadWorks.pages(table, skipping(w.search(), 60), 1);

    assertThat(read.firstRows()).containsExactly(50L);
    assertThat(archive.requests).containsExactly("/works/search page=3");
  }

  @Test
  void findsNoWorkOfAnUnknownUser() {
    ReadWorks read = ReadWorks.all(table, w.ofUser(w.is("author_login", "bob")));

    assertThat(read.ids()).isEmpty();
    assertThat(archive.requests).containsExactly("/users/bob/works");
  }

  @Test
  void findsNoWorkOfAUserWhoIsSpelledOtherwise() {
    archive.works.addAll(FakeWork.range(1, 3));

    assertThat(ReadWorks.all(table, w.ofUser(w.is("author_login", "ANN"))).ids()).isEmpty();
    assertThat(ReadWorks.all(table, ofAnn()).ids()).hasSize(3);
  }

  @Test
  void looksUpTagsOfAUsersWorks() {
    archive.tags.put("Angst", KnownTag.of(Standing.CANONICAL, "Angst"));
    archive.works.addAll(FakeWork.range(1, 3, "Angst"));
    SiteSearch known = w.ofUser(w.is("author_login", "ann"), w.is("tag", "Angst"));
    SiteSearch unknown = w.ofUser(w.is("author_login", "ann"), w.is("tag", "Anxt"));

    assertThat(ReadWorks.all(table, known).ids()).hasSize(3);
    assertThat(ReadWorks.all(table, unknown).ids()).isEmpty();
    assertThat(archive.requests)
        .containsExactly(
            "/users/ann/works other_tag_names=Angst",
            "/users/ann/works other_tag_names=Anxt",
            "/tags/Anxt");
  }

  @Test
  void staysWithinTheBudget() {
    archive.works.addAll(FakeWork.range(1, 45));
    PageStream stream =
        table.open(w.search(), new Execution(1, new Cancellation(), RunLimits.ofRequests(2)));
    stream.next();
    stream.next();

    assertThatThrownBy(stream::next)
        .isInstanceOfSatisfying(
            FanworksException.class,
            e -> assertThat(e.kind()).isEqualTo(ErrorKind.BUDGET_EXCEEDED));
    assertThat(archive.requests).hasSize(2);
  }

  private SiteSearch ofAnn() {
    return w.ofUser(w.has("author_logins", "ann"));
  }

  private static List<Long> ids(long first, long last) {
    return LongStream.rangeClosed(first, last).boxed().toList();
  }
}
