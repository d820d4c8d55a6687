package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.VARCHAR;

import java.util.List;
import org.fanworks.search.AccessPath;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.LanguagePages;
import org.fanworks.site.ao3.page.LanguageCount;

/** The table of the archive's languages (AO3 reference, appendix A), all on one page. */
public final class LanguagesTable {
  private static final RecordColumns<LanguageCount> COLUMNS =
      RecordColumns.of(
          List.of(
              RecordColumn.of(
                  listed("code", VARCHAR, "Short code, as works.language has it; case matters"),
                  LanguageCount::code),
              RecordColumn.of(
                  listed("name", VARCHAR, "Name in the language itself"), LanguageCount::name),
              RecordColumn.of(
                  listed("works_count", BIGINT, "Number of works, rounded by the archive"),
                  LanguageCount::works)));

  private LanguagesTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
        web,
        new PathTable.Sketch<>(
            "languages",
            "Languages of works, with the number of works in each; one request.",
            COLUMNS,
            List.of("code"),
            LanguageCount::code,
            200,
            162),
        List.of(new Whole()));
  }

  /** The page of all languages. */
  private record Whole() implements RowPath<LanguageCount> {
    @Override
    public AccessPath path() {
      return AccessPath.open("languages").plain();
    }

    @Override
    public String describe(SiteSearch search) {
      return LanguagePages.LANGUAGES.toString();
    }

    @Override
    public RecordStream.Source<LanguageCount> open(SiteSearch search, Ao3Fetch fetch) {
      return number -> RecordPage.whole(new LanguagePages(fetch).all());
    }
  }
}
