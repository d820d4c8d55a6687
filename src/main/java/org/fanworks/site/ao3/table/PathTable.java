package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.function.Function;
import org.fanworks.search.AccessPath;
import org.fanworks.search.ForeignKey;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.PageStream;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Web;

/**
 * A table of the archive whose rows are records that come by one of several paths, each record once
 * a search. Thread-safe.
 */
final class PathTable<T> implements SiteTable {
  private final Ao3Web web;
  private final TableDeclaration declaration;
  private final Sketch<T> sketch;
  private final List<RowPath<T>> paths;

  /**
   * What a table is, apart from where its rows come from.
   *
   * @param key names of the columns that tell rows apart
   * @param keyOf what tells records apart
   * @param pageSize rows of a full page, for estimates
   * @param expectedRows rough number of rows, for estimates
   */
  record Sketch<T>(
      String name,
      String remark,
      RecordColumns<T> columns,
      List<String> key,
      Function<T, Object> keyOf,
      int pageSize,
      double expectedRows) {}

  /** A table of the archive; between paths that cost the same the first one is taken. */
  PathTable(Ao3Web web, Sketch<T> sketch, List<RowPath<T>> paths) {
    this(
        web,
        new TableDeclaration(
            sketch.name(),
            sketch.remark(),
            sketch.columns().declarations(),
            sketch.key(),
            paths.stream().map(RowPath::path).toList(),
            sketch.pageSize(),
            sketch.expectedRows()),
        sketch,
        List.copyOf(paths));
  }

  private PathTable(
      Ao3Web web, TableDeclaration declaration, Sketch<T> sketch, List<RowPath<T>> paths) {
    this.web = web;
    this.declaration = declaration;
    this.sketch = sketch;
    this.paths = paths;
  }

  /** The same table, whose rows name rows of other tables. */
  PathTable<T> relatedTo(ForeignKey... keys) {
    return new PathTable<>(web, declaration.relatedTo(keys), sketch, paths);
  }

  @Override
  public TableDeclaration declaration() {
    return declaration;
  }

  @Override
  public PageStream open(SiteSearch search, Execution execution) {
    RecordStream.Source<T> source = path(search.path()).open(search, web.fetch(execution));
    return new RecordStream<>(sketch.columns(), source, sketch.keyOf(), execution, 1);
  }

  @Override
  public String describe(SiteSearch search) {
    return path(search.path()).describe(search);
  }

  private RowPath<T> path(AccessPath wanted) {
    return paths.stream()
        .filter(path -> path.path().name().equals(wanted.name()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(declaration.name() + " has no path " + wanted));
  }
}
