package org.fanworks.demo.index;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.SeriesEntry;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.Work;
import org.jspecify.annotations.Nullable;

/** What the numeric fields of the index hold of a work (AO3 reference, 3.3). Immutable. */
final class WorkNumbers {
  private final Archive archive;
  private final Map<WorkField, NumberColumn.Extraction> extractions =
      new EnumMap<>(WorkField.class);

  WorkNumbers(Archive archive) {
    this.archive = archive;
    numbers(WorkField.ID, (work, sink) -> sink.accept(work.id()));
    numbers(WorkField.COLLECTION_IDS, this::collections);
    addPeople();
    addVisibility();
    addTags();
    addExtent();
    addDates();
    addSeries();
    addIndexOnly();
  }

  /** What a field takes from a work; every field of numbers, conditions and dates has this. */
  NumberColumn.Extraction of(WorkField field) {
    NumberColumn.Extraction extraction = extractions.get(field);
    if (extraction == null) {
      throw new IllegalArgumentException("Field " + field.fieldName() + " holds no numbers.");
    }
    return extraction;
  }

  private void collections(Work work, LongConsumer sink) {
    archive.collectionIds(work).forEach(sink::accept);
  }

  private void addPeople() {
    flag(WorkField.IN_ANON_COLLECTION, work -> work.byline().anonymous());
    numbers(WorkField.PSEUD_IDS, (work, sink) -> people(work, Pseud::id, sink));
    numbers(WorkField.USER_IDS, (work, sink) -> people(work, Pseud::userId, sink));
  }

  private static void people(Work work, Function<Pseud, Long> id, LongConsumer sink) {
    if (!work.byline().anonymous() && !work.visibility().unrevealed()) {
      work.byline().creators().stream().map(id).distinct().forEach(sink::accept);
    }
  }

  private void addVisibility() {
    flag(WorkField.POSTED, work -> work.visibility().posted());
    flag(WorkField.HIDDEN_BY_ADMIN, work -> work.visibility().hiddenByAdmin());
    flag(WorkField.RESTRICTED, work -> work.visibility().restricted());
    flag(WorkField.IN_UNREVEALED_COLLECTION, work -> work.visibility().unrevealed());
  }

  private void addTags() {
    numbers(WorkField.FILTER_IDS, this::filters);
    for (TagType type : TagType.values()) {
      WorkField.canonicalIds(type)
          .ifPresent(field -> numbers(field, (work, sink) -> canonicals(work, type, sink)));
    }
  }

  private void filters(Work work, LongConsumer sink) {
    for (Tag tag : archive.filterTags(work)) {
      sink.accept(tag.id());
    }
  }

  private void canonicals(Work work, TagType type, LongConsumer sink) {
    for (Tag tag : archive.directCanonicals(work)) {
      if (tag.type() == type) {
        sink.accept(tag.id());
      }
    }
  }

  private void addExtent() {
    number(WorkField.WORD_COUNT, work -> work.extent().wordCount());
    number(WorkField.EXPECTED_CHAPTERS, work -> work.extent().expectedChapters());
    flag(WorkField.COMPLETE, work -> work.extent().complete());
    number(WorkField.HITS, work -> work.indexCounters().hits());
    number(WorkField.KUDOS_COUNT, work -> work.indexCounters().kudos());
    number(WorkField.COMMENTS_COUNT, work -> work.indexCounters().comments());
    number(WorkField.BOOKMARKS_COUNT, work -> work.indexCounters().bookmarks());
  }

  private void addDates() {
    date(WorkField.REVISED_AT, work -> work.dates().revisedAt());
    date(WorkField.CREATED_AT, work -> work.dates().createdAt());
    date(WorkField.UPDATED_AT, work -> work.dates().updatedAt());
  }

  private void addSeries() {
    numbers(WorkField.SERIES_ID, (work, sink) -> series(work, SeriesEntry::seriesId, sink));
    numbers(
        WorkField.SERIES_POSITION,
        (work, sink) -> series(work, entry -> (long) entry.position(), sink));
  }

  private static void series(Work work, Function<SeriesEntry, Long> value, LongConsumer sink) {
    for (SeriesEntry entry : work.series()) {
      sink.accept(value.apply(entry));
    }
  }

  private void addIndexOnly() {
    flag(WorkField.CROSSOVER, work -> work.indexOnly().crossover());
    flag(WorkField.OTP, work -> work.indexOnly().otp());
    flag(WorkField.BACKDATE, work -> work.indexOnly().backdate());
    flag(WorkField.NONFICTION, work -> work.indexOnly().nonfiction());
    number(WorkField.WORK_SKIN_ID, work -> work.indexOnly().workSkinId());
    number(WorkField.MAJOR_VERSION, work -> work.indexOnly().majorVersion());
    number(WorkField.MINOR_VERSION, work -> work.indexOnly().minorVersion());
  }

  private void numbers(WorkField field, NumberColumn.Extraction extraction) {
    extractions.put(field, extraction);
  }

  private void number(WorkField field, Function<Work, @Nullable Number> value) {
    numbers(
        field,
        (work, sink) -> {
          Number number = value.apply(work);
          if (number != null) {
            sink.accept(number.longValue());
          }
        });
  }

  private void flag(WorkField field, Predicate<Work> condition) {
    numbers(field, (work, sink) -> sink.accept(condition.test(work) ? 1 : 0));
  }

  private void date(WorkField field, Function<Work, Instant> moment) {
    numbers(field, (work, sink) -> sink.accept(moment.apply(work).toEpochMilli()));
  }
}
