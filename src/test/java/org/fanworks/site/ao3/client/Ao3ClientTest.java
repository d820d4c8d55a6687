package org.fanworks.site.ao3.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.RobotsText;
import org.fanworks.demo.WorkRow;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.demo.data.Languages;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.row.SeriesRow;
import org.fanworks.demo.row.TagRow;
import org.fanworks.site.RecordPage;
import org.fanworks.site.ao3.form.BookmarkSearch;
import org.fanworks.site.ao3.form.CollectionSearch;
import org.fanworks.site.ao3.form.PeopleSearch;
import org.fanworks.site.ao3.form.TagKind;
import org.fanworks.site.ao3.form.TagSearch;
import org.fanworks.site.ao3.form.WorkOrder;
import org.fanworks.site.ao3.form.WorkSearchOptions;
import org.fanworks.site.ao3.form.WorkSort;
import org.fanworks.site.ao3.page.Bookmark;
import org.fanworks.site.ao3.page.FoundTag;
import org.fanworks.site.ao3.page.HistoryEntry;
import org.fanworks.site.ao3.page.LanguageCount;
import org.fanworks.site.ao3.page.Rating;
import org.fanworks.site.ao3.page.TagPage;
import org.fanworks.site.ao3.page.WorkBlurb;
import org.fanworks.web.RobotsDisallowed;
import org.fanworks.web.WebOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The library over a whole archive. */
class Ao3ClientTest {
  private static final DemoArchive ARCHIVE =
      DemoArchive.start(DemoOptions.defaults().withWorks(1_500).withGoneWorks(0));
  private static final List<WorkRow> WORKS = ARCHIVE.rows().works();

  private Ao3Client client = Ao3Client.guest(options(ARCHIVE));

  private static WebOptions options(DemoArchive archive) {
    return WebOptions.of(archive.url(), "0").withMinInterval(Duration.ZERO);
  }

  @BeforeEach
  void forget() {
    ARCHIVE.clearRequests();
  }

  @AfterEach
  void close() {
    client.close();
  }

  @AfterAll
  static void stop() {
    ARCHIVE.close();
  }

  @Test
  void listsAskForPagesAsTheyAreRead() {
    Ao3List<WorkBlurb> all = client.searchWorks(WorkSearchOptions.ALL);
    assertThat(requests()).isEmpty();

    List<Long> first = all.stream().limit(20).map(WorkBlurb::id).toList();
    assertThat(requests()).hasSize(1);

    List<Long> more = all.stream().limit(21).map(WorkBlurb::id).toList();
    assertThat(requests()).hasSize(3);
    assertThat(first).isEqualTo(ids(WORKS).subList(0, 20));
    assertThat(more).isEqualTo(ids(WORKS).subList(0, 21));
  }

  @Test
  void searchIsReadToItsEnd() {
    WorkSearchOptions options =
        WorkSearchOptions.ALL.withRating(Rating.EXPLICIT).withComplete(true);

    List<Long> found = client.searchWorks(options).stream().map(WorkBlurb::id).toList();

    assertThat(found)
        .isEqualTo(
            WORKS.stream()
                .filter(work -> "Explicit".equals(work.rating()) && work.complete())
                .map(WorkRow::id)
                .toList());
    assertThat(client.searchWorks(options).total()).hasValue(found.size());
    assertThat(client.warnings()).isEmpty();
  }

  @Test
  void pagesTellWhereTheyStand() {
    Iterator<RecordPage<WorkBlurb>> pages =
        client
            .works(
                new WorkSource.OfUser(Anchors.PROLIFIC_LOGIN),
                WorkSearchOptions.ALL.withOrder(new WorkOrder(WorkSort.WORDS, true)))
            .pages();

    RecordPage<WorkBlurb> first = pages.next();
    RecordPage<WorkBlurb> second = pages.next();

    assertThat(first.firstRow()).isZero();
    assertThat(second.firstRow()).isEqualTo(20);
    assertThat(second.total()).isEqualTo(first.total()).isPresent();
  }

  @Test
  void listOfASynonymIsFilteredByIt() {
    List<Long> canonical = works(Anchors.BIG_FANDOM);
    List<Long> synonym = works(Anchors.SYNONYM_FANDOM);

    assertThat(synonym).isNotEmpty().isSubsetOf(canonical);
    assertThat(synonym)
        .isEqualTo(
            client
                .searchWorks(WorkSearchOptions.ALL.withTag(TagKind.FANDOM, Anchors.SYNONYM_FANDOM))
                .stream()
                .map(WorkBlurb::id)
                .toList());
  }

  @Test
  void tagWithoutAListIsSearchedFor() {
    List<Long> expected =
        WORKS.stream()
            .filter(work -> work.freeforms().contains(Anchors.UNWRANGLED_FREEFORM))
            .map(WorkRow::id)
            .toList();

    assertThat(works(Anchors.UNWRANGLED_FREEFORM)).isEqualTo(expected).isNotEmpty();
  }

  @Test
  void whatDoesNotExistIsEmpty() {
    assertThat(works("No such tag at all")).isEmpty();
    assertThat(client.work(999_999_999_999L)).isEmpty();
    assertThat(client.fullWork(999_999_999_999L)).isEmpty();
    assertThat(client.chapters(999_999_999_999L)).isEmpty();
    assertThat(client.series(999_999_999_999L)).isEmpty();
    assertThat(client.worksOfSeries(999_999_999_999L)).isEmpty();
    assertThat(client.user("nobody_here")).isEmpty();
    assertThat(client.tag("No such tag at all")).isEmpty();
  }

  @Test
  void singleThingsAreFound() {
    WorkRow row = WORKS.stream().filter(work -> !work.seriesIds().isEmpty()).findFirst().get();
    long series = row.seriesIds().get(0);

    assertThat(client.work(row.id()).flatMap(WorkBlurb::work))
        .hasValueSatisfying(work -> assertThat(work.title()).isEqualTo(row.title()));
    assertThat(client.fullWork(row.id())).isPresent();
    assertThat(client.chapters(row.id())).hasSize(row.chaptersPosted());
    assertThat(client.series(series)).isPresent();
    assertThat(client.worksOfSeries(series)).extracting(WorkBlurb::id).contains(row.id());
    assertThat(client.kudos(row.id())).hasSizeLessThanOrEqualTo(row.kudos());
    assertThat(client.comments(row.id()).stream().map(ThreadComment::id))
        .hasSizeGreaterThanOrEqualTo(row.comments());
  }

  @Test
  void peopleAreFound() {
    assertThat(client.user(Anchors.PSEUD_LOGIN)).isPresent();
    assertThat(client.pseudsOf(Anchors.PSEUD_LOGIN))
        .extracting(pseud -> pseud.name())
        .contains(Anchors.OTHER_PSEUD);
    assertThat(
            client.searchPeople(
                new PeopleSearch(
                    Optional.empty(), Optional.of(Anchors.PSEUD_LOGIN), Optional.empty())))
        .extracting(pseud -> pseud.login())
        .contains(Anchors.PSEUD_LOGIN);
  }

  @Test
  void collectionsAreFound() {
    assertThat(client.collections(CollectionSearch.ALL).stream().limit(1)).hasSize(1);
  }

  @Test
  void tagsAreFoundPageByPage() {
    List<String> fandoms =
        ARCHIVE.rows().tags().all().stream()
            .filter(tag -> tag.type().equals("Fandom"))
            .map(TagRow::name)
            .toList();
    Ao3List<FoundTag> found = client.searchTags(TagSearch.ALL.withType("Fandom"));
    assertThat(requests()).isEmpty();

    assertThat(found.stream().limit(50).map(FoundTag::name)).isEqualTo(fandoms.subList(0, 50));
    assertThat(requests()).hasSize(1);
    assertThat(found.stream().map(FoundTag::name)).isEqualTo(fandoms);
    assertThat(found.total()).hasValue(fandoms.size());
    assertThat(client.tag(Anchors.SYNONYM_FREEFORM).flatMap(TagPage::mergedInto))
        .hasValue(Anchors.BIG_FREEFORM);
  }

  @Test
  void languagesAreThoseOfTheArchive() {
    assertThat(client.languages())
        .extracting(LanguageCount::code)
        .containsExactlyInAnyOrderElementsOf(
            new Languages().all().stream().map(language -> language.code()).toList());
    assertThat(requests()).containsExactly("/languages");
  }

  @Test
  void seriesOfAUserAreFound() {
    assertThat(client.seriesOf(Anchors.PROLIFIC_LOGIN))
        .extracting(entry -> entry.series().id())
        .isEqualTo(
            ARCHIVE.rows().series().of(Anchors.PROLIFIC_LOGIN).stream()
                .map(SeriesRow::id)
                .toList());
  }

  @Test
  void membersSignInAndReadTheirOwnPages() {
    client.close();
    client =
        Ao3Client.member(
            options(ARCHIVE),
            new Ao3Account(DemoAccount.READER.login(), DemoAccount.READER.password()));

    assertThat(client.login()).isEqualTo("silent_reader");
    assertThat(client.history(false))
        .extracting(HistoryEntry::id)
        .isEqualTo(
            ARCHIVE.rows().members().history(DemoAccount.READER).stream()
                .map(row -> row.id())
                .toList());
    assertThat(client.subscriptions(Optional.of(MemberPages.Kind.SERIES))).isNotEmpty();
  }

  @Test
  void wrongPasswordHasAnExceptionOfItsOwn() {
    client.close();
    client = Ao3Client.member(options(ARCHIVE), new Ao3Account("silent_reader", "guess"));

    assertThatThrownBy(client::login).isInstanceOf(SignInRefused.class);
  }

  @Test
  void robotsTextIsObeyed() {
    DemoOptions closed = DemoOptions.defaults().withWorks(60).withRobotsText(RobotsText.SITE_RULES);
    try (DemoArchive archive = DemoArchive.start(closed);
        Ao3Client other = Ao3Client.guest(options(archive))) {
      assertThatThrownBy(() -> other.searchWorks(WorkSearchOptions.ALL).total())
          .isInstanceOf(RobotsDisallowed.class);
      assertThat(other.works(new WorkSource.OfTag(Anchors.BIG_FANDOM), WorkSearchOptions.ALL))
          .isNotEmpty();
    }
  }

  @Test
  void bookmarksAreFound() {
    Ao3List<Bookmark> found = client.searchBookmarks(BookmarkSearch.ALL);
    assertThat(found.stream().limit(20)).hasSize(20);
    assertThat(requests()).hasSize(1);
    assertThat(found.total()).hasValue(ARCHIVE.rows().bookmarks().all().size());
    assertThat(client.bookmarksOf(Anchors.PROLIFIC_LOGIN, BookmarkSearch.ALL))
        .allSatisfy(
            bookmark ->
                assertThat(bookmark.bookmarker().login()).isEqualTo(Anchors.PROLIFIC_LOGIN));
  }

  private List<Long> works(String tag) {
    return client.works(new WorkSource.OfTag(tag), WorkSearchOptions.ALL).stream()
        .map(WorkBlurb::id)
        .toList();
  }

  private static List<Long> ids(List<WorkRow> rows) {
    return rows.stream().map(WorkRow::id).toList();
  }

  private static List<String> requests() {
    return ARCHIVE.requests().stream()
        .map(request -> request.path())
        .filter(path -> !path.equals("/robots.txt"))
        .toList();
  }
}
