package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.web.machine.PaceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that share a pace, in fake time. */
@Timeout(20)
final class MachinePaceTest {
  private static final Duration GAP = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @TempDir private Path folder;

  private final FakeTicker ticker = new FakeTicker();
  private final Cancellation cancellation = new Cancellation();

  @Test
  void keepsTheGapBetweenTwoPrograms() {
    MachinePace one = program();
    MachinePace other = program();

    take(one).started();
    ticker.advance(Duration.ofSeconds(2));
    take(other).started();

    assertThat(ticker.waits()).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  void waitsForNothingWhenTheGapIsOver() {
    take(program()).started();
    ticker.advance(GAP);

    take(program()).started();

    assertThat(ticker.waits()).isEmpty();
  }

  @Test
  void countsNoTurnThatWasNotUsed() {
    take(program()).close();

    take(program()).started();

    assertThat(ticker.waits()).isEmpty();
  }

  @Test
  void waitsAsLongAsAnotherProgramWasTold() {
    program().penalize(Duration.ofMinutes(2));
    ticker.advance(Duration.ofSeconds(30));

    take(program()).started();

    assertThat(ticker.waits()).containsExactly(Duration.ofSeconds(90));
  }

  @Test
  void refusesAPauseBeyondItsPatience() {
    program().penalize(Duration.ofMinutes(6));
    MachinePace other = program();

    RateLimited failure = catchThrowableOfType(RateLimited.class, () -> take(other));

    assertThat(failure.retryAfter()).isEqualTo(Duration.ofMinutes(6));
    ticker.advance(Duration.ofMinutes(6));
    take(other).started();
  }

  @Test
  void lastsThroughAShorterPause() {
    program().penalize(Duration.ofMinutes(2));
    program().penalize(Duration.ofMinutes(1));

    take(program()).started();

    assertThat(ticker.now()).isEqualTo(FakeTicker.START.plus(Duration.ofMinutes(2)));
  }

  @Test
  void canBeCancelledDuringTheWait() throws InterruptedException {
    take(program()).started();
    ticker.freeze();
    CompletableFuture<MachinePace.Turn> waiting =
        CompletableFuture.supplyAsync(() -> take(program()));
    ticker.awaitSleeper();

    cancellation.cancel();

    assertThatThrownBy(waiting::join)
        .cause()
        .isInstanceOfSatisfying(
            FanworksException.class,
            failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.CANCELLED));
  }

  @Test
  void leavesTheLockAfterACancelledWait() throws InterruptedException {
    canBeCancelledDuringTheWait();
    ticker.advance(GAP);

    try (MachinePace.Turn turn = program().take(new Cancellation(), GAP, PATIENCE)) {
      assertThat(turn).isNotNull();
    }
  }

  @Test
  void waitsNoLongerThanTheGapWhenTheClockWasSetBack() throws IOException {
    PaceFile.Hold hold = file().tryTake().orElseThrow();
    hold.started(FakeTicker.START.plus(Duration.ofDays(10)));
    hold.pauseUntil(FakeTicker.START.plus(Duration.ofDays(10)));
    hold.close();

    try (MachinePace.Turn turn = take(program())) {
      assertThat(turn).isNotNull();
    }
    assertThat(ticker.waits()).containsExactly(GAP);
  }

  @Test
  void goesOnAloneWhereFilesCannotBeUsed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    PaceFile impossible = new PaceFile(file.resolve("pace"));
    MachinePace program = new MachinePace("site", Optional.of(impossible), ticker);

    take(program).started();
    program.penalize(Duration.ofMinutes(2));
    take(program).started();

    assertThat(ticker.waits()).isEmpty();
  }

  private MachinePace program() {
    return new MachinePace("site", Optional.of(file()), ticker);
  }

  private PaceFile file() {
    return new PaceFile(folder.resolve("pace").resolve("site"));
  }

  private MachinePace.Turn take(MachinePace pace) {
    return pace.take(cancellation, GAP, PATIENCE);
  }
}
