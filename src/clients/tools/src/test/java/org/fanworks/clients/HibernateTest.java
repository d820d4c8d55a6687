package org.fanworks.clients;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.Immutable;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Hibernate with a read-only mapping and its dialect of PostgreSQL. */
final class HibernateTest {
  private static SessionFactory sessions;

  /** A work, as far as it is mapped. */
  @Entity(name = "Work")
  @Immutable
  @Table(schema = "ao3", name = "works")
  static class Work {
    @Id Long id;

    String title;

    String fandom;

    @Column(name = "word_count")
    Integer words;

    @Column(name = "date_updated")
    LocalDate updated;

    @Column(name = "record_updated_at")
    Instant recordUpdated;

    String[] fandoms;
  }

  @BeforeAll
  static void open() {
    sessions =
        new Configuration()
            .addAnnotatedClass(Work.class)
            .setProperty("hibernate.connection.url", "jdbc:fanworks:demo")
            .setProperty("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect")
            .buildSessionFactory();
  }

  @AfterAll
  static void close() {
    sessions.close();
  }

  private static List<Work> longWorks(int first, int most) {
    return sessions.fromTransaction(
        session ->
            session
                .createQuery(
                    "from Work w where w.fandom = :fandom and w.words > :words order by w.id",
                    Work.class)
                .setParameter("fandom", "Quillmarsh Chronicles")
                .setParameter("words", 1_000)
                .setFirstResult(first)
                .setMaxResults(most)
                .list());
  }

  @Test
  void readsEntitiesByQuery() {
    List<Work> works = longWorks(0, 3);

    assertThat(works).hasSize(3).allMatch(work -> work.words > 1_000 && work.title != null);
    assertThat(works.get(0).fandoms).isNotEmpty();
    assertThat(longWorks(1, 2)).extracting(work -> work.id).startsWith(works.get(1).id);
  }

  @Test
  void findsAnEntityByItsKey() {
    Work known = longWorks(0, 1).get(0);

    Work found = sessions.fromSession(session -> session.find(Work.class, known.id));

    assertThat(found.title).isEqualTo(known.title);
    assertThat(found.updated).isEqualTo(known.updated);
    assertThat(found.recordUpdated).isEqualTo(known.recordUpdated);
  }

  @Test
  void aggregates() {
    Object[] row =
        sessions.fromSession(
            session ->
                session
                    .createQuery(
                        "select count(*), avg(w.words) from Work w"
                            + " where w.fandom = 'Quillmarsh Chronicles'"
                            + " and w.words > 20000 and w.updated > :day",
                        Object[].class)
                    .setParameter("day", LocalDate.of(2010, 1, 1))
                    .getSingleResult());

    assertThat((Long) row[0]).isPositive();
    assertThat((Double) row[1]).isPositive();
  }
}
