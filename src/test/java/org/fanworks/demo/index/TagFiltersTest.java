package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanworks.demo.index.SampleArchive.ACCENTED;
import static org.fanworks.demo.index.SampleArchive.ANGST;
import static org.fanworks.demo.index.SampleArchive.GENERAL;
import static org.fanworks.demo.index.SampleArchive.MOONRISE;
import static org.fanworks.demo.index.SampleArchive.NO_WARNINGS;
import static org.fanworks.demo.index.SampleArchive.PAIRING;
import static org.fanworks.demo.index.SampleArchive.STARFALL;
import static org.fanworks.demo.index.SampleArchive.STARFALL_SYNONYM;
import static org.fanworks.demo.index.SampleArchive.STAR_WORLDS;
import static org.fanworks.demo.index.SampleArchive.TEEN;
import static org.fanworks.demo.index.SampleArchive.UNWRANGLED;
import static org.fanworks.demo.index.SampleArchive.VIOLENCE;
import static org.fanworks.demo.index.SampleWork.work;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags by name and id (AO3 reference, 2.2, 2.5 and 4.1). */
class TagFiltersTest {
  private final Searches search =
      SampleArchive.search(
          work(1).tags(GENERAL, NO_WARNINGS, STARFALL),
          work(2).tags(TEEN, NO_WARNINGS, VIOLENCE, STARFALL_SYNONYM, ANGST),
          work(3).tags(TEEN, VIOLENCE, STAR_WORLDS, UNWRANGLED),
          work(4).tags(TEEN, MOONRISE, ACCENTED, PAIRING, STARFALL));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fandom_names",
        "character_names",
        "relationship_names",
        "freeform_names",
        "other_tag_names"
      })
  void allNameParametersBehaveAlike(String parameter) {
    assertThat(search.found(parameter, "Angst")).containsExactly(2L);
    assertThat(search.found(parameter, "Starfall (TV)")).containsExactly(1L, 2L, 4L);
  }

  @Test
  void metaTagFindsItsSubTagsAndTheirSynonyms() {
    assertThat(search.found("fandom_names", "Star Worlds - All Media"))
        .containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void synonymAndUnwrangledTagFindWhatDisplaysThem() {
    assertThat(search.found("fandom_names", "Starfall Show")).containsExactly(2L);
    assertThat(search.found("other_tag_names", "so much angst help")).containsExactly(3L);
  }

  @Test
  void namesAreJoinedByAnd() {
    assertThat(search.found("fandom_names", "Starfall (TV), Moonrise")).containsExactly(4L);
    assertThat(search.found("fandom_names", "Moonrise", "freeform_names", "Angst")).isEmpty();
    assertThat(search.found("relationship_names", "Vera/Ines")).containsExactly(4L);
  }

  @Test
  void unknownNamesMatchWordsOfTagNames() {
    assertThat(search.found("freeform_names", "much help")).containsExactly(3L);
    assertThat(search.found("freeform_names", "worlds angst help")).containsExactly(3L);
    assertThat(search.found("freeform_names", "no such words")).isEmpty();
    assertThat(search.found("freeform_names", "!!!")).isEmpty();
  }

  @Test
  void otherSpellingHasToMatchAsTextToo() {
    assertThat(search.found("freeform_names", "ANGST")).containsExactly(2L);
    assertThat(search.found("freeform_names", "CAFÉ stories")).containsExactly(4L);
    assertThat(search.found("freeform_names", "Cafe Stories")).isEmpty();
  }

  @Test
  void excludedNamesRemoveSynonymsAndSubTagsToo() {
    assertThat(search.found("excluded_tag_names", "Starfall (TV)")).containsExactly(3L);
    assertThat(search.found("excluded_tag_names", "Starfall Show")).containsExactly(1L, 3L, 4L);
    assertThat(search.found("excluded_tag_names", "Angst, Moonrise")).containsExactly(1L, 3L);
  }

  @Test
  void excludedUnknownNameRemovesWhatHoldsAllItsWords() {
    assertThat(search.found("excluded_tag_names", "much help")).containsExactly(1L, 2L, 4L);
    assertThat(search.found("excluded_tag_names", "starfall help")).hasSize(4);
    assertThat(search.found("excluded_tag_names", "!!!")).hasSize(4);
  }

  @Test
  void idsAreJoinedByAnd() {
    assertThat(search.found("rating_ids", "11")).containsExactly(2L, 3L, 4L);
    assertThat(search.found("rating_ids", "11", "rating_ids", "10")).isEmpty();
    assertThat(search.found("archive_warning_ids", "16", "archive_warning_ids", "17"))
        .containsExactly(2L);
    assertThat(search.found("warning_ids", "17")).containsExactly(2L, 3L);
    assertThat(search.found("freeform_ids", "1003")).containsExactly(4L);
  }

  @Test
  void unreadableIdIsRefused() {
    assertThat(search.outcome("fandom_ids", "abc").syntaxError()).isTrue();
  }

  @Test
  void typedIdsHoldDirectCanonicalsOnly() {
    assertThat(search.query("fandom_ids:1001")).containsExactly(1L, 2L, 4L);
    assertThat(search.query("fandom_ids:1000")).containsExactly(3L);
    assertThat(search.query("fandom_ids:1002")).isEmpty();
    assertThat(search.query("freeform_ids:2002")).isEmpty();
    assertThat(search.query("filter_ids:(1002 OR 2002)")).containsExactly(2L, 3L);
    assertThat(search.query("-category_ids:*")).hasSize(4);
  }

  @Test
  void tagTextHoldsTheNamesOfAllFilterTags() {
    assertThat(search.query("tag:\"starfall tv\"")).containsExactly(1L, 2L, 4L);
    assertThat(search.query("tag:\"star worlds\" -tag:tv")).containsExactly(3L);
  }

  @Test
  void sidebarIdsAreWantedOrUnwantedWhateverTheirKey() {
    assertThat(sidebar(Map.of("rating_ids", List.of("11")), Map.of())).containsExactly(2L, 3L, 4L);
    assertThat(sidebar(Map.of(), Map.of("fandom_ids", List.of("2001", "1003"))))
        .containsExactly(1L, 3L);
    assertThat(sidebar(Map.of("rating_ids", List.of("11")), Map.of("rating_ids", List.of("17"))))
        .containsExactly(4L);
  }

  private Set<Long> sidebar(Map<String, List<String>> include, Map<String, List<String>> exclude) {
    SearchForm form =
        new SearchForm(
            Map.of(), include, exclude, new Owner.OfTag(STAR_WORLDS), 1, Viewer.GUEST, false);
    return new TreeSet<>(search.index().search(form).workIds());
  }
}
