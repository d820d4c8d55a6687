package org.fanworks.demo.generator;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fanworks.demo.data.Byline;
import org.fanworks.demo.data.Collection;
import org.fanworks.demo.data.Counters;
import org.fanworks.demo.data.Extent;
import org.fanworks.demo.data.IndexOnly;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Series;
import org.fanworks.demo.data.SeriesEntry;
import org.fanworks.demo.data.Visibility;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.data.WorkText;
import org.fanworks.demo.data.WorkType;
import org.jspecify.annotations.Nullable;

/** Puts works together out of all their parts. Not thread-safe. */
final class WorkMaker {
  private static final LongTail<String> FOREIGN =
      new LongTail<>(
          List.of(
              "zh", "es", "ru", "fr", "ptBR", "de", "it", "ja", "pl", "ko", "id", "uk", "cs", "hu",
              "fi", "nl", "vi", "tr", "yue", "la", "cy", "he", "ar", "ptPT"),
          0.9);

  /** The language of gone works, which no other work has. */
  static final String GHOST_LANGUAGE = "tok";

  /** Creator of gone works; gone as well. */
  private static final Pseud GHOST = new Pseud(7, 7, "ghost_writer", "ghost_writer");

  private static final long FIRST_SERIES = 900;
  private static final long FIRST_ANONYMOUS_SERIES = 2_000_000;

  private final Dice dice;
  private final TagChooser tags;
  private final ProseMaker prose;
  private final BylineMaker bylines;
  private final ScheduleMaker schedules;
  private final ExtentMaker extents;
  private final CounterMaker counters;
  private final PlacementMaker placements;
  private final SeriesMaker series;
  private final SeriesMaker anonymousSeries;

  WorkMaker(TagStock stock, People people, List<Collection> collections, Dice dice) {
    this.dice = dice;
    this.tags = new TagChooser(stock, dice);
    this.prose = new ProseMaker(dice);
    this.bylines = new BylineMaker(people, dice);
    this.schedules = new ScheduleMaker(dice);
    this.extents = new ExtentMaker(dice, prose);
    this.counters = new CounterMaker(people.users().size(), dice);
    this.placements = new PlacementMaker(collections, dice);
    this.series = new SeriesMaker(dice, prose, FIRST_SERIES);
    Dice others = new Dice(people.users().size(), "anonymous series");
    this.anonymousSeries = new SeriesMaker(others, new ProseMaker(others), FIRST_ANONYMOUS_SERIES);
  }

  /** A work whose draft was begun at the given moment. */
  Work make(long id, Instant createdAt) {
    String language = language();
    Placement placement = placements.place();
    Byline byline = bylines.byline(placement.anonymous());
    TagChoice choice = tags.choose();
    Schedule schedule = schedules.make(createdAt, extents.chapters());
    Extent extent = extents.extent(schedule.chapters());
    Counters page = counters.page(extent.chaptersPosted());
    return new Work(
        id,
        prose.text(language == null ? "en" : language),
        byline,
        placement.visibility(),
        choice.tagIds(),
        language,
        extent,
        page,
        counters.index(page),
        schedule.dates(),
        places(byline),
        placement.collectionIds(),
        bylines.recipients(),
        indexOnly(importedFrom(id, byline), choice, schedule, extent));
  }

  private List<SeriesEntry> places(Byline byline) {
    SeriesMaker maker = byline.anonymous() ? anonymousSeries : series;
    return maker.place(byline.creators().get(0));
  }

  /** A work that only the index remembers. */
  Work gone(long id, Instant createdAt) {
    Schedule schedule = schedules.make(createdAt, 1);
    Extent extent = new Extent(null, extents.extent(schedule.chapters()).chapters(), null);
    Counters none = new Counters(null, 0, 0, 0);
    TagChoice choice = tags.ghost();
    return new Work(
        id,
        new WorkText("Gone with the Tide " + id, null, null, null),
        Byline.of(List.of(GHOST)),
        Visibility.PUBLIC,
        choice.tagIds(),
        GHOST_LANGUAGE,
        extent,
        none,
        none,
        schedule.dates(),
        List.of(),
        List.of(),
        List.of(),
        new IndexOnly(false, false, false, false, List.of(WorkType.TEXT), null, null, 1, 0));
  }

  List<Series> series() {
    return Stream.concat(series.series().stream(), anonymousSeries.series().stream()).toList();
  }

  private @Nullable String language() {
    if (dice.chance(0.003)) {
      return null;
    }
    return dice.chance(0.86) ? "en" : FOREIGN.draw(dice);
  }

  private @Nullable String importedFrom(long id, Byline byline) {
    boolean imported = byline.importedAuthor() != null || dice.chance(0.01);
    return imported ? "https://example.org/stories/" + id + ".html" : null;
  }

  private IndexOnly indexOnly(
      @Nullable String importedFrom, TagChoice choice, Schedule schedule, Extent extent) {
    return new IndexOnly(
        choice.crossover(),
        choice.otp(),
        schedule.backdated(),
        choice.nonfiction(),
        workTypes(extent),
        importedFrom,
        dice.chance(0.02) ? (Long) (long) dice.between(1, 400) : null,
        extent.chaptersPosted(),
        dice.below(9));
  }

  private List<WorkType> workTypes(Extent extent) {
    if (extent.wordCount() == null) {
      return List.of(dice.pick(List.of(WorkType.ART, WorkType.VIDEO, WorkType.AUDIO)));
    }
    return dice.chance(0.02) ? List.of(WorkType.TEXT, WorkType.ART) : List.of(WorkType.TEXT);
  }
}
