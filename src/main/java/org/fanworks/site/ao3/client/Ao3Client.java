package org.fanworks.site.ao3.client;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.fanworks.site.ao3.client.MemberPages.Kind;
import org.fanworks.site.ao3.form.BookmarkSearch;
import org.fanworks.site.ao3.form.CollectionSearch;
import org.fanworks.site.ao3.form.PeopleSearch;
import org.fanworks.site.ao3.form.TagSearch;
import org.fanworks.site.ao3.form.WorkSearchOptions;
import org.fanworks.site.ao3.page.ArchiveCollection;
import org.fanworks.site.ao3.page.Bookmark;
import org.fanworks.site.ao3.page.BookmarkListPage;
import org.fanworks.site.ao3.page.Chapter;
import org.fanworks.site.ao3.page.FoundTag;
import org.fanworks.site.ao3.page.HistoryEntry;
import org.fanworks.site.ao3.page.KudosPage;
import org.fanworks.site.ao3.page.KudosPage.Kudos;
import org.fanworks.site.ao3.page.LanguageCount;
import org.fanworks.site.ao3.page.ListPage;
import org.fanworks.site.ao3.page.Pseud;
import org.fanworks.site.ao3.page.SeriesEntry;
import org.fanworks.site.ao3.page.SeriesPage;
import org.fanworks.site.ao3.page.Subscription;
import org.fanworks.site.ao3.page.TagPage;
import org.fanworks.site.ao3.page.UserProfile;
import org.fanworks.site.ao3.page.WorkBlurb;
import org.fanworks.site.ao3.page.WorkListPage;
import org.fanworks.site.ao3.page.WorkPage;
import org.fanworks.web.RequestLog;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebOptions;

/**
 * Archive of Our Own as a library: its pages as records, without SQL. Thread-safe. The tables of
 * the schema {@code ao3} read by way of the same requests and parsers.
 *
 * <pre>{@code
 * try (Ao3Client archive = Ao3Client.guest(WebOptions.of(Ao3Client.ARCHIVE, "my-program"))) {
 *   WorkSource angst = new WorkSource.OfTag("Angst");
 *   archive.works(angst, WorkSearchOptions.ALL.withComplete(true)).stream().limit(10)
 *       .forEach(work -> System.out.println(work.id()));
 * }
 * }</pre>
 *
 * <p>A method costs one request unless it says otherwise, and waits for its turn: all clients of
 * the archive in this JVM keep the same pace. What does not exist is an empty {@code Optional} or
 * list. Everything else is a {@link org.fanworks.error.FanworksException}:
 *
 * <table>
 * <caption>One type for each failure</caption>
 * <tr><td>{@link org.fanworks.site.PageChanged}</td><td>a page is not understood</td></tr>
 * <tr><td>{@link org.fanworks.site.ao3.page.UnexpectedPage}</td><td>another page came, such as one
 *     about maintenance</td></tr>
 * <tr><td>{@link SignInRefused}</td><td>name or password is wrong</td></tr>
 * <tr><td>{@link org.fanworks.web.RobotsDisallowed}</td><td>robots.txt forbids it: the searches of
 *     the real archive, not its listings</td></tr>
 * <tr><td>{@link org.fanworks.web.RateLimited}</td><td>the archive asks to slow down</td></tr>
 * <tr><td>{@link org.fanworks.web.Blocked}</td><td>a block page or a challenge</td></tr>
 * <tr><td>{@link org.fanworks.web.Unreachable}</td><td>no answer, or none that helps</td></tr>
 * </table>
 */
public final class Ao3Client implements AutoCloseable {
  /** Where the archive is. */
  public static final URI ARCHIVE = URI.create("https://archiveofourown.org");

  private final WebClient client;
  private final LibraryReading reading;
  private final TagKnowledge knowledge;
  private final PageSize workPages = new PageSize();
  private final PageSize bookmarkPages = new PageSize();

  private Ao3Client(WebClient client, Ao3Web web) {
    this.client = client;
    this.reading = new LibraryReading(web);
    this.knowledge = web.knowledge();
  }

  /** Reads the archive as a guest. */
  public static Ao3Client guest(WebOptions options) {
    WebClient client = new WebClient(options, new RequestLog());
    return new Ao3Client(client, Ao3Web.of(client, new Ao3Urls(options.base())));
  }

  /** Reads the archive as a member, who signs in at the first request, or with {@link #login}. */
  public static Ao3Client member(WebOptions options, Ao3Account account) {
    Membership membership = Membership.of(options.base(), account);
    WebClient client = new WebClient(options, membership.web(), new RequestLog());
    Ao3Urls urls = new Ao3Urls(options.base());
    return new Ao3Client(client, Ao3Web.of(Ao3Session.ofMember(client, urls, membership), urls));
  }

  /**
   * Signs the member in, unless one is already; two requests.
   *
   * @return the member's name as the archive spells it
   * @throws SignInRefused if the archive does not let the account in
   */
  public String login() {
    return reading.with(fetch -> fetch.requireMember("Signing in"));
  }

  /** Works from the search, which the real archive's robots.txt closes to programs. */
  public Ao3List<WorkBlurb> searchWorks(WorkSearchOptions options) {
    return works(new WorkSource.Everything(), options);
  }

  /** Works of a tag, a user or a collection. The list of a synonym is that of its canonical tag. */
  public Ao3List<WorkBlurb> works(WorkSource source, WorkSearchOptions options) {
    return reading.list(
        fetch -> {
          OpenWorks lists = new OpenWorks(new Ao3Requests(fetch));
          WorkRoute route = new WorkRoute(source, options);
          return new FoundPages<>(
              new SearchPages<>(lists, workPages, options.order(), route),
              lists,
              route,
              WorkListPage::blurbs);
        });
  }

  /** What lists show of a work. */
  public Optional<WorkBlurb> work(long id) {
    return reading.with(fetch -> new SingleWorks(fetch).entryOf(id));
  }

  /** A work's own page with all of its chapters. */
  public Optional<WorkPage> fullWork(long id) {
    return reading.with(fetch -> new SingleWorks(fetch).fullWork(id));
  }

  /** Titles and dates of a work's chapters. */
  public List<Chapter> chapters(long workId) {
    return reading.with(fetch -> new SingleWorks(fetch).chapters(workId));
  }

  /** The comments on a work, each before the answers to it; a request more for each deep answer. */
  public Ao3List<ThreadComment> comments(long workId) {
    return reading.numbered(
        fetch -> {
          CommentPages pages = new CommentPages(fetch);
          return number ->
              pages
                  .page(CommentPages.ofWork(workId).page(number))
                  .map(page -> page(CommentTree.of(page, pages), page.hasNext()));
        });
  }

  /** The users who left kudos on a work, the newest first. */
  public Ao3List<Kudos> kudos(long workId) {
    return reading.numbered(
        fetch -> number -> new SingleWorks(fetch).kudos(workId, number).map(KudosPage::users));
  }

  /** A series with the first page of its works. */
  public Optional<SeriesPage> series(long id) {
    return reading.with(fetch -> new SeriesPages(fetch).series(id, 1));
  }

  /** All works of a series in order. */
  public Ao3List<WorkBlurb> worksOfSeries(long id) {
    return reading.numbered(
        fetch ->
            number -> new SeriesPages(fetch).series(id, number).map(page -> page(page.works())));
  }

  /** The series of a user. */
  public Ao3List<SeriesEntry> seriesOf(String login) {
    return reading.numbered(fetch -> number -> new SeriesPages(fetch).ofUser(login, number));
  }

  /** A user's profile. */
  public Optional<UserProfile> user(String login) {
    return reading.with(fetch -> new PeoplePages(fetch).userProfile(login));
  }

  /** The pseuds of a user. */
  public Ao3List<Pseud> pseudsOf(String login) {
    return reading.numbered(fetch -> number -> new PeoplePages(fetch).ofUser(login, number));
  }

  /** Pseuds from the search, which the real archive's robots.txt closes to programs. */
  public Ao3List<Pseud> searchPeople(PeopleSearch search) {
    return reading.numbered(
        fetch -> number -> Optional.of(new PeoplePages(fetch).search(search, number)));
  }

  /** Bookmarks from the search, which the real archive's robots.txt closes to programs. */
  public Ao3List<Bookmark> searchBookmarks(BookmarkSearch search) {
    return bookmarks(new BookmarkRoute(Optional.empty(), search));
  }

  /** Bookmarks of a user; with the private ones if the user is the member who is signed in. */
  public Ao3List<Bookmark> bookmarksOf(String login, BookmarkSearch search) {
    return bookmarks(new BookmarkRoute(Optional.of(login), search));
  }

  private Ao3List<Bookmark> bookmarks(BookmarkRoute route) {
    return reading.list(
        fetch -> {
          BookmarkLists lists = new BookmarkLists(fetch);
          return new FoundPages<>(
              new SearchPages<>(lists, bookmarkPages, route.options().order(), route),
              lists,
              route,
              BookmarkListPage::bookmarks);
        });
  }

  /** Tags from the search, which the real archive's robots.txt closes to programs. */
  public Ao3List<FoundTag> searchTags(TagSearch search) {
    return reading.numbered(
        fetch -> number -> Optional.of(new TagPages(fetch, knowledge).search(search, number)));
  }

  /** A tag's own page. */
  public Optional<TagPage> tag(String name) {
    return reading.with(fetch -> new TagPages(fetch, knowledge).page(name));
  }

  /** Collections of the whole archive. */
  public Ao3List<ArchiveCollection> collections(CollectionSearch search) {
    return reading.numbered(
        fetch -> number -> new CollectionPages(fetch).list(CollectionPages.all(search), number));
  }

  /** Languages with their numbers of works. */
  public List<LanguageCount> languages() {
    return reading.with(fetch -> new LanguagePages(fetch).all());
  }

  /** What the member has read, or what of it is marked for later. */
  public Ao3List<HistoryEntry> history(boolean markedForLater) {
    return reading.numbered(
        fetch -> number -> new MemberPages(fetch).history(markedForLater, number));
  }

  /** What the member wants to hear of, all or of one kind. */
  public Ao3List<Subscription> subscriptions(Optional<Kind> kind) {
    return reading.numbered(
        fetch -> number -> Optional.of(new MemberPages(fetch).subscriptions(kind, number)));
  }

  private static <T> ListPage<T> page(List<T> entries, boolean hasNext) {
    return new ListPage<>(
        entries,
        OptionalLong.empty(),
        OptionalLong.empty(),
        hasNext,
        OptionalInt.empty(),
        Optional.empty(),
        List.of());
  }

  private static ListPage<WorkBlurb> page(WorkListPage works) {
    return new ListPage<>(
        works.blurbs(),
        works.total(),
        works.firstRow(),
        works.hasNext(),
        works.lastPage(),
        works.owner(),
        works.warnings());
  }

  /** What was odd about the pages read so far: the last warnings, each once. */
  public List<String> warnings() {
    return reading.warnings();
  }

  /** Ends all requests that are under way. */
  @Override
  public void close() {
    client.close();
  }
}
