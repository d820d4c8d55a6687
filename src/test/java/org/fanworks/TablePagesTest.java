package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.fanworks.search.TableDeclaration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages about tables say what is. After a change, {@code ./mvnw test -Dtest=TablePagesTest
 * -Dfanworks.docs=write} writes them anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TablePagesTest {
  private static final boolean WRITE = "write".equals(System.getProperty("fanworks.docs"));

  private TablePages pages;

  @BeforeAll
  void start() {
    pages = new TablePages();
  }

  @AfterAll
  void stop() {
    pages.close();
  }

  Stream<Arguments> tables() {
    try (TablePages other = new TablePages()) {
      return other.tables().stream().map(table -> Arguments.argumentSet(table.name(), table));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableHasThreeQuestionsOrMore(TableDeclaration table) {
    assertThat(TablePages.questions(table).queries()).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aPageIsUpToDateAndItsQuestionsCostWhatItSays(TableDeclaration table) throws SQLException {
    String markdown = pages.page(table).markdown();
    if (WRITE) {
      TablePages.write(TablePages.file(table), markdown);
    }

    assertThat(TablePages.file(table)).hasContent(markdown);
  }

  @Test
  void listOfPagesIsUpToDate() {
    if (WRITE) {
      TablePages.write(TablePages.index(), pages.list());
    }

    assertThat(TablePages.index()).hasContent(pages.list());
  }
}
