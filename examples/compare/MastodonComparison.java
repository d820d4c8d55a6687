import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.demo.mastodon.MastodonOptions;
import org.fanworks.demo.server.RecordedRequest;

/**
 * Asks one embedded Mastodon server the same ten questions in SQL and through Mastodon.py, in
 * processes that take turns, and prints requests and times side by side.
 *
 * <pre>
 * pip install Mastodon.py
 * java -cp target/fanworks-jdbc.jar examples/compare/MastodonComparison.java python3
 * </pre>
 *
 * Each process asks all questions several times. Its first pass is cold, the others are warm; the
 * times are medians over all processes. Neither side keeps pages or waits between requests.
 */
final class MastodonComparison {
  private static final int PROCESSES = 3;
  private static final int PASSES = 3;

  private final MastodonDemo server;

  private MastodonComparison(MastodonDemo server) {
    this.server = server;
  }

  /** What a question took once. */
  private record Cost(int rows, long requests, double seconds) {}

  /**
   * What a question took in all processes.
   *
   * @param cold the first pass of each
   * @param warm all others
   */
  private record Costs(List<Cost> cold, List<Cost> warm) {
    static Costs none() {
      return new Costs(new ArrayList<>(), new ArrayList<>());
    }

    double rows() {
      return median(cold, Cost::rows);
    }

    double requests() {
      return median(cold, Cost::requests);
    }

    double coldMillis() {
      return median(cold, cost -> cost.seconds() * 1_000);
    }

    double warmMillis() {
      return median(warm, cost -> cost.seconds() * 1_000);
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
      return costs.stream().mapToDouble(part).sorted().skip(costs.size() / 2).findFirst().orElse(0);
    }
  }

  /** Takes the Python that has Mastodon.py. */
  public static void main(String[] arguments) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    List<String> sql = List.of(java, "-cp", classes, file("MastodonQuestions.java"));
    List<String> python = List.of(arguments[0], file("mastodon_py.py"));
    try (MastodonDemo server = MastodonDemo.start(MastodonOptions.defaults())) {
      MastodonComparison comparison = new MastodonComparison(server);
      // Once for nothing, so that neither side has to wait for the server to warm up.
      comparison.ask(sql, new LinkedHashMap<>());
      comparison.ask(python, new LinkedHashMap<>());
      Map<String, Costs> inSql = new LinkedHashMap<>();
      Map<String, Costs> inPython = new LinkedHashMap<>();
      for (int process = 0; process < PROCESSES; process++) {
        comparison.ask(sql, inSql);
        comparison.ask(python, inPython);
      }
      print(inSql, inPython);
    }
  }

  private static String file(String name) {
    return Path.of("examples", "compare", name).toString();
  }

  /** Runs one process and adds what its questions took. */
  private void ask(List<String> program, Map<String, Costs> costs) throws Exception {
    server.clearRequests();
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of(server.url().toString(), MastodonDemo.TOKEN, Integer.toString(PASSES)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream()))) {
      output.lines().forEach(lines::add);
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", program) + " failed");
    }
    List<Long> requests = requestsBetweenMarks();
    for (int line = 0; line < lines.size(); line++) {
      String[] cells = lines.get(line).split("\t");
      Costs known = costs.computeIfAbsent(cells[0], name -> Costs.none());
      boolean first = line < lines.size() / PASSES;
      (first ? known.cold() : known.warm())
          .add(
              new Cost(
                  Integer.parseInt(cells[1]), requests.get(line), Double.parseDouble(cells[2])));
    }
  }

  /** Both programs read robots.txt between their questions. */
  private List<Long> requestsBetweenMarks() {
    List<Long> counts = new ArrayList<>();
    long count = 0;
    for (RecordedRequest request : server.requests()) {
      if (request.path().equals("/robots.txt")) {
        counts.add(count);
        count = 0;
      } else {
        count++;
      }
    }
    // What lies before the first mark is signing in.
    return counts.subList(counts.size() - 10 * PASSES, counts.size());
  }

  private static void print(Map<String, Costs> sql, Map<String, Costs> python) {
    System.out.println(
        "| question | rows | requests | Mastodon.py | cold ms | Mastodon.py | warm ms |"
            + " Mastodon.py |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    sql.forEach((name, ours) -> System.out.println(line(name, ours, python.get(name))));
    System.out.println(
        row(
            "all",
            total(sql, Costs::rows),
            total(sql, Costs::requests),
            total(python, Costs::requests),
            total(sql, Costs::coldMillis),
            total(python, Costs::coldMillis),
            total(sql, Costs::warmMillis),
            total(python, Costs::warmMillis)));
  }

  private static String line(String name, Costs ours, Costs theirs) {
    if (ours.rows() != theirs.rows()) {
      throw new IllegalStateException(
          name + " has " + ours.rows() + " rows in SQL and " + theirs.rows() + " in Python");
    }
    return row(
        name.replace('_', ' '),
        ours.rows(),
        ours.requests(),
        theirs.requests(),
        ours.coldMillis(),
        theirs.coldMillis(),
        ours.warmMillis(),
        theirs.warmMillis());
  }

  private static double total(Map<String, Costs> costs, ToDoubleFunction<Costs> part) {
    return costs.values().stream().mapToDouble(part).sum();
  }

  private static String row(String name, double... figures) {
    StringBuilder row = new StringBuilder("| ").append(name);
    for (double figure : figures) {
      row.append(" | ").append(String.format(Locale.ROOT, "%.0f", figure));
    }
    return row.append(" |").toString();
  }
}
