package org.fanworks.demo.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.ChapterText;
import org.fanworks.demo.data.Collection;
import org.fanworks.demo.data.Relation;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.file.FileFormat;
import org.fanworks.demo.file.WorkBook;
import org.fanworks.demo.generator.Lore;

/**
 * Rows about single works beyond what lists show. Any work may be asked for, also one that guests
 * can't see. Immutable.
 */
public final class WorkDetailRows {
  private final Archive archive;
  private final Lore lore;
  private final String baseUrl;

  /** Rows whose URLs begin with {@code baseUrl}. */
  public WorkDetailRows(Archive archive, Lore lore, String baseUrl) {
    this.archive = archive;
    this.lore = lore;
    this.baseUrl = baseUrl;
  }

  /** The row of a work's own page. */
  public WorkDetailsRow details(Work work) {
    List<Collection> collections =
        work.collectionIds().stream()
            .map(archive::collection)
            .sorted(Comparator.comparing(Collection::title))
            .toList();
    List<Chapter> chapters = work.extent().chapters();
    return new WorkDetailsRow(
        work.id(),
        work.dates().published(),
        chaptered(work) ? chapters.get(chapters.size() - 1).published() : null,
        work.text().notes(),
        work.text().endnotes(),
        collections.stream().map(Collection::name).toList(),
        collections.stream().map(Collection::title).toList(),
        new AssociationTexts(archive, lore).of(work),
        inspired(work),
        work.pageCounters().comments());
  }

  private static boolean chaptered(Work work) {
    return !Integer.valueOf(1).equals(work.extent().expectedChapters());
  }

  private List<Long> inspired(Work work) {
    return lore.offspring(work).stream()
        .filter(relation -> !relation.translation())
        .map(Relation::childId)
        .filter(id -> archive.findWork(id).orElseThrow().visibility().listedForGuests())
        .toList();
  }

  /** The chapters of a work by position. */
  public List<ChapterRow> chapters(Work work) {
    List<ChapterRow> rows = new ArrayList<>();
    for (Chapter chapter : work.extent().chapters()) {
      ChapterText text = lore.text(work, chapter);
      rows.add(
          new ChapterRow(
              work.id(),
              chapter.id(),
              rows.size() + 1,
              chapter.title(),
              chapter.published(),
              text.summary(),
              text.notes(),
              text.endnotes(),
              text.html()));
    }
    return rows;
  }

  /** The files of a work in the order of the menu. */
  public List<DownloadRow> downloads(Work work) {
    return Arrays.stream(FileFormat.values()).map(format -> download(work, format)).toList();
  }

  private DownloadRow download(Work work, FileFormat format) {
    String name = WorkBook.fileName(work) + "." + format.suffix();
    long version = work.dates().updatedAt().getEpochSecond();
    String url = "%s/downloads/%d/%s?updated_at=%d".formatted(baseUrl, work.id(), name, version);
    return new DownloadRow(work.id(), format.name(), url, name);
  }

  /** What a file of a work holds. */
  public byte[] content(Work work, String format) {
    return FileFormat.valueOf(format).write(WorkBook.of(work, lore));
  }
}
