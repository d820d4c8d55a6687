package org.fanworks.site.mastodon.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.PageStream;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.Call;
import org.fanworks.site.mastodon.api.InstanceApi;
import org.fanworks.site.mastodon.api.Instances;

/**
 * A table whose rows are things that an instance gives out. Thread-safe.
 *
 * <p>The instance is asked for as much of the conditions as it can filter by; those that it was
 * trusted with are checked again on each row.
 */
final class ApiTable<T> implements SiteTable {
  /** Name of the column that chooses an instance, in tables that have it. */
  static final String OF_INSTANCE = "instance";

  private static final double EXPECTED_ROWS = 20_000;

  private final Instances instances;
  private final TableDeclaration declaration;
  private final RecordColumns<Found<T>> columns;
  private final Source<T> source;

  private ApiTable(
      Instances instances,
      TableDeclaration declaration,
      RecordColumns<Found<T>> columns,
      Source<T> source) {
    this.instances = instances;
    this.declaration = declaration;
    this.columns = columns;
    this.source = source;
  }

  /**
   * What a table is called, and how it is reached.
   *
   * @param key the columns that tell one row from another
   */
  record Shape(String name, String remark, List<String> key, List<AccessPath> paths, int pageSize) {
    /** A table that is reached in one way. */
    static Shape of(String name, String remark, List<String> key, AccessPath path) {
      return new Shape(name, remark, key, List.of(path), path.abilities().pageSize().orElse(1_000));
    }
  }

  /** A table of {@code source}. */
  static <T> ApiTable<T> of(
      Instances instances, Shape shape, RecordColumns<Found<T>> columns, Source<T> source) {
    List<Column> declared =
        columns.declarations().stream().map(column -> asReached(column, shape)).toList();
    TableDeclaration declaration =
        new TableDeclaration(
            shape.name(),
            shape.remark(),
            declared,
            shape.key(),
            shape.paths(),
            shape.pageSize(),
            EXPECTED_ROWS);
    return new ApiTable<>(instances, declaration, columns, source);
  }

  /** A column declares to filter and sort only where a path of the table does. */
  private static Column asReached(Column column, Shape shape) {
    boolean filters =
        shape.paths().stream()
            .map(path -> path.abilities().filters())
            .anyMatch(names -> names.isEmpty() || names.get().contains(column.name()));
    boolean sorts =
        shape.paths().stream()
            .anyMatch(path -> path.abilities().sorting() != AccessPath.Sorting.NONE);
    Column.Answers answers = column.answers();
    Column reached =
        new Column(
            column.name(),
            column.type(),
            column.nullable(),
            column.remark(),
            column.origin(),
            new Column.Answers(
                filters ? answers.pushes() : Map.of(),
                sorts ? answers.sort() : Optional.empty(),
                answers.valuesPerSearch(),
                answers.countedWith(),
                answers.combination(),
                answers.confirmable()),
            column.content());
    // An OR over several columns is no question that a server takes.
    return reached.writtenIn(column.name());
  }

  @Override
  public TableDeclaration declaration() {
    return declaration;
  }

  @Override
  public PageStream open(SiteSearch search, Execution execution) {
    Asked asked = new Asked(search);
    InstanceApi api = asked.text(OF_INSTANCE).map(instances::named).orElseGet(instances::home);
    Call call = new Call(api, execution);
    return new FoundRows<>(
        columns,
        declaration,
        new FoundRows.Origin(call, asked, source.skipped(asked)),
        source.opening().open(call, asked));
  }

  @Override
  public String describe(SiteSearch search) {
    Asked asked = new Asked(search);
    String host = asked.text(OF_INSTANCE).orElse("");
    return host + source.request().apply(asked);
  }
}
