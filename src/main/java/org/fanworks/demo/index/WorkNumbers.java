package org.fanworks.demo.index;

import java.util.function.Function;
import java.util.function.LongConsumer;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.SeriesEntry;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.Work;

/** What the numeric fields of the index hold of a work (AO3 reference, 3.3). Immutable. */
final class WorkNumbers {
  private final Archive archive;
  private final FieldSources<Work> sources;

  private WorkNumbers(Archive archive, FieldSources<Work> sources) {
    this.archive = archive;
    this.sources = sources;
  }

  /** Adds the numeric fields of works. */
  static void add(Archive archive, FieldSources<Work> sources) {
    new WorkNumbers(archive, sources).addAll();
  }

  private void addAll() {
    sources.numbers(WorkField.ID, (work, sink) -> sink.accept(work.id()));
    sources.numbers(WorkField.COLLECTION_IDS, this::collections);
    addPeople();
    addVisibility();
    addTags();
    addExtent();
    addDates();
    addSeries();
    addIndexOnly();
  }

  private void collections(Work work, LongConsumer sink) {
    archive.collectionIds(work).forEach(sink::accept);
  }

  private void addPeople() {
    sources.flag(WorkField.IN_ANON_COLLECTION, work -> work.byline().anonymous());
    sources.numbers(WorkField.PSEUD_IDS, (work, sink) -> people(work, Pseud::id, sink));
    sources.numbers(WorkField.USER_IDS, (work, sink) -> people(work, Pseud::userId, sink));
  }

  private static void people(Work work, Function<Pseud, Long> id, LongConsumer sink) {
    if (!work.byline().anonymous() && !work.visibility().unrevealed()) {
      work.byline().creators().stream().map(id).distinct().forEach(sink::accept);
    }
  }

  private void addVisibility() {
    sources.flag(WorkField.POSTED, work -> work.visibility().posted());
    sources.flag(WorkField.HIDDEN_BY_ADMIN, work -> work.visibility().hiddenByAdmin());
    sources.flag(WorkField.RESTRICTED, work -> work.visibility().restricted());
    sources.flag(WorkField.IN_UNREVEALED_COLLECTION, work -> work.visibility().unrevealed());
  }

  private void addTags() {
    sources.numbers(WorkField.FILTER_IDS, this::filters);
    for (TagType type : TagType.values()) {
      WorkField.canonicalIds(type)
          .ifPresent(field -> sources.numbers(field, (work, sink) -> canonicals(work, type, sink)));
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
    sources.number(WorkField.WORD_COUNT, work -> work.extent().wordCount());
    sources.number(WorkField.EXPECTED_CHAPTERS, work -> work.extent().expectedChapters());
    sources.flag(WorkField.COMPLETE, work -> work.extent().complete());
    sources.number(WorkField.HITS, work -> work.indexCounters().hits());
    sources.number(WorkField.KUDOS_COUNT, work -> work.indexCounters().kudos());
    sources.number(WorkField.COMMENTS_COUNT, work -> work.indexCounters().comments());
    sources.number(WorkField.BOOKMARKS_COUNT, work -> work.indexCounters().bookmarks());
  }

  private void addDates() {
    sources.date(WorkField.REVISED_AT, work -> work.dates().revisedAt());
    sources.date(WorkField.CREATED_AT, work -> work.dates().createdAt());
    sources.date(WorkField.UPDATED_AT, work -> work.dates().updatedAt());
  }

  private void addSeries() {
    sources.numbers(WorkField.SERIES_ID, (work, sink) -> series(work, SeriesEntry::seriesId, sink));
    sources.numbers(
        WorkField.SERIES_POSITION,
        (work, sink) -> series(work, entry -> (long) entry.position(), sink));
  }

  private static void series(Work work, Function<SeriesEntry, Long> value, LongConsumer sink) {
    for (SeriesEntry entry : work.series()) {
      sink.accept(value.apply(entry));
    }
  }

  private void addIndexOnly() {
    sources.flag(WorkField.CROSSOVER, work -> work.indexOnly().crossover());
    sources.flag(WorkField.OTP, work -> work.indexOnly().otp());
    sources.flag(WorkField.BACKDATE, work -> work.indexOnly().backdate());
    sources.flag(WorkField.NONFICTION, work -> work.indexOnly().nonfiction());
    sources.number(WorkField.WORK_SKIN_ID, work -> work.indexOnly().workSkinId());
    sources.number(WorkField.MAJOR_VERSION, work -> work.indexOnly().majorVersion());
    sources.number(WorkField.MINOR_VERSION, work -> work.indexOnly().minorVersion());
  }
}
