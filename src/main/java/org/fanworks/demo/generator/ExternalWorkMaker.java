package org.fanworks.demo.generator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.ExternalWork;
import org.fanworks.demo.data.TagType;

/** Invents works elsewhere. Not thread-safe. */
final class ExternalWorkMaker {
  private static final int WORKS_PER_EXTERNAL_WORK = 50;

  /** What bookmarkers can say of a work elsewhere. */
  private static final Set<TagType> TYPES =
      EnumSet.of(
          TagType.RATING,
          TagType.CATEGORY,
          TagType.FANDOM,
          TagType.RELATIONSHIP,
          TagType.CHARACTER);

  private final Archive archive;
  private final Dice dice;
  private final ProseMaker prose;
  private final Names names;
  private long lastId = 500;

  private ExternalWorkMaker(Archive archive, Dice dice) {
    this.archive = archive;
    this.dice = dice;
    this.prose = new ProseMaker(dice);
    this.names = new Names(dice);
  }

  /** The external works of an archive, the oldest first. */
  static List<ExternalWork> of(Archive archive, long seed) {
    ExternalWorkMaker maker = new ExternalWorkMaker(archive, new Dice(seed, "external works"));
    List<ExternalWork> works = new ArrayList<>();
    int count = Math.max(12, archive.works().size() / WORKS_PER_EXTERNAL_WORK);
    for (int i = 0; i < count; i++) {
      works.add(maker.make((double) i / count));
    }
    return works;
  }

  private ExternalWork make(double age) {
    lastId += dice.between(1, 900);
    Instant opened = Anchors.OPENED.atStartOfDay(ZoneOffset.UTC).toInstant();
    long span = Anchors.PRESENT.toEpochSecond() - opened.getEpochSecond();
    return new ExternalWork(
        lastId,
        "https://example.org/elsewhere/" + lastId,
        prose.seriesTitle(),
        dice.chance(0.5) ? names.person() : names.login(),
        dice.chance(0.8) ? prose.paragraph() : null,
        List.copyOf(tags()),
        dice.chance(0.3) ? "en" : null,
        opened.plusSeconds((long) (span * age)));
  }

  /** Those of some work here. */
  private Set<Long> tags() {
    Set<Long> ids = new LinkedHashSet<>();
    for (long id : dice.pick(archive.works()).tagIds()) {
      if (TYPES.contains(archive.tag(id).type())) {
        ids.add(id);
      }
    }
    return ids;
  }
}
