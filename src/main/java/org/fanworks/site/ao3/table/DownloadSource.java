package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.SingleWorks;
import org.fanworks.site.ao3.page.Download;

/**
 * The files of a work: one request, and one more for each file whose content is read. Used by one
 * thread.
 *
 * <p>Files with their content come one a page, so that none is fetched that nobody wants.
 */
final class DownloadSource implements RecordStream.Source<DownloadSource.WorkFile> {
  private final long workId;
  private final boolean contentWanted;
  private final Set<String> formats;
  private final SingleWorks works;
  private List<Download> files = List.of();

  private DownloadSource(long workId, SiteSearch search, SingleWorks works) {
    this.workId = workId;
    this.contentWanted = search.reads("content");
    this.formats =
        search.valuesOf("format").stream().map(String.class::cast).collect(Collectors.toSet());
    this.works = works;
  }

  /** The files that a search asks for. */
  static DownloadSource of(long workId, SiteSearch search, Ao3Fetch fetch) {
    return new DownloadSource(workId, search, new SingleWorks(fetch));
  }

  /**
   * A file of a work.
   *
   * @param content empty if nobody reads it, or it is gone
   */
  record WorkFile(long workId, Download file, Optional<byte[]> content) {}

  @Override
  public RecordPage<WorkFile> page(int number) {
    if (number == 1) {
      files =
          works.fullWork(workId).stream()
              .flatMap(page -> page.downloads().stream())
              .filter(file -> formats.isEmpty() || formats.contains(file.format()))
              .toList();
    }
    if (files.isEmpty() || !contentWanted) {
      return RecordPage.whole(
          files.stream().map(file -> new WorkFile(workId, file, Optional.empty())).toList());
    }
    Download file = files.get(number - 1);
    return new RecordPage<>(
        List.of(new WorkFile(workId, file, works.content(file))),
        number - 1,
        OptionalLong.of(files.size()),
        number == files.size());
  }
}
