package org.fanworks.site.ao3.client;

import java.util.List;
import java.util.Optional;
import org.fanworks.site.ao3.form.UrlParameter;
import org.fanworks.site.ao3.page.Ao3Page;
import org.fanworks.site.ao3.page.Chapter;
import org.fanworks.site.ao3.page.ChapterIndexParser;
import org.fanworks.site.ao3.page.Download;
import org.fanworks.site.ao3.page.KudosPage;
import org.fanworks.site.ao3.page.KudosPageParser;
import org.fanworks.site.ao3.page.SingleWorkPageParser;
import org.fanworks.site.ao3.page.WorkBlurb;
import org.fanworks.site.ao3.page.WorkPage;
import org.fanworks.site.ao3.page.WorkPageParser;

/**
 * The requests for the pages of single works of one run: one a page (AO3 reference, 1.1). What does
 * not exist, or may not be seen, is absent; see {@link Ao3Fetch#visible}.
 */
public final class SingleWorks {
  /** Says yes to adult content; else a question comes instead of the page. */
  private static final UrlParameter ADULT = new UrlParameter("view_adult", "true");

  private static final String ENTRY = "AO3 bookmarks of a work";

  private final Ao3Fetch fetch;

  /** Requests by way of {@code fetch}. */
  public SingleWorks(Ao3Fetch fetch) {
    this.fetch = fetch;
  }

  /**
   * A work with all of its chapters. It is the one page that tells everything: a work of several
   * chapters leads from its shorter page on to its first chapter, a request more.
   */
  public static Address full(long id) {
    return Address.of("works", Long.toString(id))
        .with(List.of(ADULT, new UrlParameter("view_full_work", "true")));
  }

  /** A chapter, whatever its work. */
  public static Address chapter(long id) {
    return Address.of("chapters", Long.toString(id)).with(List.of(ADULT));
  }

  /** The index of a work's chapters, which asks nobody's age. */
  public static Address chapterIndex(long id) {
    return Address.of("works", Long.toString(id), "navigate");
  }

  /** Those who left kudos on a work. */
  public static Address kudos(long id) {
    return Address.of("works", Long.toString(id), "kudos");
  }

  /** The bookmarks of a work, above which is all that lists show of it. */
  public static Address entry(long id) {
    return Address.of("works", Long.toString(id), "bookmarks");
  }

  /** Asks for the full page of a work. */
  public Optional<WorkPage> fullWork(long id) {
    return workPage(full(id));
  }

  /** Asks for the page of one chapter. */
  public Optional<WorkPage> chapterPage(long id) {
    return workPage(chapter(id));
  }

  private Optional<WorkPage> workPage(Address address) {
    Optional<WorkPage> found = visible(address, WorkPageParser.PAGE).map(WorkPageParser::parse);
    found.ifPresent(page -> page.warnings().forEach(fetch::warn));
    return found;
  }

  /** Asks for what a file of a work holds; empty if it is gone meanwhile. */
  public Optional<byte[]> content(Download file) {
    return fetch.file(fetch.urls().link(file.link()));
  }

  /** Asks for the chapters of a work. */
  public List<Chapter> chapters(long id) {
    return visible(chapterIndex(id), ChapterIndexParser.PAGE)
        .map(ChapterIndexParser::parse)
        .orElse(List.of());
  }

  /** Asks for a page of those who left kudos on a work. */
  public Optional<KudosPage> kudos(long id, int page) {
    return visible(kudos(id).page(page), KudosPageParser.PAGE).map(KudosPageParser::parse);
  }

  /** Asks for what lists show of a work. */
  public Optional<WorkBlurb> entryOf(long id) {
    return visible(entry(id), ENTRY).map(SingleWorkPageParser::parse);
  }

  private Optional<Ao3Page> visible(Address address, String expected) {
    return fetch.visible(fetch.urls().at(address), expected);
  }
}
