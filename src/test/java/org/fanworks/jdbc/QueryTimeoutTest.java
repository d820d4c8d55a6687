package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class QueryTimeoutTest {
  private final List<Long> alarms = new ArrayList<>();
  private final List<Future<?>> ringing = new ArrayList<>();

  @Test
  void setsNoAlarmWithoutALimit() {
    assertThat(timeout(Duration.ZERO).limit(() -> "row")).isEqualTo("row");

    assertThat(alarms).isEmpty();
  }

  @Test
  void setsTheAlarmToWhatTheCallsBeforeHaveLeft() {
    QueryTimeout timeout = timeout(Duration.ofSeconds(10));

    timeout.limit(QueryTimeoutTest::busy);
    timeout.limit(QueryTimeoutTest::busy);

    assertThat(alarms).hasSize(2);
    assertThat(alarms.get(0)).isEqualTo(Duration.ofSeconds(10).toNanos());
    assertThat(alarms.get(1)).isPositive().isLessThan(alarms.get(0));
  }

  @Test
  void takesTheAlarmBackAfterTheCall() {
    timeout(Duration.ofSeconds(10)).limit(() -> "row");

    assertThat(ringing).allSatisfy(alarm -> assertThat(alarm.isCancelled()).isTrue());
  }

  @Test
  void takesTheAlarmBackAfterAFailure() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                timeout(Duration.ofSeconds(10))
                    .limit(
                        () -> {
                          throw new IllegalStateException();
                        }));

    assertThat(ringing).singleElement().satisfies(alarm -> assertThat(alarm).isCancelled());
  }

  private static long busy() {
    long start = System.nanoTime();
    while (System.nanoTime() - start < 1_000) {
      Thread.onSpinWait();
    }
    return start;
  }

  private QueryTimeout timeout(Duration limit) {
    return new QueryTimeout(
        nanos -> {
          alarms.add(nanos);
          ringing.add(new CompletableFuture<Void>());
          return ringing.get(ringing.size() - 1);
        },
        limit);
  }
}
