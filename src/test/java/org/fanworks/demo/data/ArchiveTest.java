package org.fanworks.demo.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.generator.ArchiveGenerator;
import org.fanworks.demo.generator.GeneratorOptions;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static final Archive ARCHIVE =
      ArchiveGenerator.generate(new GeneratorOptions(11, 2_000, 4));

  @Test
  void namesAreFoundInAnyCaseAndWithoutAccents() {
    User marlow = ARCHIVE.findUser("MARLOW").orElseThrow();

    assertThat(marlow.login()).isEqualTo(Anchors.PSEUD_LOGIN);
    assertThat(ARCHIVE.findPseud(marlow, "zoe of the marsh"))
        .map(Pseud::name)
        .contains("Zoë of the Marsh");
    assertThat(ARCHIVE.findTag("UBER-CAFE")).map(Tag::name).contains("Über-Café");
    assertThat(ARCHIVE.findCollection("Sealed_Envelopes")).isPresent();
  }

  @Test
  void worksAreFoundThroughTheMetaTagsOfTheirSynonyms() {
    Tag synonym = ARCHIVE.findTag(Anchors.SYNONYM_FANDOM).orElseThrow();

    assertThat(ARCHIVE.tagTree().filters(synonym))
        .extracting(Tag::name)
        .containsExactly(Anchors.SYNONYM_FANDOM, Anchors.BIG_FANDOM, Anchors.META_FANDOM);
  }

  @Test
  void directCanonicalsLeaveMetaTagsAndUnwrangledTagsOut() {
    Tag unwrangled = ARCHIVE.findTag(Anchors.UNWRANGLED_FREEFORM).orElseThrow();
    Work work =
        ARCHIVE.works().stream()
            .filter(candidate -> candidate.tagIds().contains(unwrangled.id()))
            .findFirst()
            .orElseThrow();

    assertThat(ARCHIVE.filterTags(work)).contains(unwrangled);
    assertThat(ARCHIVE.directCanonicals(work)).doesNotContain(unwrangled).allMatch(Tag::canonical);
  }

  @Test
  void collectionsOfAWorkIncludeTheParents() {
    Collection part = ARCHIVE.findCollection(Anchors.PART_COLLECTION).orElseThrow();
    Collection parent = ARCHIVE.findCollection(Anchors.PARENT_COLLECTION).orElseThrow();
    Work work =
        ARCHIVE.works().stream()
            .filter(candidate -> candidate.collectionIds().contains(part.id()))
            .findFirst()
            .orElseThrow();

    assertThat(ARCHIVE.collectionIds(work)).contains(part.id(), parent.id());
  }

  @Test
  void goneWorksAreIndexedButNotFound() {
    List<Work> gone = ARCHIVE.goneWorks();

    assertThat(ARCHIVE.indexedWorks()).hasSize(2_004).containsAll(gone);
    assertThat(ARCHIVE.findWork(gone.get(0).id())).isEmpty();
  }

  @Test
  void unknownIdsFromOutsideAreEmptyAndFromInsideAnError() {
    assertThat(ARCHIVE.findTag(1)).isEmpty();
    assertThatThrownBy(() -> ARCHIVE.tag(1)).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> ARCHIVE.series(1)).isInstanceOf(NoSuchElementException.class);
  }
}
