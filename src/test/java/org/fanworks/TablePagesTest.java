package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.fanworks.search.TableDeclaration;
import org.junit.jupiter.api.AfterAll;
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

  private final List<TablePages> sites =
      List.of(new TablePages(new DocumentedArchive()), new TablePages(new DocumentedMastodon()));

  @AfterAll
  void stop() {
    sites.forEach(pages -> pages.site().stop());
  }

  List<TablePages> sites() {
    return sites;
  }

  Stream<Arguments> tables() {
    return sites.stream().flatMap(TablePagesTest::tablesOf);
  }

  private static Stream<Arguments> tablesOf(TablePages pages) {
    return pages.site().tables().stream()
        .map(
            table ->
                Arguments.argumentSet(pages.site().schema() + "." + table.name(), pages, table));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableThatIsAskedAboutHasThreeQuestionsOrMore(TablePages pages, TableDeclaration table) {
    if (pages.hasQuestions(table) || pages.site().asksAboutAllTables()) {
      assertThat(pages.questions(table).queries()).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aPageIsUpToDateAndItsQuestionsCostWhatItSays(TablePages pages, TableDeclaration table)
      throws SQLException {
    String markdown = pages.page(table).markdown();
    if (WRITE) {
      TablePages.write(pages.file(table), markdown);
    }

    assertThat(pages.file(table)).hasContent(markdown);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void listOfPagesIsUpToDate(TablePages pages) {
    if (WRITE) {
      TablePages.write(pages.index(), pages.list());
    }

    assertThat(pages.index()).hasContent(pages.list());
  }
}
