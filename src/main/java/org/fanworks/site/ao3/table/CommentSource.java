package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.ao3.client.Address;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.CommentFinder;
import org.fanworks.site.ao3.client.CommentPages;
import org.fanworks.site.ao3.client.CommentTree;
import org.fanworks.site.ao3.client.SingleWorks;
import org.fanworks.site.ao3.client.ThreadComment;
import org.fanworks.site.ao3.page.Chapter;
import org.fanworks.site.ao3.page.Comment;
import org.fanworks.site.ao3.page.CommentsPage;

/**
 * The comments on a work or chapter: as many requests as there are pages of threads, and one for
 * each place where answers nest too deeply for the page. Used by one thread.
 *
 * <p>Comments on a work planned with one chapter do not name it. Where the chapter's number is
 * wanted, the index of chapters tells it, which costs a request more.
 */
final class CommentSource implements RecordStream.Source<CommentRow> {
  /** Columns that say where a comment is. */
  private static final String[] PLACE = {
    "thread_id", "depth", "parent_id", "chapter_id", "chapter_position"
  };

  private final Address address;
  private final boolean chapterWanted;
  private final Ao3Fetch fetch;
  private OptionalLong onlyChapter;
  private long rowsBefore;

  private CommentSource(
      Address address, OptionalLong onlyChapter, boolean chapterWanted, Ao3Fetch fetch) {
    this.address = address;
    this.onlyChapter = onlyChapter;
    this.chapterWanted = chapterWanted;
    this.fetch = fetch;
  }

  /** The comments on a work. */
  static CommentSource ofWork(long id, SiteSearch search, Ao3Fetch fetch) {
    return new CommentSource(
        CommentPages.ofWork(id), OptionalLong.empty(), search.reads("chapter_id"), fetch);
  }

  /** The comments on a chapter. */
  static CommentSource ofChapter(long id, SiteSearch search, Ao3Fetch fetch) {
    return new CommentSource(CommentPages.ofChapter(id), OptionalLong.of(id), false, fetch);
  }

  /** The comment of that number. */
  static RecordStream.Source<CommentRow> single(long id, SiteSearch search, Ao3Fetch fetch) {
    CommentFinder finder = new CommentFinder(new CommentPages(fetch));
    return number -> {
      Optional<CommentFinder.Found> found = finder.find(id, search.reads("thread_id", "depth"));
      return RecordPage.whole(found.map(comment -> row(comment, search, fetch)).stream().toList());
    };
  }

  /** The page of a comment that was deleted does not say where it was; the work's list does. */
  private static Optional<CommentRow> inList(
      CommentFinder.Found deleted, SiteSearch search, Ao3Fetch fetch) {
    CommentSource list = ofWork(deleted.workId(), search, fetch);
    RecordPage<CommentRow> page;
    int number = 1;
    do {
      page = list.page(number);
      number++;
      for (CommentRow row : page.records()) {
        if (row.id() == deleted.comment().id()) {
          return Optional.of(row);
        }
      }
    } while (!page.last());
    return Optional.empty();
  }

  private static CommentRow row(CommentFinder.Found found, SiteSearch search, Ao3Fetch fetch) {
    boolean gone = found.comment().comment().content().isEmpty();
    if (gone && search.reads(PLACE)) {
      return inList(found, search, fetch)
          .orElseGet(() -> new CommentRow(found.workId(), OptionalLong.empty(), found.comment()));
    }
    boolean unnamed = namesNoChapter(found.comment().comment());
    OptionalLong chapter =
        unnamed && search.reads("chapter_id")
            ? onlyChapter(found.workId(), fetch)
            : OptionalLong.empty();
    return new CommentRow(found.workId(), chapter, found.comment());
  }

  @Override
  public RecordPage<CommentRow> page(int number) {
    CommentPages pages = new CommentPages(fetch);
    Optional<CommentsPage> page = pages.page(address.page(number));
    if (page.isEmpty()) {
      return RecordPage.whole(List.of());
    }
    long workId =
        page.get()
            .workId()
            .orElseThrow(() -> CommentPages.changed(address, "h2.heading with a link to the work"));
    boolean unnamed = page.get().comments().stream().anyMatch(CommentSource::namesNoChapter);
    if (unnamed && chapterWanted && onlyChapter.isEmpty()) {
      onlyChapter = onlyChapter(workId, fetch);
    }
    List<ThreadComment> comments = CommentTree.of(page.get(), pages);
    long firstRow = rowsBefore;
    rowsBefore += comments.size();
    return new RecordPage<>(
        comments.stream().map(comment -> new CommentRow(workId, onlyChapter, comment)).toList(),
        firstRow,
        OptionalLong.empty(),
        !page.get().hasNext());
  }

  private static boolean namesNoChapter(Comment comment) {
    return comment.content().isPresent() && comment.place().chapter().isEmpty();
  }

  private static OptionalLong onlyChapter(long workId, Ao3Fetch fetch) {
    Optional<Chapter> only = new SingleWorks(fetch).chapters(workId).stream().findFirst();
    return only.map(chapter -> OptionalLong.of(chapter.id())).orElse(OptionalLong.empty());
  }
}
