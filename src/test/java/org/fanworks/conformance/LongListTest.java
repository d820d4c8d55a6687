package org.fanworks.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists of thousands of parameters in statements that take code of their own to run. */
final class LongListTest {
  private static final int LENGTH = 2_000;
  private static final String LIST = String.join(", ", Collections.nCopies(LENGTH, "?"));

  @AutoClose private static Connection connection;

  @BeforeAll
  static void connect() throws SQLException {
    connection = Demo.connect();
  }

  /** A list of {@code first} and of numbers that nothing has. */
  private static Object[] list(Object first) {
    return Stream.concat(Stream.of(first), Stream.iterate(-1L, number -> number - 1))
        .limit(LENGTH)
        .toArray();
  }

  @Test
  void sortsTheWorksOfAList() throws SQLException {
    long known = Long.parseLong(Demo.text(connection, "select min(id) from works"));
    String sql = "select id from works where id in (" + LIST + ") order by title, id limit 10";

    assertThat(Demo.rows(connection, sql, list(known)).toString()).isEqualTo("[[" + known + "]]");
  }

  @Test
  void excludesAListThatNoSearchTakes() throws SQLException {
    String latin = "from works where language = 'la'";
    long excluded = Long.parseLong(Demo.text(connection, "select min(id) " + latin));
    String remaining = Demo.text(connection, "select count(*) - 1 " + latin);
    long before = Demo.requests();

    Object counted =
        Demo.rows(
                connection,
                "select count(*) " + latin + " and id not in (" + LIST + ")",
                list(excluded))
            .get(0)
            .get(0);

    assertThat(counted).hasToString(remaining);
    assertThat(Demo.requests() - before).isEqualTo(2);
  }

  @Test
  void groupsRowsThatAListFilters() throws SQLException {
    String groups = "select rating, count(*) from works where language = 'la'";
    String grouped = " group by rating order by rating";

    assertThat(
            Demo.rows(
                connection,
                groups + " and summary not in (" + LIST + ")" + grouped,
                list("no summary")))
        .isEqualTo(Demo.rows(connection, groups + " and summary is not null" + grouped));
  }
}
