package org.fanworks.demo.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fanworks.demo.data.Byline;
import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.Counters;
import org.fanworks.demo.data.Extent;
import org.fanworks.demo.data.IndexOnly;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.SeriesEntry;
import org.fanworks.demo.data.Visibility;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.data.WorkDates;
import org.fanworks.demo.data.WorkText;
import org.fanworks.demo.data.WorkType;
import org.jspecify.annotations.Nullable;

/** A work under construction, which a test gives just the properties that it is about. */
final class SampleWork {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  private final long id;
  private String title = "Untitled";
  private @Nullable String summary;
  private @Nullable String notes;
  private @Nullable String endnotes;
  private List<Pseud> creators = List.of(new Pseud(900, 90, "nobody", "nobody"));
  private @Nullable String importedAuthor;
  private boolean anonymous;
  private Visibility visibility = Visibility.PUBLIC;
  private List<Long> tagIds = List.of();
  private @Nullable String language;
  private @Nullable Integer wordCount;
  private int posted = 1;
  private @Nullable Integer expected = 1;
  private Counters indexCounters = new Counters(null, 0, 0, 0);
  private Instant revisedAt = Instant.parse("2020-01-01T12:00:00Z");
  private final List<SeriesEntry> series = new ArrayList<>();
  private List<Long> collectionIds = List.of();
  private boolean crossover;
  private boolean otp;
  private WorkType workType = WorkType.TEXT;

  private SampleWork(long id) {
    this.id = id;
  }

  static SampleWork work(long id) {
    return new SampleWork(id);
  }

  SampleWork title(String value) {
    title = value;
    return this;
  }

  SampleWork summary(String value) {
    summary = value;
    return this;
  }

  SampleWork notes(String value) {
    notes = value;
    return this;
  }

  SampleWork endnotes(String value) {
    endnotes = value;
    return this;
  }

  SampleWork by(Pseud... value) {
    creators = List.of(value);
    return this;
  }

  SampleWork importedFrom(String author) {
    importedAuthor = author;
    return this;
  }

  SampleWork anonymous() {
    anonymous = true;
    return this;
  }

  SampleWork visibility(Visibility value) {
    visibility = value;
    return this;
  }

  SampleWork tags(Long... ids) {
    tagIds = Arrays.asList(ids);
    return this;
  }

  SampleWork language(String code) {
    language = code;
    return this;
  }

  SampleWork words(int value) {
    wordCount = value;
    return this;
  }

  SampleWork chapters(int postedChapters, @Nullable Integer expectedChapters) {
    posted = postedChapters;
    expected = expectedChapters;
    return this;
  }

  SampleWork counters(@Nullable Integer hits, int kudos, int comments, int bookmarks) {
    indexCounters = new Counters(hits, kudos, comments, bookmarks);
    return this;
  }

  SampleWork revisedAt(String instant) {
    revisedAt = Instant.parse(instant);
    return this;
  }

  SampleWork series(long seriesId, int position) {
    series.add(new SeriesEntry(seriesId, position));
    return this;
  }

  SampleWork collections(Long... ids) {
    collectionIds = Arrays.asList(ids);
    return this;
  }

  SampleWork crossover() {
    crossover = true;
    return this;
  }

  SampleWork otp() {
    otp = true;
    return this;
  }

  SampleWork type(WorkType value) {
    workType = value;
    return this;
  }

  Work build() {
    List<Chapter> chapters =
        IntStream.range(0, posted).mapToObj(i -> new Chapter(id * 100 + i, null, DAY)).toList();
    Counters pageCounters = new Counters(1_000_000, 1_000_000, 1_000_000, 1_000_000);
    return new Work(
        id,
        new WorkText(title, summary, notes, endnotes),
        new Byline(creators, importedAuthor, anonymous),
        visibility,
        tagIds,
        language,
        new Extent(wordCount, chapters, expected),
        pageCounters,
        indexCounters,
        new WorkDates(DAY, DAY, revisedAt, revisedAt, revisedAt),
        series,
        collectionIds,
        List.of(),
        new IndexOnly(crossover, otp, false, false, List.of(workType), null, null, 1, 0));
  }
}
