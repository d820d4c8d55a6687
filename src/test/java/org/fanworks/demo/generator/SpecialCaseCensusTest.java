package org.fanworks.demo.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.data.WorkType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Counts the special cases of the real site in the default archive. */
class SpecialCaseCensusTest {
  private static final Archive ARCHIVE = ArchiveGenerator.generate(GeneratorOptions.defaults());

  /** A special case, how many works at least show it, and at most. */
  private record Case(String name, long least, long most, Predicate<Work> shows) {
    @Override
    public String toString() {
      return name;
    }
  }

  static final List<Case> CASES =
      List.of(
          new Case("anonymous", 300, 1_500, work -> work.byline().anonymous()),
          new Case("unrevealed", 80, 400, work -> work.visibility().unrevealed()),
          new Case("restricted", 1_000, 3_000, work -> work.visibility().restricted()),
          new Case("draft", 30, 200, work -> !work.visibility().posted()),
          new Case("hidden by admin", 10, 100, work -> work.visibility().hiddenByAdmin()),
          new Case("several creators", 500, 2_000, work -> work.byline().creators().size() > 1),
          new Case("four creators", 50, 700, work -> work.byline().creators().size() == 4),
          new Case("other pseud", 500, 4_000, SpecialCaseCensusTest::postedUnderOtherPseud),
          new Case("imported unclaimed", 100, 600, work -> work.byline().importedAuthor() != null),
          new Case("gift", 800, 2_500, work -> !work.recipients().isEmpty()),
          new Case(
              "gift without account",
              100,
              800,
              work -> work.recipients().stream().anyMatch(r -> r.login() == null)),
          new Case("no kudos", 100, 2_000, work -> work.pageCounters().kudos() == 0),
          new Case("no bookmarks", 500, 15_000, work -> work.pageCounters().bookmarks() == 0),
          new Case("no comments", 500, 9_000, work -> work.pageCounters().comments() == 0),
          new Case("no hits", 5, 60, work -> work.pageCounters().hits() == null),
          new Case("thousands of kudos", 30, 2_000, work -> work.pageCounters().kudos() > 999),
          new Case(
              "counters lag",
              1_000,
              6_000,
              work -> !work.pageCounters().equals(work.indexCounters())),
          new Case("no language", 20, 200, work -> work.language() == null),
          new Case(
              "other language",
              1_000,
              5_000,
              work -> work.language() != null && !work.language().equals("en")),
          new Case("long language code", 50, 500, work -> "ptBR".equals(work.language())),
          new Case("no rating", 10, 100, work -> none(work, TagType.RATING)),
          new Case("no category", 300, 2_000, work -> none(work, TagType.CATEGORY)),
          new Case("several categories", 500, 4_000, work -> several(work, TagType.CATEGORY)),
          new Case("several warnings", 500, 4_000, work -> several(work, TagType.ARCHIVE_WARNING)),
          new Case("several fandoms", 1_000, 6_000, work -> several(work, TagType.FANDOM)),
          new Case("no freeform", 500, 4_000, work -> none(work, TagType.FREEFORM)),
          new Case("no relationship", 1_000, 8_000, work -> none(work, TagType.RELATIONSHIP)),
          new Case("unknown words", 50, 200, work -> work.extent().wordCount() == null),
          new Case(
              "zero words", 10, 100, work -> Integer.valueOf(0).equals(work.extent().wordCount())),
          new Case("unknown total", 1_000, 4_000, work -> work.extent().expectedChapters() == null),
          new Case("incomplete with total", 500, 3_000, SpecialCaseCensusTest::incompleteWithTotal),
          new Case("over 1000 chapters", 1, 20, work -> work.extent().chaptersPosted() > 1_000),
          new Case("no summary", 500, 3_000, work -> work.text().summary() == null),
          new Case("markup in summary", 50, 2_000, work -> summaryHolds(work, "<ul>")),
          new Case("date one day off", 300, 1_000, SpecialCaseCensusTest::dateIsOff),
          new Case("backdated", 100, 800, work -> work.indexOnly().backdate()),
          new Case("in series", 3_000, 6_000, work -> !work.series().isEmpty()),
          new Case("in several series", 50, 500, work -> work.series().size() > 1),
          new Case("in several collections", 500, 3_000, work -> work.collectionIds().size() > 1),
          new Case("crossover", 300, 3_000, work -> work.indexOnly().crossover()),
          new Case("one pairing", 1_000, 9_000, work -> work.indexOnly().otp()),
          new Case("nonfiction", 20, 1_000, work -> work.indexOnly().nonfiction()),
          new Case(
              "not only text", 50, 1_000, work -> !work.indexOnly().workTypes().equals(textOnly())),
          new Case("work skin", 100, 1_000, work -> work.indexOnly().workSkinId() != null),
          new Case(
              "changed case of a title",
              10,
              100,
              work -> work.title().equalsIgnoreCase(Anchors.CASE_VARIANT_TITLE)));

  @ParameterizedTest
  @FieldSource("CASES")
  void archiveHasEverySpecialCase(Case special) {
    long count = ARCHIVE.works().stream().filter(special.shows()).count();

    assertThat(count).as(special.name()).isBetween(special.least(), special.most());
  }

  @Test
  void everyAwkwardTitleIsThere() {
    assertThat(ARCHIVE.works()).extracting(Work::title).containsAll(TitleMaker.AWKWARD);
  }

  @Test
  void titlesAreOfAllowedLength() {
    assertThat(ARCHIVE.works()).allSatisfy(work -> assertThat(work.title()).hasSizeBetween(1, 255));
  }

  @Test
  void everyRatingWarningAndCategoryIsUsed() {
    long used =
        ARCHIVE.works().stream()
            .flatMap(work -> work.tagIds().stream())
            .distinct()
            .filter(SpecialCaseCensusTest::fixed)
            .count();

    assertThat(used).isEqualTo(17);
  }

  @Test
  void titlesStartWithTheSignsThatSortingDrops() {
    for (String start : List.of("The ", "A ", "An ", "\"", "...", "99")) {
      assertThat(ARCHIVE.works()).as(start).anyMatch(work -> work.title().startsWith(start));
    }
  }

  private static boolean fixed(long id) {
    return FixedTag.ALL.stream().anyMatch(tag -> tag.id() == id);
  }

  private static List<WorkType> textOnly() {
    return List.of(WorkType.TEXT);
  }

  private static boolean summaryHolds(Work work, String markup) {
    return work.text().summary() != null && work.text().summary().contains(markup);
  }

  private static boolean postedUnderOtherPseud(Work work) {
    return work.byline().creators().stream().anyMatch(p -> !p.name().equals(p.login()));
  }

  private static boolean incompleteWithTotal(Work work) {
    return work.extent().expectedChapters() != null && !work.extent().complete();
  }

  private static boolean dateIsOff(Work work) {
    LocalDate indexed = LocalDate.ofInstant(work.dates().revisedAt(), ZoneOffset.UTC);
    long days = Math.abs(indexed.toEpochDay() - work.dates().displayed().toEpochDay());
    assertThat(days).isLessThanOrEqualTo(1);
    return days == 1;
  }

  private static boolean none(Work work, TagType type) {
    return ARCHIVE.displayedTags(work, type).isEmpty();
  }

  private static boolean several(Work work, TagType type) {
    return ARCHIVE.displayedTags(work, type).size() > 1;
  }
}
