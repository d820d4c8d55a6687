package org.fanworks.demo.index;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
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
  private final Map<WorkField, TextIndex.Extraction> extractions = new EnumMap<>(WorkField.class);

  WorkTexts(Archive archive) {
    this.archive = archive;
    addTitles();
    addProse();
    texts(WorkField.CREATORS, WorkTexts::creators);
    texts(WorkField.AUTHORS_TO_SORT_ON, WorkTexts::sortedAuthors);
    texts(WorkField.TAG, this::tags);
    texts(WorkField.SERIES_TITLE, this::seriesTitles);
    texts(WorkField.WORK_TYPES, WorkTexts::workTypes);
    text(WorkField.LANGUAGE, Work::language);
    text(WorkField.LANGUAGE_KEYWORD, Work::language);
    text(WorkField.IMPORTED_FROM_URL, work -> work.indexOnly().importedFromUrl());
  }

  /** What a field takes from a work; every field of words and keywords has this. */
  TextIndex.Extraction of(WorkField field) {
    TextIndex.Extraction extraction = extractions.get(field);
    if (extraction == null) {
      throw new IllegalArgumentException("Field " + field.fieldName() + " holds no texts.");
    }
    return extraction;
  }

  private void addTitles() {
    text(WorkField.TITLE, work -> HtmlText.escape(work.title()));
    text(WorkField.TITLE_TO_SORT_ON, work -> SortedTitle.of(HtmlText.escape(work.title())));
  }

  private void addProse() {
    text(WorkField.SUMMARY, work -> work.text().summary());
    text(WorkField.SUMMARY_KEYWORD, work -> shortEnough(work.text().summary()));
    text(WorkField.NOTES, work -> work.text().notes());
    text(WorkField.NOTES_KEYWORD, work -> shortEnough(work.text().notes()));
    text(WorkField.ENDNOTES, work -> work.text().endnotes());
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

  private void texts(WorkField field, TextIndex.Extraction extraction) {
    extractions.put(field, extraction);
  }

  private void text(WorkField field, Function<Work, @Nullable String> text) {
    texts(
        field,
        (work, sink) -> {
          String value = text.apply(work);
          if (value != null) {
            sink.accept(value);
          }
        });
  }
}
