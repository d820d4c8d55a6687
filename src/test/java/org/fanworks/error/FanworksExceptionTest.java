package org.fanworks.error;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class FanworksExceptionTest {
  @Test
  void keepsItsCause() {
    Exception cause = new IllegalStateException("cause");

    assertThat(new FanworksException(ErrorKind.INTERNAL, "message", cause)).hasCause(cause);
  }

  @Property(tries = 5)
  void keepsItsKind(@ForAll ErrorKind kind) {
    assertThat(new FanworksException(kind, "message").kind()).isEqualTo(kind);
  }
}
