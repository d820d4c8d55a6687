import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.time.LocalDate;
import java.util.List;

/**
 * The newest long works of a fandom, and the requests that took. One file, no build:
 *
 * <pre>java -cp fanworks-jdbc.jar LongWorks.java ["Fandom" [URL]]</pre>
 */
final class LongWorks {
  private static final String NEWEST =
      """
      SELECT title, author_logins, word_count, date_updated
        FROM works
       WHERE fandom = ? AND word_count > ? AND date_updated > ?
       ORDER BY date_updated DESC
       LIMIT ?
      """;

  private LongWorks() {}

  public static void main(String[] arguments) throws SQLException {
    String fandom = arguments.length > 0 ? arguments[0] : "Quillmarsh Chronicles";
    String url = arguments.length > 1 ? arguments[1] : "jdbc:fanworks:demo";
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement newest = connection.prepareStatement(NEWEST)) {
      newest.setString(1, fandom);
      newest.setInt(2, 20_000);
      newest.setObject(3, LocalDate.of(2015, 1, 1));
      newest.setLong(4, 5);
      try (ResultSet works = newest.executeQuery()) {
        while (works.next()) {
          print(works);
        }
      }
      for (SQLWarning warning = newest.getWarnings();
          warning != null;
          warning = warning.getNextWarning()) {
        System.err.println("Note: " + warning.getMessage());
      }
      System.out.println("requests: " + requests(connection));
    }
  }

  private static void print(ResultSet works) throws SQLException {
    String[] authors = works.getObject("author_logins", String[].class);
    System.out.printf(
        "%s  %,d words  %s by %s%n",
        works.getObject("date_updated", LocalDate.class),
        works.getInt("word_count"),
        works.getString("title"),
        authors == null ? "Anonymous" : String.join(", ", List.of(authors)));
  }

  private static long requests(Connection connection) throws SQLException {
    try (PreparedStatement count =
            connection.prepareStatement("SELECT count(*) FROM fanworks.requests");
        ResultSet row = count.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
