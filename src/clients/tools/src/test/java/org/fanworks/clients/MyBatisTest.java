package org.fanworks.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.junit.jupiter.api.Test;

/** MyBatis with its own pool, which rolls back and turns auto-commit on and off. */
final class MyBatisTest {
  /** A row of a query. */
  public static final class Work {
    private long id;
    private String title;
    private Integer wordCount;
    private LocalDate dateUpdated;

    public long getId() {
      return id;
    }

    public void setId(long id) {
      this.id = id;
    }

    public String getTitle() {
      return title;
    }

    public void setTitle(String title) {
      this.title = title;
    }

    public Integer getWordCount() {
      return wordCount;
    }

    public void setWordCount(Integer wordCount) {
      this.wordCount = wordCount;
    }

    public LocalDate getDateUpdated() {
      return dateUpdated;
    }

    public void setDateUpdated(LocalDate dateUpdated) {
      this.dateUpdated = dateUpdated;
    }
  }

  /** The queries. */
  public interface Works {
    @Select(
        """
        <script>
        SELECT id, title, word_count, date_updated FROM works WHERE fandom = #{fandom}
        <if test="since != null">AND date_updated &gt; #{since}</if>
        AND rating IN <foreach item="r" collection="ratings" open="(" separator="," close=")">#{r}</foreach>
        LIMIT #{most}
        </script>
        """)
    List<Work> find(
        @Param("fandom") String fandom,
        @Param("since") LocalDate since,
        @Param("ratings") List<String> ratings,
        @Param("most") long most);

    @Select("SELECT count(*) FROM works WHERE fandom = #{fandom}")
    int count(String fandom);
  }

  private static SqlSessionFactory sessions() {
    PooledDataSource pool =
        new PooledDataSource("org.fanworks.jdbc.FanworksDriver", "jdbc:fanworks:demo", null, null);
    Configuration configuration =
        new Configuration(new Environment("demo", new JdbcTransactionFactory(), pool));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.addMapper(Works.class);
    return new SqlSessionFactoryBuilder().build(configuration);
  }

  @Test
  void mapsRowsOfDynamicQueries() {
    try (SqlSession session = sessions().openSession()) {
      Works works = session.getMapper(Works.class);
      List<String> ratings = List.of("Mature", "Teen And Up Audiences");

      List<Work> found = works.find("Quillmarsh Chronicles", LocalDate.of(2012, 1, 1), ratings, 4);

      assertThat(found).hasSize(4).allMatch(work -> work.getTitle() != null);
      assertThat(found).allMatch(work -> work.getDateUpdated().getYear() >= 2012);
      assertThat(works.find("Quillmarsh Chronicles", null, ratings, 2)).hasSize(2);
      assertThat(works.count("Quillmarsh Chronicles")).isGreaterThan(4);
      session.commit();
    }
  }
}
