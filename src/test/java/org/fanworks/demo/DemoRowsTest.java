package org.fanworks.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.generator.ArchiveGenerator;
import org.fanworks.demo.generator.GeneratorOptions;
import org.fanworks.demo.generator.Lore;
import org.junit.jupiter.api.Test;

class DemoRowsTest {
  private static final Archive ARCHIVE =
      ArchiveGenerator.generate(new GeneratorOptions(5, 2_000, 5));
  private static final DemoRows ROWS =
      new DemoRows(ARCHIVE, new Lore(ARCHIVE, 1), "http://localhost:1");

  @Test
  void everyColumnHasAValue() {
    WorkRow row = ROWS.works().get(0);

    assertThat(row.values()).hasSameSizeAs(WorkRow.COLUMNS);
    assertThat(row.values().get(WorkRow.COLUMNS.indexOf("url")))
        .isEqualTo("http://localhost:1/works/" + row.id());
    assertThat(row.values().get(WorkRow.COLUMNS.indexOf("kudos"))).isEqualTo(row.kudos());
    assertThat(row.values().get(WorkRow.COLUMNS.indexOf("restricted"))).isEqualTo(false);
  }

  @Test
  void guestsGetNeitherRestrictedNorHiddenNorGoneWorks() {
    List<Long> ids = ROWS.works().stream().map(WorkRow::id).toList();

    assertThat(ids).isSorted().hasSizeBetween(1_600, 1_900);
    assertThat(ARCHIVE.works())
        .filteredOn(work -> !ids.contains(work.id()))
        .noneMatch(work -> work.visibility().listedForGuests());
  }

  @Test
  void anonymousRowsNameNobody() {
    assertThat(ROWS.works())
        .filteredOn(WorkRow::anonymous)
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.authors()).containsExactly("Anonymous");
              assertThat(row.authorLogins()).isNull();
              assertThat(row.authorLogin()).isNull();
              assertThat(row.creatorUserIds()).isNull();
            });
  }

  @Test
  void unclaimedImportsNameTheRealAuthorAndTheArchivistsLogin() {
    assertThat(ROWS.works())
        .filteredOn(row -> Anchors.ARCHIVIST_LOGIN.equals(row.authorLogin()))
        .isNotEmpty()
        .allMatch(row -> !row.authors().contains(Anchors.ARCHIVIST_LOGIN));
  }

  @Test
  void hiddenValuesHoldWhatOnlyTheIndexKnows() {
    Work work =
        ARCHIVE.works().stream()
            .filter(w -> w.visibility().listedForGuests())
            .filter(w -> !w.indexCounters().equals(w.pageCounters()))
            .findFirst()
            .orElseThrow();

    HiddenValues hidden = ROWS.hidden(work.id()).orElseThrow();

    assertThat(hidden.counters()).isEqualTo(work.indexCounters());
    assertThat(hidden.filterTagNames()).hasSizeGreaterThanOrEqualTo(work.tagIds().size());
    assertThat(ROWS.hidden(1)).isEmpty();
  }

  @Test
  void filterNamesHoldCanonicalAndMetaTagsOfASynonym() {
    long synonym = ARCHIVE.findTag(Anchors.SYNONYM_FANDOM).orElseThrow().id();
    Work work =
        ARCHIVE.works().stream()
            .filter(w -> w.tagIds().contains(synonym))
            .findFirst()
            .orElseThrow();

    assertThat(ROWS.hidden(work.id()).orElseThrow().filterTagNames())
        .contains(Anchors.SYNONYM_FANDOM, Anchors.BIG_FANDOM, Anchors.META_FANDOM);
  }
}
