package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.junit.jupiter.api.Test;

final class CancellationTest {
  private final Cancellation cancellation = new Cancellation();
  private final List<String> calls = new ArrayList<>();

  @Test
  void letsWorkGoOnAtFirst() {
    assertThat(cancellation.isCancelled()).isFalse();
    assertThatCode(cancellation::throwIfCancelled).doesNotThrowAnyException();
  }

  @Test
  void tellsCancelFromTimeout() {
    Cancellation timedOut = new Cancellation();

    cancellation.cancel();
    timedOut.timeOut();

    assertKind(cancellation, ErrorKind.CANCELLED);
    assertKind(timedOut, ErrorKind.TIMED_OUT);
  }

  @Test
  void keepsTheFirstReason() {
    cancellation.timeOut();
    cancellation.cancel();

    assertKind(cancellation, ErrorKind.TIMED_OUT);
  }

  @Test
  void runsEachHookOnce() {
    cancellation.onCancel(() -> calls.add("first"));
    cancellation.onCancel(() -> calls.add("second"));

    cancellation.cancel();
    cancellation.cancel();

    assertThat(calls).containsExactly("first", "second");
  }

  @Test
  void runsALateHookAtOnce() {
    cancellation.cancel();

    cancellation.onCancel(() -> calls.add("late"));

    assertThat(calls).containsExactly("late");
  }

  @Test
  void forgetsAClosedHook() {
    cancellation.onCancel(() -> calls.add("closed")).close();

    cancellation.cancel();

    assertThat(calls).isEmpty();
  }

  @Test
  void runsTheOtherHooksWhenOneFails() {
    cancellation.onCancel(
        () -> {
          throw new IllegalStateException("hook");
        });
    cancellation.onCancel(() -> calls.add("second"));

    assertThatThrownBy(cancellation::cancel).hasMessage("hook");

    assertThat(calls).containsExactly("second");
  }

  private static void assertKind(Cancellation ended, ErrorKind kind) {
    assertThat(ended.isCancelled()).isTrue();
    assertThatThrownBy(ended::throwIfCancelled)
        .asInstanceOf(type(FanworksException.class))
        .extracting(FanworksException::kind)
        .isEqualTo(kind);
  }
}
