package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million rows pass through a heap of 64 MB, whatever is done to them on the way. */
final class LongResultTest {
  private static final long ROWS = 1_000_000;
  private static final long SUM = ROWS * (ROWS + 1) / 2;

  @Test
  void aMillionRowsPassThroughASmallHeap(@TempDir Path home) {
    long evenOnes = ROWS / 2 / 2;
    String rows = ROWS + " rows, sum " + SUM;

    assertThat(
            read(
                home,
                "SELECT id, title FROM numbers",
                "SELECT id, title FROM numbers ORDER BY id DESC",
                "SELECT id FROM numbers WHERE title LIKE '%r%' AND id > 0",
                // Each key is another one: what is remembered of them has to be forgotten.
                "SELECT numbers.id, name FROM numbers JOIN names ON names.id = numbers.id",
                // Each key finds ten rows, which are forgotten too.
                "SELECT b.id, a.title FROM numbers a JOIN numbers b ON b.decade = a.id",
                // Two searches, of which the second finds a quarter of the rows again.
                "SELECT id FROM numbers WHERE kind IN ('even', 'small')",
                "SELECT COUNT(*), COUNT(DISTINCT decade / 100) FROM numbers WHERE title LIKE '%r%'"))
        .containsExactly(
            rows,
            rows,
            rows,
            rows,
            (ROWS - 9) + " rows, sum " + (SUM - 45),
            (ROWS - evenOnes) + " rows, sum " + sumOfEvenOrSmall(),
            "1 rows, sum " + ROWS);
  }

  private static long sumOfEvenOrSmall() {
    long half = ROWS / 2;
    long even = half * (half + 1);
    long small = half * (half + 1) / 2;
    long both = half / 2 * (half / 2 + 1);
    return even + small - both;
  }

  private static List<String> read(Path home, String... queries) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.fanworks.jdbc.LongResultProgram",
                Long.toString(ROWS)));
    arguments.addAll(List.of(queries));
    ChildJvm child = ChildJvm.run(home, arguments);
    assertThat(child.errors()).isEmpty();
    return child.output().lines().toList();
  }
}
