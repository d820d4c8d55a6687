package org.fanworks.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Running statements, and how much of the archive that reads. */
final class StatementTest {
  private static final String WORKS = "select id from works where author_login = 'inkwell_ida'";

  @AutoClose private Connection connection;
  private Statement statement;

  private interface Call {
    void on(Statement statement) throws SQLException;
  }

  private record Named(String name, Call call) {
    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeEach
  void connect() throws SQLException {
    connection = Demo.connect();
    statement = connection.createStatement();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1;",
        "select 1 ; ",
        "-- hello\nselect 1",
        "/* a */ select /* b */ 1 -- c",
        "\n\n  select 1\n",
        "(select 1)",
        "values 1",
        "with x as (select 1 as a) select a from x",
        "select {fn ABS(-1)}",
        "\ufeffselect\u00a01",
        "select 1 as \"a /* b\" -- 'c\r\n",
        "select x from {oj (values 1) as a (x) left outer join (values 1) as b (y) on x = y}",
        "select x from (values 1, 2) as t (x) order by x {limit 1}",
        "select 1 from (values 'a%') as t (x) where x like 'a!%' {escape '!'}",
        "select {fn abs(1)}",
        "select count(*) from (values (1)) as t (x) where x = {fn ABS(1)}"
      })
  void runs(String sql) throws SQLException {
    assertThat(Demo.text(connection, sql)).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select {d '2019-04-20'}|2019-04-20",
        "select {t '10:20:30'}|10:20:30",
        "select {ts '2019-04-20 10:20:30'}|2019-04-20 10:20:30",
        "select {fn UCASE('a')}|A",
        "select {fn concat('a', 'b')}|ab",
        "select '{d x}'|{d x}",
        "select 'it''s'|it's"
      })
  void understandsEscapes(String sql, String expected) throws SQLException {
    assertThat(Demo.text(connection, sql)).isEqualTo(expected);
  }

  @Test
  void followsTheExecuteProtocol() throws SQLException {
    assertThat(statement.execute("select 1")).isTrue();
    assertThat(statement.getUpdateCount()).isEqualTo(-1);
    assertThat(statement.getResultSet().next()).isTrue();
    assertThat(statement.getMoreResults()).isFalse();
    assertThat(statement.getUpdateCount()).isEqualTo(-1);
    assertThat((Object) statement.getResultSet()).isNull();
    assertThat(statement.getGeneratedKeys().next()).isFalse();
  }

  @Test
  void closesTheFirstResultWhenItRunsAgain() throws SQLException {
    ResultSet first = statement.executeQuery("select 1");
    statement.executeQuery("select 2");

    assertThat(first.isClosed()).isTrue();
  }

  @Test
  void closesItselfOnCompletion() throws SQLException {
    statement.closeOnCompletion();
    assertThat(statement.isCloseOnCompletion()).isTrue();

    statement.executeQuery("select 1").close();

    assertThat(statement.isClosed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kudos", "word_count", "date_updated", "id"})
  void sortsAtTheArchiveForAFewRows(String column) throws SQLException {
    long before = Demo.requests();
    String sql = "select " + column + " from works where rating = 'Mature' order by 1 desc";
    statement.setMaxRows(20);

    List<Long> shown = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        shown.add(rows.getObject(1) instanceof Number number ? number.longValue() : 0L);
      }
    }

    assertThat(shown).hasSize(20).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(Demo.requests() - before).isEqualTo(1);
  }

  static Stream<Named> harmless() {
    return Stream.of(
        new Named("setEscapeProcessing", s -> s.setEscapeProcessing(false)),
        new Named("setPoolable", s -> s.setPoolable(true)),
        new Named("setFetchSize", s -> s.setFetchSize(1_000)),
        new Named("setFetchDirection", s -> s.setFetchDirection(ResultSet.FETCH_FORWARD)),
        new Named("setCursorName", s -> s.setCursorName("c")),
        new Named("setMaxFieldSize", s -> s.setMaxFieldSize(0)),
        new Named("setQueryTimeout", s -> s.setQueryTimeout(60)),
        new Named("setMaxRows", s -> s.setMaxRows(0)),
        new Named("setLargeMaxRows", s -> s.setLargeMaxRows(10)),
        new Named("clearWarnings", Statement::clearWarnings),
        new Named("cancel", Statement::cancel),
        new Named("clearBatch", Statement::clearBatch));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void takesSettings(Named call) throws SQLException {
    assertThatCode(() -> call.call().on(statement)).doesNotThrowAnyException();
    assertThat(statement.executeQuery("select 1").next()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.TYPE_SCROLL_SENSITIVE})
  void givesResultsThatGoForwardsWhateverIsAskedFor(int type) throws SQLException {
    ResultSet rows =
        connection.createStatement(type, ResultSet.CONCUR_UPDATABLE).executeQuery("select 1");

    assertThat(rows.getType()).isEqualTo(ResultSet.TYPE_FORWARD_ONLY);
    assertThat(rows.getConcurrency()).isEqualTo(ResultSet.CONCUR_READ_ONLY);
    assertThat((Throwable) connection.getWarnings()).isNotNull();
  }

  @Test
  void refusesToUpdate() {
    fails("0A000", () -> statement.executeUpdate("select 1"));
    fails("25006", () -> statement.executeUpdate("delete from works"));
  }

  @Test
  void readsOnePageForItsFirstRow() throws SQLException {
    long before = Demo.requests();

    try (ResultSet rows = statement.executeQuery(WORKS)) {
      rows.next();
    }

    assertThat(Demo.requests() - before).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"5, 1", "20, 1", "21, 2", "40, 2"})
  void readsNoPageBeyondTheRowLimit(int limit, int pages) throws SQLException {
    long before = Demo.requests();
    statement.setMaxRows(limit);

    int count = 0;
    try (ResultSet rows = statement.executeQuery("select id from works where rating = 'Mature'")) {
      while (rows.next()) {
        count++;
      }
    }

    assertThat(count).isEqualTo(limit);
    assertThat(Demo.requests() - before).isEqualTo(pages);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from works where 1 = 0",
        "select * from works where 0 = 1",
        "select * from (select * from works) as t where 1 = 0",
        "select * from works limit 0"
      })
  void asksNothingForNoRow(String sql) throws SQLException {
    long before = Demo.requests();

    try (PreparedStatement prepared = connection.prepareStatement(sql)) {
      assertThat(prepared.getMetaData().getColumnCount()).isGreaterThan(20);
      assertThat(prepared.executeQuery().next()).isFalse();
    }

    assertThat(Demo.requests()).isEqualTo(before);
  }

  @Test
  void endsAtItsTimeLimit() throws SQLException {
    try (Connection slow = Demo.connect("ao3.minInterval=20s")) {
      Instant start = Instant.now();

      assertThatExceptionOfType(SQLTimeoutException.class)
          .isThrownBy(() -> readSlowly(slow))
          .returns("57014", SQLException::getSQLState);
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
      assertThat(Demo.text(slow, "select 1")).isEqualTo("1");
    }
  }

  private static void readSlowly(Connection slow) throws SQLException {
    try (Statement limited = slow.createStatement()) {
      limited.setQueryTimeout(1);
      ResultSet rows = limited.executeQuery("select id from works");
      while (rows.next()) {
        rows.getLong(1);
      }
    }
  }

  @Test
  void endsWhenAnotherThreadCancels() throws SQLException {
    try (Connection slow = Demo.connect("ao3.minInterval=20s");
        Statement cancelled = slow.createStatement()) {
      new Timer(true)
          .schedule(
              new TimerTask() {
                @Override
                public void run() {
                  try {
                    cancelled.cancel();
                  } catch (SQLException failure) {
                    throw new AssertionError(failure);
                  }
                }
              },
              200);

      fails("57014", () -> readAll(cancelled, "select id from works"));
      readAll(cancelled, "select 1");
    }
  }

  @Test
  void isNotHarmedByACancelWhileItIsIdle() throws SQLException {
    statement.cancel();

    readAll(statement, WORKS + " limit 3");
  }

  private static void readAll(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        rows.getLong(1);
      }
    }
  }

  private static void fails(String state, ThrowingCallable call) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(call)
        .returns(state, SQLException::getSQLState);
  }
}
