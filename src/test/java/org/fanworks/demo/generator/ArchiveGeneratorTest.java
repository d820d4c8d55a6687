package org.fanworks.demo.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.NameKey;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.Work;
import org.junit.jupiter.api.Test;

class ArchiveGeneratorTest {
  private static final Archive ARCHIVE = ArchiveGenerator.generate(GeneratorOptions.defaults());
  private static final Map<Tag, Long> WORKS_BY_TAG =
      ARCHIVE.works().stream()
          .flatMap(work -> ARCHIVE.filterTags(work).stream())
          .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  private static final Pattern FORBIDDEN_IN_TAGS = Pattern.compile("[,，、*<>^{}=`%\\\\]");
  private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_]{1,38}[A-Za-z0-9]");

  @Test
  void sameSeedGivesTheSameWorks() {
    GeneratorOptions options = new GeneratorOptions(7, 500, 3);

    Archive first = ArchiveGenerator.generate(options);
    Archive second = ArchiveGenerator.generate(options);

    assertThat(second.indexedWorks()).isEqualTo(first.indexedWorks());
    assertThat(second.tags()).isEqualTo(first.tags());
    assertThat(second.users()).isEqualTo(first.users());
    assertThat(second.allSeries()).isEqualTo(first.allSeries());
    assertThat(second.collections()).isEqualTo(first.collections());
  }

  @Test
  void otherSeedGivesOtherWorks() {
    Archive first = ArchiveGenerator.generate(new GeneratorOptions(7, 100, 0));
    Archive second = ArchiveGenerator.generate(new GeneratorOptions(8, 100, 0));

    assertThat(second.works()).isNotEqualTo(first.works());
  }

  @Property(tries = 25)
  void everySeedGivesAnArchive(@ForAll long seed) {
    Archive archive = ArchiveGenerator.generate(new GeneratorOptions(seed, 40, 2));

    assertThat(archive.works()).hasSize(40);
    assertThat(archive.goneWorks()).hasSize(2);
  }

  @Test
  void hasTheSizeThatWasAskedFor() {
    assertThat(ARCHIVE.works()).hasSize(20_000);
    assertThat(ARCHIVE.goneWorks()).hasSize(12);
    assertThat(ARCHIVE.users()).hasSize(3_000);
    assertThat(ARCHIVE.tags()).hasSizeBetween(4_000, 4_010);
  }

  @Test
  void smallArchivesHaveTheAnchorsToo() {
    Archive small = ArchiveGenerator.generate(new GeneratorOptions(1, 50, 0));

    assertThat(small.findTag(Anchors.BIG_FANDOM)).isPresent();
    assertThat(small.findUser(Anchors.PROLIFIC_LOGIN)).isPresent();
    assertThat(small.findCollection(Anchors.MYSTERY_COLLECTION)).isPresent();
  }

  @Test
  void workIdsAscendAndAreUnique() {
    List<Long> ids = ARCHIVE.indexedWorks().stream().map(Work::id).toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void tagNamesFollowTheRulesOfTheSite() {
    Set<NameKey> keys = new HashSet<>();

    assertThat(ARCHIVE.tags())
        .allSatisfy(
            tag -> {
              assertThat(FORBIDDEN_IN_TAGS.matcher(tag.name()).find()).as(tag.name()).isFalse();
              assertThat(tag.name()).hasSizeLessThanOrEqualTo(150).isEqualTo(tag.name().strip());
              assertThat(keys.add(NameKey.of(tag.name()))).as("unique: %s", tag.name()).isTrue();
            });
  }

  @Test
  void loginsFollowTheRulesOfTheSite() {
    assertThat(ARCHIVE.users()).allSatisfy(user -> assertThat(user.login()).matches(LOGIN));
  }

  @Test
  void mergersAndMetaTagsAreCanonicalsOfTheSameType() {
    assertThat(ARCHIVE.tags())
        .allSatisfy(
            tag -> {
              ARCHIVE.tagTree().canonical(tag).ifPresent(canonical -> assertSame(tag, canonical));
              tag.metaTagIds().forEach(id -> assertSame(tag, ARCHIVE.tag(id)));
            });
  }

  private static void assertSame(Tag tag, Tag other) {
    assertThat(other.canonical()).isTrue();
    assertThat(other.type()).isEqualTo(tag.type());
  }

  @Test
  void bigFandomHasSynonymsSubTagsAndThousandsOfWorks() {
    Tag big = anchor(Anchors.BIG_FANDOM);

    assertThat(ARCHIVE.tagTree().synonyms(big))
        .extracting(Tag::name)
        .contains(Anchors.SYNONYM_FANDOM);
    assertThat(ARCHIVE.tagTree().subTags(big)).extracting(Tag::name).contains(Anchors.SUB_FANDOM);
    assertThat(ARCHIVE.tagTree().metaTags(big))
        .extracting(Tag::name)
        .containsExactly(Anchors.META_FANDOM);
    assertThat(worksFilteredBy(big)).isGreaterThan(2_000);
  }

  @Test
  void plainTagsStandAlone() {
    for (String name : List.of(Anchors.PLAIN_FANDOM, Anchors.PLAIN_FREEFORM)) {
      Tag plain = anchor(name);

      assertThat(plain.canonical()).isTrue();
      assertThat(ARCHIVE.tagTree().synonyms(plain)).isEmpty();
      assertThat(ARCHIVE.tagTree().subTags(plain)).isEmpty();
      assertThat(worksFilteredBy(plain)).isGreaterThan(50);
    }
  }

  @Test
  void unwrangledAnchorIsOnSeveralPagesOfWorks() {
    Tag tag = anchor(Anchors.UNWRANGLED_FREEFORM);

    assertThat(tag.unwrangled()).isTrue();
    assertThat(worksFilteredBy(tag)).isGreaterThan(40);
  }

  @Test
  void goneWorksShareAFandomWithNoOtherWork() {
    Tag ghost = anchor(Anchors.GHOST_FANDOM);

    assertThat(worksFilteredBy(ghost)).isZero();
    assertThat(ARCHIVE.goneWorks()).allMatch(work -> ARCHIVE.filterTags(work).contains(ghost));
    assertThat(ARCHIVE.works()).noneMatch(work -> "tok".equals(work.language()));
  }

  @Test
  void usersOfTheAnchorsWriteAsPromised() {
    assertThat(worksOf(Anchors.PROLIFIC_LOGIN)).isGreaterThan(200);
    assertThat(worksOf(Anchors.ORPHAN_LOGIN)).isGreaterThan(200);
    assertThat(worksOf(Anchors.ARCHIVIST_LOGIN)).isGreaterThan(100);
    assertThat(worksOf(Anchors.SILENT_LOGIN)).isZero();
    assertThat(
            ARCHIVE.works().stream()
                .flatMap(work -> work.byline().creators().stream())
                .filter(pseud -> pseud.byline().equals("Captain Fen (marlow)")))
        .hasSizeGreaterThan(10);
  }

  @Test
  void popularityOfFandomsHasALongTail() {
    List<Long> counts =
        ARCHIVE.tags().stream()
            .filter(tag -> tag.type() == TagType.FANDOM && tag.canonical())
            .map(ArchiveGeneratorTest::worksFilteredBy)
            .sorted()
            .toList();

    assertThat(counts.get(counts.size() - 1)).isGreaterThan(3_000);
    assertThat(counts.get(counts.size() / 2)).isLessThan(120);
  }

  private static Tag anchor(String name) {
    return ARCHIVE.findTag(name).orElseThrow();
  }

  private static long worksFilteredBy(Tag tag) {
    return WORKS_BY_TAG.getOrDefault(tag, 0L);
  }

  private static long worksOf(String login) {
    return ARCHIVE.works().stream()
        .filter(work -> work.byline().creators().stream().anyMatch(p -> p.login().equals(login)))
        .count();
  }
}
