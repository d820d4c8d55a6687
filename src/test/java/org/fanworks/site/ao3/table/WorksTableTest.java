package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanworks.site.ao3.table.DescribedWorks.TABLE;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.Column;
import org.fanworks.search.ColumnType;
import org.fanworks.search.Operator;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.form.WorkOrder;
import org.fanworks.site.ao3.page.Fixture;
import org.fanworks.site.ao3.page.WorkBlurb;
import org.fanworks.site.ao3.page.WorkListPage;
import org.fanworks.site.ao3.page.WorkListPageParser;
import org.fanworks.web.RobotsPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorksTableTest {
  private static final TableDeclaration WORKS = TABLE.declaration();

  @Test
  void showsARowAsThePageDoes() {
    Map<String, Object> row = row("search.html", 0);

    assertThat(row)
        .containsEntry("id", 11L)
        .containsEntry("url", "https://archive.test/works/11")
        .containsEntry("title", "Lanterns & Tides")
        .containsEntry("authors", List.of("ann", "Bobby B (bob)"))
        .containsEntry("author_logins", List.of("ann", "bob"))
        .containsEntry("author_login", "ann")
        .containsEntry("creator_user_ids", List.of(7L, 9L))
        .containsEntry("anonymous", false)
        .containsEntry("recipients", List.of("cleo", "Uncle Joe"))
        .containsEntry("fandoms", List.of("Harbour & Co.", "Sea Songs"))
        .containsEntry("rating", "Teen And Up Audiences")
        .containsEntry("language", "en")
        .containsEntry("word_count", 12_345)
        .containsEntry("chapters_posted", 5)
        .containsEntry("chapters_total", null)
        .containsEntry("complete", false)
        .containsEntry("date_updated", LocalDate.of(2025, 6, 9))
        .containsEntry("series_ids", List.of(3L, 40L))
        .containsEntry("series_positions", List.of(2, 1))
        .containsEntry("restricted", true)
        .containsEntry("record_updated_at", LocalDateTime.of(2025, 6, 9, 7, 26, 54))
        .containsEntry("fandom", null);
  }

  @Test
  void leavesOutWorksThatAreNotRevealed() {
    WorkListPage page = WorkListPageParser.parse(Fixture.of("search.html").html(), Fixture.URL);
    long mysteries = page.blurbs().stream().filter(WorkBlurb::isMystery).count();

    assertThat(mysteries).isPositive();
    assertThat(rows(page)).hasSize(page.blurbs().size() - (int) mysteries);
  }

  @Test
  void hasValuesOfTheDeclaredTypes() {
    List<@Nullable Object[]> rows =
        rows(WorkListPageParser.parse(Fixture.of("search.html").html(), Fixture.URL));

    for (Object[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        Column column = WORKS.columns().get(i);
        if (row[i] == null) {
          assertThat(column.nullable()).as(column.name()).isTrue();
        } else {
          assertThat(fits(row[i], column.type())).as(column.name()).isTrue();
        }
      }
    }
  }

  @Test
  void knowsWhatEveryDeclaredOperatorBecomes() {
    for (SearchColumn<ListedWork> column :
        WorkColumns.all(new Ao3Urls(URI.create("https://archive.test")))) {
      boolean pushes = !column.column().pushes().isEmpty();
      assertThat(column.field().isPresent() || column.tag().isPresent())
          .as(column.name())
          .isEqualTo(pushes);
    }
  }

  @Test
  void declaresNegationsOnlyWhereTheyAreExact() {
    for (Column column : WORKS.columns()) {
      for (Operator negation : List.of(Operator.NOT_EQUALS, Operator.NOT_CONTAINS)) {
        column
            .push(negation)
            .ifPresent(found -> assertThat(column.push(positive(negation))).contains(found));
      }
    }
  }

  @Test
  void tellsUsersThatTheirSearchTextIsMalformed() throws IOException {
    try (FakeArchive archive = FakeArchive.start()) {
      archive.malformed = "(";
      WorksTable table = archive.table(RobotsPolicy.IGNORE);
      WorkSearches w = new WorkSearches(table.declaration());

      assertThatThrownBy(() -> ReadWorks.all(table, w.search(w.is("any_text", "(a OR)"))))
          .isInstanceOfSatisfying(
              FanworksException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.DATA))
          .hasMessageContaining("any_text");
      assertThatThrownBy(() -> ReadWorks.all(table, w.search(w.is("title", "("), w.is("id", 1, 2))))
          .isInstanceOfSatisfying(
              FanworksException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INTERNAL));
    }
  }

  private static Operator positive(Operator negation) {
    return negation == Operator.NOT_EQUALS ? Operator.EQUALS : Operator.CONTAINS;
  }

  private static List<@Nullable Object[]> rows(WorkListPage page) {
    Ao3Urls urls = new Ao3Urls(URI.create("https://archive.test"));
    return new WorkRows(SearchColumn.rowsOf(WorkColumns.all(urls)), urls, WorkOrder.STABLE)
        .of(page);
  }

  private static Map<String, Object> row(String fixture, int index) {
    Object[] row =
        rows(WorkListPageParser.parse(Fixture.of(fixture).html(), Fixture.URL)).get(index);
    Map<String, Object> byName = new HashMap<>();
    for (int i = 0; i < row.length; i++) {
      byName.put(WORKS.columns().get(i).name(), row[i]);
    }
    return byName;
  }

  private static boolean fits(Object value, ColumnType type) {
    if (type.isArray()) {
      return value instanceof List<?> list
          && list.stream().allMatch(element -> fits(element, type.scalar()));
    }
    return fits(value, type.scalar());
  }

  private static boolean fits(Object value, ColumnType.Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> value instanceof Boolean;
      case INTEGER -> value instanceof Integer;
      case BIGINT -> value instanceof Long;
      case VARCHAR -> value instanceof String;
      case DATE -> value instanceof LocalDate;
      case TIMESTAMP -> value instanceof LocalDateTime;
      case VARBINARY -> value instanceof byte[];
    };
  }
}
