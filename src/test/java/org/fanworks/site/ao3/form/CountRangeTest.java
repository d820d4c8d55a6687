package org.fanworks.site.ao3.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CountRangeTest {
  @Test
  void writesTheFormsThatTheArchiveUnderstands() {
    assertThat(CountRange.exactly(100).text()).isEqualTo("100");
    assertThat(CountRange.atLeast(100).text()).isEqualTo(">99");
    assertThat(CountRange.atMost(100).text()).isEqualTo("<101");
    assertThat(CountRange.between(100, 200).text()).isEqualTo("100-200");
    assertThat(CountRange.atLeast(1).text()).isEqualTo(">0");
  }

  @Test
  void writesZeroSoThatTheArchiveDoesNotDropIt() {
    assertThat(CountRange.exactly(0).text()).isEqualTo("0-0");
    assertThat(CountRange.atMost(0).text()).isEqualTo("0-0");
    assertThat(CountRange.between(0, 5).text()).isEqualTo("0-5");
  }

  @Test
  void cannotBeBuiltWithoutARestriction() {
    assertThatIllegalArgumentException().isThrownBy(() -> CountRange.atLeast(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CountRange(OptionalLong.empty(), OptionalLong.empty()));
  }

  @Test
  void cannotBeBuiltAsTheArchiveWouldMisreadIt() {
    assertThatIllegalArgumentException().isThrownBy(() -> CountRange.between(200, 100));
    assertThatIllegalArgumentException().isThrownBy(() -> CountRange.exactly(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> CountRange.atMost(Long.MAX_VALUE));
  }

  @Property
  void writesOnlySafeForms(
      @ForAll @LongRange(min = 0, max = 1L << 40) long min,
      @ForAll @LongRange(min = 0, max = 1L << 40) long width) {
    assertThat(CountRange.between(min, min + width).text()).matches("[1-9]\\d*|\\d+-\\d+");
    assertThat(CountRange.atLeast(min + 1).text()).matches(">\\d+");
    assertThat(CountRange.atMost(min).text()).matches("<[1-9]\\d*|0-0");
  }
}
