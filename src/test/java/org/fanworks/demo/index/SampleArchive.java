package org.fanworks.demo.index;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.ArchiveContents;
import org.fanworks.demo.data.Collection;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Series;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.Work;

/** Archives of a few works over one small set of tags, series and collections. */
final class SampleArchive {
  /** What relative times count from in tests. */
  static final Instant NOW = Instant.parse("2026-06-17T10:30:00Z");

  static final Pseud ASTRA = new Pseud(11, 1, "astra", "astra");
  static final Pseud LUMA = new Pseud(12, 1, "astra", "Luma");
  static final Pseud BORIS = new Pseud(21, 2, "boris", "boris");

  static final long GENERAL = 10;
  static final long TEEN = 11;
  static final long MATURE = 12;
  static final long NO_WARNINGS = 16;
  static final long VIOLENCE = 17;
  static final long GEN = 21;
  static final long FEMSLASH = 116;

  /** Meta-tag of {@link #STARFALL}. */
  static final long STAR_WORLDS = 1000;

  static final long STARFALL = 1001;

  /** Synonym of {@link #STARFALL}. */
  static final long STARFALL_SYNONYM = 1002;

  static final long MOONRISE = 1003;
  static final long ANGST = 2001;
  static final long UNWRANGLED = 2002;
  static final long ACCENTED = 2003;
  static final long PAIRING = 3001;

  static final long COLLECTION = 51;
  static final long PARENT_COLLECTION = 50;

  /** Twelve more canonical freeforms. */
  static final List<Long> MORE_FREEFORMS = LongStream.range(2100, 2112).boxed().toList();

  private static final List<Tag> NAMED_TAGS =
      List.of(
          canonical(GENERAL, "General Audiences", TagType.RATING),
          canonical(TEEN, "Teen And Up Audiences", TagType.RATING),
          canonical(MATURE, "Mature", TagType.RATING),
          canonical(NO_WARNINGS, "No Archive Warnings Apply", TagType.ARCHIVE_WARNING),
          canonical(VIOLENCE, "Graphic Depictions Of Violence", TagType.ARCHIVE_WARNING),
          canonical(GEN, "Gen", TagType.CATEGORY),
          canonical(FEMSLASH, "F/F", TagType.CATEGORY),
          canonical(STAR_WORLDS, "Star Worlds - All Media", TagType.FANDOM),
          new Tag(
              STARFALL,
              "Starfall (TV)",
              TagType.FANDOM,
              true,
              null,
              List.of(STAR_WORLDS),
              List.of()),
          new Tag(
              STARFALL_SYNONYM,
              "Starfall Show",
              TagType.FANDOM,
              false,
              STARFALL,
              List.of(),
              List.of()),
          canonical(MOONRISE, "Moonrise", TagType.FANDOM),
          canonical(ANGST, "Angst", TagType.FREEFORM),
          new Tag(
              UNWRANGLED,
              "so much angst help",
              TagType.FREEFORM,
              false,
              null,
              List.of(),
              List.of()),
          canonical(ACCENTED, "Café Stories", TagType.FREEFORM),
          canonical(PAIRING, "Vera/Ines", TagType.RELATIONSHIP));

  private SampleArchive() {}

  private static List<Tag> tags() {
    Stream<Tag> more =
        MORE_FREEFORMS.stream().map(id -> canonical(id, "Freeform " + id, TagType.FREEFORM));
    return Stream.concat(NAMED_TAGS.stream(), more).toList();
  }

  private static Tag canonical(long id, String name, TagType type) {
    return new Tag(id, name, type, true, null, List.of(), List.of());
  }

  /** An archive with these works. */
  static Archive of(Work... works) {
    return of(Arrays.asList(works), List.of());
  }

  /** An archive with works of which some are in the index only. */
  static Archive of(List<Work> works, List<Work> gone) {
    return new Archive(
        new ArchiveContents(
            tags(),
            List.of(),
            List.of(ASTRA, LUMA, BORIS),
            List.of(new Series(3, "Harbor Nights"), new Series(4, "Salt & Tide")),
            List.of(
                new Collection(PARENT_COLLECTION, "whole", "Whole", null, false, false),
                new Collection(COLLECTION, "part", "Part", PARENT_COLLECTION, false, false)),
            works,
            gone));
  }

  /** A search over these works with the real page size. */
  static Searches search(SampleWork... works) {
    return search(20, 100_000, works);
  }

  /** A search over these works with a page size and depth of its own. */
  static Searches search(int pageSize, int maxResults, SampleWork... works) {
    Work[] built = Arrays.stream(works).map(SampleWork::build).toArray(Work[]::new);
    IndexOptions options = new IndexOptions(pageSize, maxResults, Clock.fixed(NOW, ZoneOffset.UTC));
    return new Searches(WorkIndex.build(of(built), options));
  }
}
