package org.fanworks.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.codegen.GenerationTool;
import org.jooq.impl.DSL;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** jOOQ: classes made from the metadata, and queries in four of its dialects. */
final class JooqTest {
  private static final Field<Long> ID = field(name("id"), Long.class);
  private static final Field<Integer> WORDS = field(name("word_count"), Integer.class);
  private static final Field<String> FANDOM = field(name("fandom"), String.class);

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource(names = {"DEFAULT", "POSTGRES", "TRINO", "HSQLDB"})
  void queriesWithLimits(SQLDialect dialect) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:fanworks:demo")) {
      DSLContext jooq = DSL.using(connection, dialect);

      List<Long> ids =
          jooq.select(ID)
              .from(table(name("works")))
              .where(FANDOM.eq("Quillmarsh Chronicles").and(WORDS.between(1_000, 50_000)))
              .orderBy(ID.desc())
              .limit(5)
              .offset(2)
              .fetch(ID);
      int works =
          jooq.select(count())
              .from(table(name("ao3", "works")))
              .where(FANDOM.eq(val("Quillmarsh Chronicles")))
              .fetchSingle()
              .value1();

      assertThat(ids).hasSize(5);
      assertThat(works).isGreaterThan(5);
    }
  }

  @Test
  void runsInTransactions() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:fanworks:demo")) {
      int one =
          DSL.using(connection, SQLDialect.POSTGRES)
              .transactionResult(context -> context.dsl().selectOne().fetchSingle().value1());

      assertThat(one).isEqualTo(1);
    }
  }

  @Test
  void makesClassesThatCompile() throws Exception {
    GenerationTool.generate(
        new Configuration()
            .withJdbc(
                new Jdbc()
                    .withDriver("org.fanworks.jdbc.FanworksDriver")
                    .withUrl("jdbc:fanworks:demo"))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.jdbc.JDBCDatabase")
                            .withInputSchema("ao3"))
                    .withTarget(
                        new Target().withPackageName("made").withDirectory(directory.toString()))));

    List<String> files;
    try (Stream<Path> made = Files.walk(directory)) {
      files = made.map(Path::toString).filter(file -> file.endsWith(".java")).toList();
    }
    assertThat(files).anyMatch(file -> file.endsWith("tables/Works.java"));
    String works = Files.readString(directory.resolve("made/tables/Works.java"));
    assertThat(works)
        .contains("TableField<WorksRecord, Long> ID", "SQLDataType.BIGINT.nullable(false)")
        .contains("String[]", "Number of the work")
        .doesNotContain("SQLDataType.OTHER", "DefaultDataType.getDefaultDataType");
    assertThat(Files.readString(directory.resolve("made/Keys.java"))).contains("PK_WORKS");
    String[] arguments =
        Stream.concat(
                Stream.of("-nowarn", "-proc:none", "-cp", System.getProperty("java.class.path")),
                files.stream())
            .toArray(String[]::new);
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments)).isZero();
  }
}
