package org.fanworks.demo;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Byline;
import org.fanworks.demo.data.Counters;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Recipient;
import org.fanworks.demo.data.SeriesEntry;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Lore;
import org.fanworks.demo.row.BookmarkRows;
import org.fanworks.demo.row.CollectionRows;
import org.fanworks.demo.row.FeedbackRows;
import org.fanworks.demo.row.MemberRows;
import org.fanworks.demo.row.PeopleRows;
import org.fanworks.demo.row.SeriesRows;
import org.fanworks.demo.row.TagRows;
import org.fanworks.demo.row.WorkDetailRows;
import org.jspecify.annotations.Nullable;

/**
 * The archive's content as rows, so that tests can load it into another database and compare. Made
 * from the data, not from the pages. Immutable.
 */
public final class DemoRows {
  private final Archive archive;
  private final Lore lore;
  private final String baseUrl;

  /** Rows whose URLs begin with {@code baseUrl}, which has no slash at its end. */
  public DemoRows(Archive archive, Lore lore, String baseUrl) {
    this.archive = archive;
    this.lore = lore;
    this.baseUrl = baseUrl;
  }

  /** The works that a guest can find by searching, by ascending id. */
  public List<WorkRow> works() {
    return archive.works().stream()
        .filter(work -> work.visibility().listedForGuests())
        .map(this::row)
        .toList();
  }

  /** What the own pages of works show. */
  public WorkDetailRows workDetails() {
    return new WorkDetailRows(archive, lore, baseUrl);
  }

  /** What readers left on works. */
  public FeedbackRows feedback() {
    return new FeedbackRows(lore);
  }

  /** Series. */
  public SeriesRows series() {
    return new SeriesRows(archive, lore);
  }

  /** Users and their pseuds. */
  public PeopleRows people() {
    return new PeopleRows(archive, lore);
  }

  /** Collections. */
  public CollectionRows collections() {
    return new CollectionRows(archive, lore);
  }

  /** What the owners of accounts see. */
  public MemberRows members() {
    return new MemberRows(archive, lore);
  }

  /** Bookmarks and the works elsewhere that some are of. */
  public BookmarkRows bookmarks() {
    return new BookmarkRows(archive, lore);
  }

  /** Tags, and what is found by them. */
  public TagRows tags() {
    return new TagRows(archive, lore);
  }

  /** What no page shows of a work. */
  public Optional<HiddenValues> hidden(long workId) {
    return archive.findWork(workId).map(this::hidden);
  }

  private HiddenValues hidden(Work work) {
    return new HiddenValues(
        archive.filterTags(work).stream().map(Tag::name).collect(Collectors.toSet()),
        work.indexCounters(),
        work.dates().revisedAt(),
        archive.collectionIds(work),
        work.indexOnly());
  }

  private WorkRow row(Work work) {
    Byline byline = work.byline();
    List<String> logins = byline.creators().stream().map(Pseud::login).toList();
    Counters counters = work.pageCounters();
    return new WorkRow(
        work.id(),
        baseUrl + "/works/" + work.id(),
        work.title(),
        authors(byline),
        byline.anonymous() ? null : logins,
        byline.anonymous() ? null : logins.get(0),
        byline.anonymous() ? null : userIds(byline),
        byline.anonymous(),
        work.recipients().stream().map(Recipient::name).toList(),
        names(work, TagType.FANDOM),
        names(work, TagType.RELATIONSHIP),
        names(work, TagType.CHARACTER),
        names(work, TagType.FREEFORM),
        rating(work),
        names(work, TagType.ARCHIVE_WARNING),
        names(work, TagType.CATEGORY),
        work.language(),
        work.extent().wordCount(),
        work.extent().chaptersPosted(),
        work.extent().expectedChapters(),
        work.extent().complete(),
        counters.hits(),
        counters.kudos(),
        counters.comments(),
        counters.bookmarks(),
        work.collectionIds().size(),
        work.dates().displayed(),
        work.text().summary(),
        work.series().stream().map(SeriesEntry::seriesId).toList(),
        work.series().stream().map(entry -> archive.series(entry.seriesId()).title()).toList(),
        work.series().stream().map(SeriesEntry::position).toList(),
        work.visibility().restricted(),
        LocalDateTime.ofEpochSecond(work.dates().updatedAt().getEpochSecond(), 0, ZoneOffset.UTC));
  }

  private static List<String> authors(Byline byline) {
    if (byline.anonymous()) {
      return List.of("Anonymous");
    }
    String imported = byline.importedAuthor();
    return imported == null
        ? byline.creators().stream().map(Pseud::byline).toList()
        : List.of(imported);
  }

  private static List<Long> userIds(Byline byline) {
    return byline.creators().stream().map(Pseud::userId).distinct().sorted().toList();
  }

  private List<String> names(Work work, TagType type) {
    return archive.displayedTags(work, type).stream().map(Tag::displayName).toList();
  }

  private @Nullable String rating(Work work) {
    return names(work, TagType.RATING).stream().findFirst().orElse(null);
  }
}
