package org.fanworks.demo.index;

import java.util.function.Consumer;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Byline;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.SeriesEntry;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.data.WorkType;
import org.jspecify.annotations.Nullable;

/** What the textual fields of the index hold of a work (AO3 reference, 3.3). Immutable. */
final class WorkTexts {
  private static final String ANONYMOUS = "Anonymous";

  /** Longer texts have no keyword beside them. */
  private static final int KEYWORD_LIMIT = 256;

  private final Archive archive;
  private final FieldSources<Work> sources;

  private WorkTexts(Archive archive, FieldSources<Work> sources) {
    this.archive = archive;
    this.sources = sources;
  }

  /** Adds the textual fields of works. */
  static void add(Archive archive, FieldSources<Work> sources) {
    new WorkTexts(archive, sources).addAll();
  }

  private void addAll() {
    addTitles();
    addProse();
    sources.texts(WorkField.CREATORS, WorkTexts::creators);
    sources.texts(WorkField.AUTHORS_TO_SORT_ON, WorkTexts::sortedAuthors);
    sources.texts(WorkField.TAG, this::tags);
    sources.texts(WorkField.SERIES_TITLE, this::seriesTitles);
    sources.texts(WorkField.WORK_TYPES, WorkTexts::workTypes);
    sources.text(WorkField.LANGUAGE, Work::language);
    sources.text(WorkField.LANGUAGE_KEYWORD, Work::language);
    sources.text(WorkField.IMPORTED_FROM_URL, work -> work.indexOnly().importedFromUrl());
  }

  private void addTitles() {
    sources.text(WorkField.TITLE, work -> HtmlText.escape(work.title()));
    sources.text(WorkField.TITLE_TO_SORT_ON, work -> SortedTitle.of(HtmlText.escape(work.title())));
  }

  private void addProse() {
    sources.text(WorkField.SUMMARY, work -> work.text().summary());
    sources.text(WorkField.SUMMARY_KEYWORD, work -> shortEnough(work.text().summary()));
    sources.text(WorkField.NOTES, work -> work.text().notes());
    sources.text(WorkField.NOTES_KEYWORD, work -> shortEnough(work.text().notes()));
    sources.text(WorkField.ENDNOTES, work -> work.text().endnotes());
  }

  private static @Nullable String shortEnough(@Nullable String text) {
    return text == null || text.length() > KEYWORD_LIMIT ? null : text;
  }

  private static void creators(Work work, Consumer<String> sink) {
    Byline byline = work.byline();
    if (byline.importedAuthor() != null) {
      sink.accept(byline.importedAuthor());
    }
    if (byline.anonymous()) {
      sink.accept(ANONYMOUS);
    } else if (!work.visibility().unrevealed()) {
      byline.creators().stream().map(Pseud::byline).forEach(sink);
    }
  }

  private static void sortedAuthors(Work work, Consumer<String> sink) {
    if (work.byline().anonymous()) {
      sink.accept(ANONYMOUS);
    } else if (!work.visibility().unrevealed()) {
      sink.accept(SortedAuthors.of(work.byline().creators()));
    }
  }

  private void tags(Work work, Consumer<String> sink) {
    archive.filterTags(work).stream().map(Tag::name).forEach(sink);
  }

  private void seriesTitles(Work work, Consumer<String> sink) {
    for (SeriesEntry entry : work.series()) {
      sink.accept(HtmlText.escape(archive.series(entry.seriesId()).title()));
    }
  }

  private static void workTypes(Work work, Consumer<String> sink) {
    work.indexOnly().workTypes().stream().map(WorkType::indexValue).forEach(sink);
  }
}
