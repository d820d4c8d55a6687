package org.fanworks.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.ColumnType;
import org.fanworks.search.ForeignKey;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.PageStream;
import org.fanworks.site.Site;
import org.fanworks.site.SiteState;
import org.fanworks.site.SiteTable;

/** A site with tables but without pages: whoever asks for one makes the test fail. */
final class FakeSite implements Site {
  final AtomicInteger closed = new AtomicInteger();
  private final String schema;
  private final List<SiteTable> tables;

  private FakeSite(String schema, TableDeclaration... tables) {
    this.schema = schema;
    this.tables = List.of(tables).stream().<SiteTable>map(PagelessTable::new).toList();
  }

  /** The site {@code ao3}, with a table that an unescaped name of another one also matches. */
  static FakeSite ao3() {
    return new FakeSite("ao3", works(), workTags("work_tags"), workTags("workXtags"));
  }

  /** The site {@code pixiv}. */
  static FakeSite pixiv() {
    return new FakeSite("pixiv", works());
  }

  private static TableDeclaration works() {
    return table(
        "works",
        List.of("id"),
        Column.listed("id", ColumnType.BIGINT, "Number of the work."),
        Column.listed("title", ColumnType.VARCHAR, "Title of the work."),
        Column.listed("fandoms", ColumnType.VARCHAR_ARRAY, "Fandoms, as shown."),
        Column.listed("words", ColumnType.INTEGER, "Length in words.").orNull(),
        Column.listed("complete", ColumnType.BOOLEAN, "Whether the work is complete."),
        Column.listed("updated_on", ColumnType.DATE, "Day of the last change."),
        Column.listed("indexed_at", ColumnType.TIMESTAMP, "When the site read it last."),
        Column.searched("tag", ColumnType.VARCHAR, "A tag to search for."));
  }

  private static TableDeclaration workTags(String name) {
    return table(
            name,
            List.of("work_id", "position"),
            Column.listed("work_id", ColumnType.BIGINT, "Number of the work."),
            Column.listed("position", ColumnType.INTEGER, "Place of the tag."),
            Column.listed("name", ColumnType.VARCHAR, "The tag."))
        .relatedTo(ForeignKey.of("work_id", "works", "id"));
  }

  private static TableDeclaration table(String name, List<String> key, Column... columns) {
    return new TableDeclaration(
        name,
        "Table " + name + ".",
        List.of(columns),
        key,
        List.of(AccessPath.open("all")),
        20,
        1_000);
  }

  @Override
  public String schema() {
    return schema;
  }

  @Override
  public String remark() {
    return "A site for tests.";
  }

  @Override
  public List<SiteTable> tables() {
    return tables;
  }

  @Override
  public Optional<SiteState> state() {
    return Optional.empty();
  }

  @Override
  public void close() {
    closed.incrementAndGet();
  }

  private record PagelessTable(TableDeclaration declaration) implements SiteTable {
    @Override
    public PageStream open(SiteSearch search, Execution execution) {
      throw new AssertionError("A page of " + declaration.name() + " was asked for");
    }

    @Override
    public String describe(SiteSearch search) {
      return declaration.name();
    }
  }
}
