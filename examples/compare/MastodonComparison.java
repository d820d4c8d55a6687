import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fanworks.demo.mastodon.MastodonDemo;
import org.fanworks.demo.mastodon.MastodonOptions;
import org.fanworks.demo.server.RecordedRequest;

/**
 * Asks an embedded Mastodon server ten questions in SQL, and then the same through Mastodon.py.
 *
 * <pre>
 * pip install Mastodon.py
 * java -cp target/fanworks-jdbc.jar examples/compare/MastodonComparison.java python3
 * </pre>
 */
final class MastodonComparison {
  private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

  static {
    QUESTIONS.put(
        "local_pictures",
        "SELECT url FROM public_timeline WHERE account_is_local AND has_media LIMIT 30");
    QUESTIONS.put(
        "tag_month",
        "SELECT account_acct, count(*) FROM tag_timeline WHERE tag = 'quillmarsh' AND created_at >="
            + " TIMESTAMP '2026-09-01 00:00:00' GROUP BY account_acct");
    QUESTIONS.put(
        "any_of_four_tags",
        "SELECT id FROM tag_timeline WHERE tag IN ('fanfic', 'fanart', 'ao3', 'poetry') LIMIT 40");
    QUESTIONS.put(
        "own_kinds",
        "SELECT is_reblog, in_reply_to_id IS NOT NULL, count(*) FROM my_statuses WHERE created_at"
            + " >= TIMESTAMP '2026-06-01 00:00:00' GROUP BY is_reblog, in_reply_to_id IS NOT NULL");
    QUESTIONS.put(
        "old_local_day",
        "SELECT id FROM public_timeline WHERE account_is_local AND created_at >= TIMESTAMP"
            + " '2020-01-01 00:00:00' AND created_at < TIMESTAMP '2020-01-02 00:00:00'");
    QUESTIONS.put(
        "answered",
        "SELECT p.id FROM (SELECT * FROM bookmarks LIMIT 40) b JOIN statuses p ON p.id ="
            + " b.in_reply_to_id");
    QUESTIONS.put(
        "mutual",
        "SELECT r.id FROM my_followers f JOIN relationships r ON r.id = f.id WHERE r.following");
    QUESTIONS.put(
        "mention_types",
        "SELECT type, count(*) FROM notifications WHERE type IN ('mention', 'follow') GROUP BY"
            + " type");
    QUESTIONS.put(
        "on_no_list",
        "SELECT id FROM my_following WHERE id NOT IN (SELECT m.id FROM lists l JOIN list_accounts m"
            + " ON m.list_id = l.id)");
    QUESTIONS.put("trends", "SELECT name FROM trending_tags LIMIT 10");
  }

  /** What a question took. */
  private record Cost(int rows, long requests, double seconds) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%d | %d | %.2f", rows, requests, seconds);
    }
  }

  private MastodonComparison() {}

  /** Takes the Python that has Mastodon.py. */
  public static void main(String[] arguments) throws Exception {
    try (MastodonDemo server = MastodonDemo.start(MastodonOptions.defaults())) {
      // Once for nothing, so that neither has to start its programs.
      askInSql(server);
      askInPython(server, arguments[0]);
      Map<String, Cost> sql = askInSql(server);
      Map<String, Cost> python = askInPython(server, arguments[0]);
      System.out.println("| question | rows | requests | s | rows (py) | requests (py) | s (py) |");
      System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
      sql.forEach(
          (name, cost) -> System.out.printf("| %s | %s | %s |%n", name, cost, python.get(name)));
    }
  }

  private static Map<String, Cost> askInSql(MastodonDemo server) throws Exception {
    Map<String, Cost> costs = new LinkedHashMap<>();
    String url =
        "jdbc:fanworks:mastodon?mastodon.minInterval=0s&mastodon.url="
            + server.url()
            + "&mastodon.accessToken="
            + MastodonDemo.TOKEN;
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      count(statement, "SELECT id FROM my_account");
      for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
        server.clearRequests();
        long start = System.nanoTime();
        int rows = count(statement, question.getValue());
        double seconds = (System.nanoTime() - start) / 1e9;
        costs.put(question.getKey(), new Cost(rows, server.requests().size(), seconds));
      }
    }
    return costs;
  }

  private static int count(Statement statement, String sql) throws Exception {
    int rows = 0;
    try (ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows++;
      }
    }
    return rows;
  }

  /** The script reads robots.txt between its questions, which tells their requests apart. */
  private static Map<String, Cost> askInPython(MastodonDemo server, String python)
      throws Exception {
    server.clearRequests();
    String script = Path.of("examples", "compare", "mastodon_py.py").toString();
    Process process =
        new ProcessBuilder(python, script, server.url().toString(), MastodonDemo.TOKEN)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String[]> lines = new ArrayList<>();
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream()))) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line.split("\t"));
      }
    }
    List<Long> requests = requestsBetweenMarks(server.requests());
    Map<String, Cost> costs = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i);
      Cost cost =
          new Cost(Integer.parseInt(cells[1]), requests.get(i), Double.parseDouble(cells[2]));
      costs.put(cells[0], cost);
    }
    return costs;
  }

  private static List<Long> requestsBetweenMarks(List<RecordedRequest> requests) {
    List<Long> counts = new ArrayList<>();
    long count = 0;
    boolean begun = false;
    for (RecordedRequest request : requests) {
      if (request.path().equals("/robots.txt")) {
        if (begun) {
          counts.add(count);
        }
        begun = true;
        count = 0;
      } else {
        count++;
      }
    }
    return counts;
  }
}
