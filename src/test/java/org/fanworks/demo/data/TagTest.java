package org.fanworks.demo.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagTest {

  @Test
  void oneWarningIsDisplayedUnderAnotherName() {
    Tag warning =
        new Tag(
            14,
            "Choose Not To Use Archive Warnings",
            TagType.ARCHIVE_WARNING,
            true,
            null,
            List.of(),
            List.of());

    assertThat(warning.displayName()).isEqualTo("Creator Chose Not To Use Archive Warnings");
    assertThat(tag(true, null).displayName()).isEqualTo("Angst");
  }

  @Test
  void isCanonicalOrSynonymOrUnwrangled() {
    assertThat(tag(true, null).unwrangled()).isFalse();
    assertThat(tag(false, 5L).synonym()).isTrue();
    assertThat(tag(false, null).unwrangled()).isTrue();
  }

  @Test
  void canonicalCannotBeASynonym() {
    assertThatThrownBy(() -> tag(true, 5L)).hasMessageContaining("Angst");
  }

  private static Tag tag(boolean canonical, Long merger) {
    return new Tag(7, "Angst", TagType.FREEFORM, canonical, merger, List.of(), List.of());
  }
}
