package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanworks.site.ao3.table.WorkSearches.ordered;
import static org.fanworks.site.ao3.table.WorkSearches.skipping;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.PageChanged;
import org.fanworks.web.RobotsPolicy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a list is read completely although it is long or changes. */
class SearchPagesTest {
  @AutoClose private FakeArchive archive;
  private WorksTable table;
  private WorkSearches w;

  @BeforeEach
  void startArchive() throws IOException {
    archive = FakeArchive.start();
    table = archive.table(RobotsPolicy.IGNORE);
    w = new WorkSearches(table.declaration());
  }

  @Test
  void goesOnBehindTheCapByIds() {
    archive.maxResults = 40;
    archive.works.addAll(FakeWork.range(101, 190));

    ReadWorks read = ReadWorks.all(table, w.search());

    assertThat(read.ids()).containsExactlyElementsOf(ids(101, 190));
    assertThat(read.firstRows()).containsExactly(0L, 20L, 40L, 60L, 80L);
    assertThat(read.pages()).allSatisfy(page -> assertThat(page.total()).hasValue(90));
    assertThat(archive.requests)
        .containsExactly(
            "/works/search",
            "/works/search page=2",
            "/works/search query=id:[141 TO *]",
            "/works/search query=id:[141 TO *] page=2",
            "/works/search query=id:[181 TO *]");
  }

  @Test
  void goesOnBehindTheCapInDescendingOrderToo() {
    archive.maxResults = 40;
    archive.works.addAll(FakeWork.range(101, 150));

    ReadWorks read = ReadWorks.all(table, ordered(w.search(), w.descending("id")));

    assertThat(read.ids()).startsWith(150L).endsWith(101L).hasSize(50).doesNotHaveDuplicates();
    assertThat(archive.requests).last().asString().startsWith("/works/search query=id:[* TO 110]");
  }

  @Test
  void skipsRowsBehindTheCap() {
    archive.maxResults = 40;
    archive.works.addAll(FakeWork.range(101, 190));

    ReadWorks read = ReadWorks.all(table, skipping(w.search(), 65));

    assertThat(read.ids()).containsExactlyElementsOf(ids(161, 190));
    assertThat(read.firstRows()).containsExactly(60L, 80L);
    assertThat(archive.requests)
        .containsExactly(
            "/works/search page=4",
            "/works/search query=id:[141 TO *] page=2",
            "/works/search query=id:[181 TO *]");
  }

  @Test
  void failsAtTheCapInAnotherOrder() {
    archive.maxResults = 40;
    archive.works.addAll(FakeWork.range(101, 190));
    SiteSearch search = ordered(w.search(), w.ascending("kudos"));

    assertThat(ReadWorks.pages(table, search, 2).ids()).hasSize(40);
    assertThatThrownBy(() -> ReadWorks.all(table, search))
        .isInstanceOfSatisfying(
            FanworksException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_SUPPORTED))
        .hasMessageContaining("order by id");
  }

  @Test
  void losesNothingWhenWorksLeaveTheListMeanwhile() {
    archive.works.addAll(FakeWork.range(1, 45));
    archive.events.put(2, () -> archive.works.removeIf(work -> work.id() <= 3));

    ReadWorks read = ReadWorks.all(table, w.search());

    assertThat(read.ids()).containsExactlyElementsOf(ids(1, 45));
    assertThat(archive.requests)
        .containsExactly(
            "/works/search",
            "/works/search page=2",
            "/works/search query=id:[21 TO *]",
            "/works/search query=id:[21 TO *] page=2");
  }

  @Test
  void losesNothingWhenTheLastPageGoesMeanwhile() {
    archive.works.addAll(FakeWork.range(1, 21));
    archive.events.put(2, () -> archive.works.remove(0));

    assertThat(ReadWorks.all(table, w.search()).ids()).containsExactlyElementsOf(ids(1, 21));
  }

  @Test
  void leavesOutWorksThatComeAgain() {
    archive.works.addAll(FakeWork.range(10, 45));
    archive.events.put(2, () -> archive.works.addAll(0, FakeWork.range(1, 2)));

    ReadWorks byId = ReadWorks.all(table, w.search());

    assertThat(byId.ids()).containsExactlyElementsOf(ids(10, 45));
    assertThat(byId.warnings()).isEmpty();
  }

  @Test
  void warnsWhenTheListChangesInAnotherOrder() {
    archive.works.addAll(FakeWork.range(10, 45));
    archive.events.put(2, () -> archive.works.addAll(0, FakeWork.range(1, 2)));

    ReadWorks read = ReadWorks.all(table, ordered(w.search(), w.ascending("kudos")));

    assertThat(read.ids()).containsExactlyElementsOf(ids(10, 45));
    assertThat(read.warnings()).singleElement().asString().contains("changed while it was read");
  }

  @Test
  void failsWhereTheArchiveDoesNotSortByIdAsAsked() {
    archive.works.addAll(FakeWork.range(5, 6));
    archive.works.addAll(FakeWork.range(1, 2));

    assertThatThrownBy(() -> ReadWorks.all(table, w.search()))
        .isInstanceOf(PageChanged.class)
        .hasMessageContaining("order by id");
  }

  private static List<Long> ids(long first, long last) {
    return LongStream.rangeClosed(first, last).boxed().toList();
  }
}
