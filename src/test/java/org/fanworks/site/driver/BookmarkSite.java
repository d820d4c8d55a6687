package org.fanworks.site.driver;

import java.util.List;
import java.util.Optional;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.ColumnType;
import org.fanworks.search.Exactness;
import org.fanworks.search.Operator;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.Execution;
import org.fanworks.site.PageStream;
import org.fanworks.site.Site;
import org.fanworks.site.SiteState;
import org.fanworks.site.SiteTable;

/** A site without pages, whose one table can only be read for a given reader. */
final class BookmarkSite implements Site {
  private static final TableDeclaration DECLARATION =
      new TableDeclaration(
          "bookmarks",
          "Bookmarks of a reader.",
          List.of(
              Column.listed("reader", ColumnType.VARCHAR, "Whose bookmark it is."),
              Column.listed("note", ColumnType.VARCHAR, "What the reader says.")),
          List.of(),
          List.of(
              AccessPath.boundBy(
                  "reader's bookmarks",
                  new AccessPath.Binding("reader", Operator.EQUALS, Exactness.EXACT))),
          20,
          1_000);

  @Override
  public String schema() {
    return "shelf";
  }

  @Override
  public String remark() {
    return "A site for tests.";
  }

  @Override
  public List<SiteTable> tables() {
    return List.of(new Bookmarks());
  }

  @Override
  public Optional<SiteState> state() {
    return Optional.empty();
  }

  @Override
  public void close() {}

  private static final class Bookmarks implements SiteTable {
    @Override
    public TableDeclaration declaration() {
      return DECLARATION;
    }

    @Override
    public PageStream open(SiteSearch search, Execution execution) {
      throw new AssertionError("A page was asked for");
    }

    @Override
    public String describe(SiteSearch search) {
      return "bookmarks";
    }
  }
}
