package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.oracle.OracleDatabase;
import org.fanworks.web.RobotsPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every fault in every place, once for a moment and once for good: each ends in the right rows or
 * in an SQLSTATE, as src/docs/faults.md says. A row that is wrong or missing is never an end.
 */
final class FaultMatrixTest {
  private static final int FOR_GOOD = 1_000;

  private static final ExecutorService THREADS = Executors.newCachedThreadPool();

  private static DemoArchive archive;
  private static Map<FaultPlace, Outcome> undisturbed;

  /**
   * How a statement ended.
   *
   * @param rows what it returned, if it did
   * @param state the SQLSTATE, or blank
   */
  private record Outcome(List<List<Object>> rows, String state, int requests) {}

  @BeforeAll
  static void readUndisturbed() {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(1_000).withGoneWorks(0));
    undisturbed = new EnumMap<>(FaultPlace.class);
    for (FaultPlace place : FaultPlace.values()) {
      undisturbed.put(place, outcome(NetworkFault.EMPTY, place, 0));
    }
  }

  @AfterAll
  static void stopArchive() {
    archive.close();
    THREADS.shutdown();
  }

  @Test
  void undisturbedEachPlaceHasRows() {
    assertThat(undisturbed.values()).allMatch(outcome -> !outcome.rows().isEmpty());
  }

  @Test
  void eachFaultEndsAsTheTableSays() throws IOException {
    List<String> table = new ArrayList<>();
    table.add(line("fault", Arrays.stream(FaultPlace.values()).map(FaultPlace::title).toList()));
    table.add("| --- |" + " --- |".repeat(FaultPlace.values().length));
    Map<NetworkFault, List<String>> cells = cells();
    cells.forEach((fault, line) -> table.add(line(fault.title(), line)));

    assertThat(Files.readString(Path.of("src/docs/faults.md"))).contains(String.join("\n", table));
  }

  private static String line(String head, List<String> cells) {
    return "| "
        + head
        + " |"
        + cells.stream().map(cell -> " " + cell + " |").collect(Collectors.joining());
  }

  /** Those that spend their time waiting come last and at once, when nothing else keeps them. */
  private static Map<NetworkFault, List<String>> cells() {
    Map<NetworkFault, List<String>> cells = new EnumMap<>(NetworkFault.class);
    Map<NetworkFault, List<CompletableFuture<String>>> waiting = new EnumMap<>(NetworkFault.class);
    for (NetworkFault fault : NetworkFault.values()) {
      if (!fault.takesTime()) {
        cells.put(fault, joined(started(fault)));
      }
    }
    for (NetworkFault fault : NetworkFault.values()) {
      if (fault.takesTime()) {
        waiting.put(fault, started(fault));
      }
    }
    waiting.forEach((fault, started) -> cells.put(fault, joined(started)));
    return cells;
  }

  /** The places of a fault, tried at once. */
  private static List<CompletableFuture<String>> started(NetworkFault fault) {
    return Arrays.stream(FaultPlace.values())
        .map(place -> CompletableFuture.supplyAsync(() -> cell(fault, place), THREADS))
        .toList();
  }

  private static List<String> joined(List<CompletableFuture<String>> cells) {
    return cells.stream().map(CompletableFuture::join).toList();
  }

  private static String cell(NetworkFault fault, FaultPlace place) {
    String lasting = told(outcome(fault, place, FOR_GOOD), place);
    if (!fault.unreachableBase().isEmpty()) {
      return lasting;
    }
    String passing = told(outcome(fault, place, 1), place);
    return passing.equals(lasting) ? lasting : passing + ", " + lasting;
  }

  private static String told(Outcome outcome, FaultPlace place) {
    if (!outcome.state().isEmpty()) {
      return outcome.state();
    }
    Outcome right = Objects.requireNonNull(undisturbed.get(place));
    assertThat(outcome.rows()).isEqualTo(right.rows());
    int more = outcome.requests() - right.requests();
    return more == 0 ? "rows" : "rows +" + more;
  }

  private static Outcome outcome(NetworkFault fault, FaultPlace place, int times) {
    try (FaultyFront front = new FaultyFront(archive)) {
      front.order(fault, place, times);
      boolean there = fault.unreachableBase().isEmpty();
      URI base = URI.create(there ? front.url() : fault.unreachableBase());
      RobotsPolicy robots =
          there || place == FaultPlace.ROBOTS ? RobotsPolicy.OBEY : RobotsPolicy.IGNORE;
      FanworksDriver driver =
          new FanworksDriver(
              new QuickDatabase(base, robots, place == FaultPlace.SIGN_IN, fault.patience()));
      try (Connection connection = connect(driver);
          Statement statement = connection.createStatement()) {
        return outcome(statement, place, front);
      }
    } catch (IOException | SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static Outcome outcome(Statement statement, FaultPlace place, FaultyFront front) {
    try {
      List<List<Object>> rows = OracleDatabase.rows(statement, place.sql(archive.rows().works()));
      return new Outcome(rows, "", front.requests());
    } catch (SQLException failure) {
      assertThat(failure.getMessage()).isNotBlank();
      return new Outcome(List.of(), failure.getSQLState(), front.requests());
    }
  }

  private static Connection connect(FanworksDriver driver) throws SQLException {
    return Objects.requireNonNull(driver.connect("jdbc:fanworks:", new Properties()));
  }
}
