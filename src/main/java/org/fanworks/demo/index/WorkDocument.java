package org.fanworks.demo.index;

import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.TextField;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Byline;
import org.fanworks.demo.data.Counters;
import org.fanworks.demo.data.IndexOnly;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.SeriesEntry;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.Visibility;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.data.WorkText;
import org.fanworks.demo.data.WorkType;
import org.jspecify.annotations.Nullable;

/** What the index holds of one work (AO3 reference, 3.3). */
final class WorkDocument {
  private static final String ANONYMOUS = "Anonymous";

  /** Longer texts have no keyword beside them. */
  private static final int KEYWORD_LIMIT = 256;

  private final Document document = new Document();
  private final Archive archive;
  private final Work work;

  private WorkDocument(Archive archive, Work work) {
    this.archive = archive;
    this.work = work;
  }

  /** The document of a work. */
  static Document of(Archive archive, Work work) {
    WorkDocument result = new WorkDocument(archive, work);
    result.number(WorkField.ID, work.id());
    result.addTexts(work.text());
    result.addCreators(work.byline());
    result.addVisibility(work.visibility());
    result.addTags();
    result.addExtent();
    result.addCounters(work.indexCounters());
    result.addDates();
    result.addSeries();
    result.addIndexOnly(work.indexOnly());
    archive.collectionIds(work).forEach(id -> result.number(WorkField.COLLECTION_IDS, id));
    return result.document;
  }

  private void addTexts(WorkText text) {
    String storedTitle = HtmlText.escape(text.title());
    text(WorkField.TITLE, storedTitle);
    keyword(WorkField.TITLE_TO_SORT_ON, SortedTitle.of(storedTitle));
    text(WorkField.SUMMARY, text.summary());
    shortKeyword(WorkField.SUMMARY_KEYWORD, text.summary());
    text(WorkField.NOTES, text.notes());
    shortKeyword(WorkField.NOTES_KEYWORD, text.notes());
    text(WorkField.ENDNOTES, text.endnotes());
  }

  private void addCreators(Byline byline) {
    flag(WorkField.IN_ANON_COLLECTION, byline.anonymous());
    text(WorkField.CREATORS, byline.importedAuthor());
    if (byline.anonymous()) {
      text(WorkField.CREATORS, ANONYMOUS);
      keyword(WorkField.AUTHORS_TO_SORT_ON, ANONYMOUS);
      return;
    }
    if (!work.visibility().unrevealed()) {
      addCreators(byline.creators());
    }
  }

  private void addCreators(List<Pseud> creators) {
    creators.forEach(pseud -> text(WorkField.CREATORS, pseud.byline()));
    creators.forEach(pseud -> number(WorkField.PSEUD_IDS, pseud.id()));
    creators.stream()
        .map(Pseud::userId)
        .distinct()
        .forEach(userId -> number(WorkField.USER_IDS, userId));
    keyword(WorkField.AUTHORS_TO_SORT_ON, SortedAuthors.of(creators));
  }

  private void addVisibility(Visibility visibility) {
    flag(WorkField.POSTED, visibility.posted());
    flag(WorkField.HIDDEN_BY_ADMIN, visibility.hiddenByAdmin());
    flag(WorkField.RESTRICTED, visibility.restricted());
    flag(WorkField.IN_UNREVEALED_COLLECTION, visibility.unrevealed());
  }

  private void addTags() {
    for (Tag tag : archive.filterTags(work)) {
      number(WorkField.FILTER_IDS, tag.id());
      text(WorkField.TAG, tag.name());
    }
    for (Tag tag : archive.directCanonicals(work)) {
      WorkField.canonicalIds(tag.type()).ifPresent(field -> number(field, tag.id()));
    }
  }

  private void addExtent() {
    number(WorkField.WORD_COUNT, work.extent().wordCount());
    number(WorkField.EXPECTED_CHAPTERS, work.extent().expectedChapters());
    flag(WorkField.COMPLETE, work.extent().complete());
  }

  private void addCounters(Counters counters) {
    number(WorkField.HITS, counters.hits());
    number(WorkField.KUDOS_COUNT, counters.kudos());
    number(WorkField.COMMENTS_COUNT, counters.comments());
    number(WorkField.BOOKMARKS_COUNT, counters.bookmarks());
  }

  private void addDates() {
    date(WorkField.REVISED_AT, work.dates().revisedAt());
    date(WorkField.CREATED_AT, work.dates().createdAt());
    date(WorkField.UPDATED_AT, work.dates().updatedAt());
  }

  private void addSeries() {
    for (SeriesEntry entry : work.series()) {
      number(WorkField.SERIES_ID, entry.seriesId());
      number(WorkField.SERIES_POSITION, entry.position());
      text(WorkField.SERIES_TITLE, HtmlText.escape(archive.series(entry.seriesId()).title()));
    }
  }

  private void addIndexOnly(IndexOnly hidden) {
    text(WorkField.LANGUAGE, work.language());
    keyword(WorkField.LANGUAGE_KEYWORD, work.language());
    flag(WorkField.CROSSOVER, hidden.crossover());
    flag(WorkField.OTP, hidden.otp());
    flag(WorkField.BACKDATE, hidden.backdate());
    flag(WorkField.NONFICTION, hidden.nonfiction());
    hidden.workTypes().stream()
        .map(WorkType::indexValue)
        .forEach(type -> keyword(WorkField.WORK_TYPES, type));
    keyword(WorkField.IMPORTED_FROM_URL, hidden.importedFromUrl());
    number(WorkField.WORK_SKIN_ID, hidden.workSkinId());
    number(WorkField.MAJOR_VERSION, hidden.majorVersion());
    number(WorkField.MINOR_VERSION, hidden.minorVersion());
  }

  private void text(WorkField field, @Nullable String value) {
    if (value != null) {
      document.add(new TextField(field.fieldName(), value, Store.NO));
    }
  }

  private void shortKeyword(WorkField field, @Nullable String value) {
    if (value != null && value.length() <= KEYWORD_LIMIT) {
      keyword(field, value);
    }
  }

  private void keyword(WorkField field, @Nullable String value) {
    if (value != null) {
      document.add(new KeywordField(field.fieldName(), value, Store.NO));
    }
  }

  private void number(WorkField field, @Nullable Integer value) {
    if (value != null) {
      number(field, value.longValue());
    }
  }

  private void number(WorkField field, @Nullable Long value) {
    if (value != null) {
      document.add(new LongField(field.fieldName(), value, Store.NO));
    }
  }

  private void flag(WorkField field, boolean value) {
    number(field, value ? 1L : 0L);
  }

  private void date(WorkField field, Instant value) {
    number(field, value.toEpochMilli());
  }
}
