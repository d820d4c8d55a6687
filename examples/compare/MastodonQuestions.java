import java.io.InputStream;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Asks a Mastodon server ten questions in SQL, as often as it is told, on one connection.
 *
 * <pre>
 * java -cp target/fanworks-jdbc.jar examples/compare/MastodonQuestions.java BASE_URL TOKEN PASSES
 * </pre>
 *
 * Prints name, rows and seconds of each question, tab-separated. Before each one, and after the
 * last, it reads robots.txt, so that the server's log tells the questions apart.
 */
final class MastodonQuestions {
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

  private MastodonQuestions() {}

  /** Takes the server's address, a token, and the number of passes over all questions. */
  public static void main(String[] arguments) throws Exception {
    URI mark = URI.create(arguments[0] + "/robots.txt");
    String url =
        "jdbc:fanworks:mastodon?cache=off&mastodon.minInterval=0s&mastodon.url="
            + arguments[0]
            + "&mastodon.accessToken="
            + arguments[1];
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      // Whoever asks first reads the server's robots.txt; that is no part of a question.
      count(statement, "SELECT id FROM my_account");
      for (int pass = 0; pass < Integer.parseInt(arguments[2]); pass++) {
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
          read(mark);
          long start = System.nanoTime();
          int rows = count(statement, question.getValue());
          double seconds = (System.nanoTime() - start) / 1e9;
          System.out.printf(Locale.ROOT, "%s\t%d\t%.4f%n", question.getKey(), rows, seconds);
        }
      }
      read(mark);
    }
  }

  private static void read(URI page) throws Exception {
    try (InputStream body = page.toURL().openStream()) {
      body.readAllBytes();
    }
  }

  private static int count(Statement statement, String sql) throws SQLException {
    int rows = 0;
    try (ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows++;
      }
    }
    return rows;
  }
}
