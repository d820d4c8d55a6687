package org.fanworks.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A HikariCP pool with everything set that could fail, and Spring's clients on top. */
final class SpringTest {
  private static HikariDataSource pool;
  private static JdbcClient client;

  record Work(long id, String title, Integer wordCount, LocalDate dateUpdated, boolean complete) {}

  @BeforeAll
  static void open() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:fanworks:demo");
    config.setSchema("ao3");
    config.setReadOnly(true);
    config.setAutoCommit(false);
    config.setMaximumPoolSize(3);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setConnectionTestQuery("SELECT 1");
    config.addDataSourceProperty("maxRequests", "80");
    pool = new HikariDataSource(config);
    client = JdbcClient.create(pool);
  }

  @AfterAll
  static void close() {
    pool.close();
  }

  @Test
  void mapsRowsToRecords() {
    List<Work> works =
        client
            .sql(
                "SELECT id, title, word_count, date_updated, complete FROM works"
                    + " WHERE fandom = :fandom AND word_count > :words LIMIT :rows")
            .param("fandom", "Quillmarsh Chronicles")
            .param("words", 1_000L)
            .param("rows", 3L)
            .query(Work.class)
            .list();

    assertThat(works).hasSize(3).allMatch(work -> work.wordCount() > 1_000);
  }

  @Test
  void bindsDatesAndLists() {
    Long count =
        client
            .sql(
                "SELECT count(*) FROM works WHERE date_updated > :day AND rating IN (:ratings)"
                    + " AND fandom = 'Quillmarsh Chronicles'")
            .param("day", LocalDate.of(2015, 1, 1))
            .param("ratings", List.of("Mature", "Explicit"))
            .query(Long.class)
            .single();

    assertThat(count).isPositive();
  }

  @Test
  void readsMomentsAsAnyClass() {
    JdbcTemplate template = new JdbcTemplate(pool);
    String sql = "SELECT TIMESTAMP '2020-01-02 03:04:05'";

    assertThat(template.queryForObject(sql, OffsetDateTime.class)).isNotNull();
    assertThat(template.queryForObject(sql, Instant.class)).isEqualTo("2020-01-02T03:04:05Z");
  }

  @Test
  void runsInTransactions() {
    TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));

    Integer one =
        transaction.execute(status -> client.sql("SELECT 1").query(Integer.class).single());

    assertThat(one).isEqualTo(1);
  }

  @Test
  void tellsErrorsApart() {
    assertThatExceptionOfType(BadSqlGrammarException.class)
        .isThrownBy(() -> client.sql("SELECT nosuch FROM works").query().listOfRows());
    assertThatExceptionOfType(BadSqlGrammarException.class)
        .isThrownBy(() -> client.sql("SELEC 1").query().listOfRows());
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> client.sql("SELECT 1 / 0").query().listOfRows());
  }

  @Test
  void readsArrays() {
    String[] fandoms =
        new JdbcTemplate(pool)
            .queryForObject(
                "SELECT fandoms FROM works WHERE fandom = 'Quillmarsh Chronicles' LIMIT 1",
                String[].class);

    assertThat(fandoms).isNotEmpty();
  }
}
