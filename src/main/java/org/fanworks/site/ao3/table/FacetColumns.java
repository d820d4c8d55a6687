package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fanworks.search.Column;
import org.fanworks.search.Exactness;
import org.fanworks.search.Operator;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.ao3.page.Facet;

/**
 * The columns of the table of facets: what a sidebar shows, and the conditions of the works search
 * that the archive answers exactly, as search columns (AO3 reference, 4.1).
 */
final class FacetColumns {
  private static final List<RecordColumn<Facet>> SHOWN =
      List.of(
          RecordColumn.of(
              listed(
                      "kind",
                      VARCHAR,
                      "rating, warning, category, fandom, character, relationship or freeform")
                  .oneOf(Arrays.stream(Facet.Kind.values()).map(FacetColumns::name).toList()),
              facet -> name(facet.kind())),
          RecordColumn.of(
              listed("name", VARCHAR, "Canonical tag; of each kind at most ten, the most frequent"),
              Facet::name),
          RecordColumn.of(
              listed("works", INTEGER, "Number of works with the tag, its synonyms or sub-tags"),
              Facet::works),
          RecordColumn.of(
              listed("tag_id", BIGINT, "The archive's number of the tag"), Facet::tagId));

  /** What tells one work from another makes no facets. */
  private static final Set<String> LEFT_OUT = Set.of("id", "url");

  private FacetColumns() {}

  /** All columns, where works have {@code works}. */
  static RecordColumns<Facet> of(List<SearchColumn<ListedWork>> works) {
    List<RecordColumn<Facet>> searched =
        works.stream()
            .map(SearchColumn::column)
            .filter(column -> !LEFT_OUT.contains(column.name()))
            .flatMap(column -> searched(column).stream())
            .<RecordColumn<Facet>>map(RecordColumn::searched)
            .toList();
    return RecordColumns.of(SHOWN, searched);
  }

  private static String name(Facet.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** A condition of the works search; empty if the archive does not answer it as asked. */
  private static Optional<Column> searched(Column work) {
    Operator[] operators =
        work.pushes().entrySet().stream()
            .filter(push -> push.getValue() != Exactness.SUPERSET)
            .map(push -> push.getKey())
            .toArray(Operator[]::new);
    return operators.length == 0
        ? Optional.empty()
        : Optional.of(
            Column.searched(work.name(), work.type(), "Counts only works with: " + work.remark())
                .pushing(EXACT, operators)
                .distinct(work.distinctValues())
                .atOnce(1));
  }
}
