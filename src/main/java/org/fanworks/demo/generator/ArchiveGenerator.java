package org.fanworks.demo.generator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.ArchiveContents;
import org.fanworks.demo.data.Collection;
import org.fanworks.demo.data.Work;

/**
 * Invents a whole archive: every name and title is made up, every special case of the real site is
 * there. The same options give the same archive on every JVM; 20,000 works take well under a
 * second.
 */
public final class ArchiveGenerator {
  private final GeneratorOptions options;
  private final Dice dice;
  private final WorkMaker maker;
  private final List<Work> works = new ArrayList<>();
  private final List<Work> gone = new ArrayList<>();
  private long lastId = 1_000;

  private ArchiveGenerator(GeneratorOptions options, WorkMaker maker, Dice dice) {
    this.options = options;
    this.maker = maker;
    this.dice = dice;
  }

  /** Invents an archive. */
  public static Archive generate(GeneratorOptions options) {
    TagStock tags = TagMaker.make(options.seed(), options.tags());
    People people = PeopleMaker.make(options.seed(), options.users());
    List<Collection> collections = CollectionMaker.make(options.seed());
    Dice dice = new Dice(options.seed(), "works");
    WorkMaker maker = new WorkMaker(tags, people, collections, dice);
    ArchiveGenerator generator = new ArchiveGenerator(options, maker, dice);
    generator.fill();
    return new Archive(
        new ArchiveContents(
            tags.all(),
            people.users(),
            people.pseuds(),
            maker.series(),
            collections,
            generator.works,
            generator.gone));
  }

  private void fill() {
    int goneEvery = options.goneWorks() == 0 ? 0 : options.works() / options.goneWorks();
    for (int i = 0; i < options.works(); i++) {
      works.add(maker.make(nextId(), moment(i)));
      if (goneEvery > 0 && i % goneEvery == 0 && gone.size() < options.goneWorks()) {
        gone.add(maker.gone(nextId(), moment(i)));
      }
    }
  }

  private long nextId() {
    lastId += dice.between(1, 6_000);
    return lastId;
  }

  /** When the work of a number was begun: the archive grows ever faster. */
  private Instant moment(int number) {
    Instant opened = Anchors.OPENED.atStartOfDay(ZoneOffset.UTC).toInstant();
    long span = Duration.between(opened, Anchors.PRESENT.toInstant()).toSeconds();
    double share = StrictMath.sqrt((double) number / options.works());
    return opened.plusSeconds((long) (span * share));
  }
}
