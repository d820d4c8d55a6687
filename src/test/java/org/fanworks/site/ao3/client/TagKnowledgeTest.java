package org.fanworks.site.ao3.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.fanworks.site.ao3.client.KnownTag.Standing;
import org.fanworks.site.ao3.page.TagPage;
import org.fanworks.site.ao3.page.TagType;
import org.junit.jupiter.api.Test;

class TagKnowledgeTest {
  private final AtomicLong nanos = new AtomicLong();
  private final TagKnowledge knowledge =
      new TagKnowledge(
          new Ticker() {
            @Override
            public long read() {
              return nanos.get();
            }
          });

  @Test
  void remembersForADay() {
    KnownTag angst = KnownTag.of(Standing.CANONICAL, "Angst");
    knowledge.learn("angst", angst);

    nanos.addAndGet(Duration.ofHours(23).toNanos());
    assertThat(knowledge.find("angst")).contains(angst);

    nanos.addAndGet(Duration.ofHours(2).toNanos());
    assertThat(knowledge.find("angst")).isEmpty();
  }

  @Test
  void forgetsWhatIsNoLongerTrue() {
    knowledge.learn("much angst", KnownTag.synonym("much angst", "Angst"));

    knowledge.forget("much angst");

    assertThat(knowledge.find("much angst")).isEmpty();
  }

  @Test
  void knowsNamesThatNoTagCanHave() {
    assertThat(knowledge.find("a,b")).map(KnownTag::standing).contains(Standing.UNKNOWN);
  }

  @Test
  void readsTheStandingOfATagFromItsPage() {
    assertThat(KnownTag.of(page(true, Optional.empty())).standing()).isEqualTo(Standing.CANONICAL);
    assertThat(KnownTag.of(page(false, Optional.empty())).standing())
        .isEqualTo(Standing.UNWRANGLED);
    assertThat(KnownTag.of(page(false, Optional.of("Angst"))))
        .returns(Standing.SYNONYM, KnownTag::standing)
        .returns(Optional.of("Angst"), KnownTag::canonical);
  }

  @Test
  void onlyTheOwnPageTellsWhatATagStandsFor() {
    KnownTag listed = KnownTag.of(Standing.CANONICAL, "much angst");
    KnownTag read = KnownTag.of(page(true, Optional.empty()));

    assertThat(listed.findsJust("much angst", TagType.FREEFORM)).isEmpty();
    assertThat(read.findsJust("much angst", TagType.FREEFORM)).contains(true);
    assertThat(read.findsJust("Much Angst", TagType.FREEFORM)).contains(false);
    assertThat(read.findsJust("much angst", TagType.FANDOM)).contains(false);
    assertThat(KnownTag.of(withSynonym()).findsJust("much angst", TagType.FREEFORM))
        .contains(false);
    assertThat(KnownTag.of(Standing.UNKNOWN, "x").findsJust("x", TagType.FANDOM)).contains(true);
  }

  @Test
  void keepsWhatTheOwnPageToldForItsDay() {
    KnownTag read = KnownTag.of(page(true, Optional.empty()));
    knowledge.learn("much angst", read);
    nanos.addAndGet(Duration.ofHours(23).toNanos());

    knowledge.learn("much angst", KnownTag.of(Standing.CANONICAL, "much angst"));
    assertThat(knowledge.find("much angst")).contains(read);

    nanos.addAndGet(Duration.ofHours(2).toNanos());
    assertThat(knowledge.find("much angst")).isEmpty();
  }

  @Test
  void refusesASynonymOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KnownTag.of(Standing.SYNONYM, "much angst"));
  }

  private static TagPage page(boolean canonical, Optional<String> mergedInto) {
    return page(canonical, mergedInto, List.of());
  }

  private static TagPage withSynonym() {
    return page(true, Optional.empty(), List.of("so much angst"));
  }

  private static TagPage page(
      boolean canonical, Optional<String> mergedInto, List<String> synonyms) {
    return new TagPage(
        "much angst",
        "Additional Tags",
        canonical,
        mergedInto,
        List.of(),
        synonyms,
        List.of(),
        List.of());
  }
}
