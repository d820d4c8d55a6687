package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;

import java.util.List;
import java.util.OptionalLong;
import org.fanworks.search.AccessPath;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.TagKnowledge;
import org.fanworks.site.ao3.client.TagPages;
import org.fanworks.site.ao3.page.TagNames;

/**
 * The table of all canonical fandoms with the number of their works: one request a medium (AO3
 * reference, 1.1). A fandom of several media has a row for each.
 */
public final class FandomsTable {
  private static final int FANDOMS_OF_A_MEDIUM = 7_000;
  private static final int MEDIA = 11;

  private static final List<RecordColumn<ListedFandom>> COLUMNS =
      List.of(
          RecordColumn.of(
              listed("medium", VARCHAR, "Medium, such as TV Shows").distinct(MEDIA).atOnce(1),
              ListedFandom::medium),
          RecordColumn.of(
              listed("name", VARCHAR, "Name of the fandom").distinct(70_000), ListedFandom::name),
          RecordColumn.of(
              listed("works", INTEGER, "Number of works, those of sub-tags included"),
              ListedFandom::works));

  private FandomsTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
        web,
        new PathTable.Sketch<>(
            "fandoms",
            "All fandoms of a medium with the number of their works.",
            RecordColumns.of(COLUMNS),
            List.of("medium", "name"),
            fandom -> List.of(fandom.medium(), fandom.name()),
            FANDOMS_OF_A_MEDIUM,
            (double) FANDOMS_OF_A_MEDIUM * (MEDIA + 1)),
        List.of(
            new KeyPath<ListedFandom, String>(
                KeyPath.boundBy("medium", "medium"),
                TagPages::fandoms,
                (medium, search, fetch) ->
                    number ->
                        RecordPage.whole(ofMedium(new TagPages(fetch, web.knowledge()), medium)),
                TagNames::isPossible),
            new AllMedia(web.knowledge())));
  }

  private static List<ListedFandom> ofMedium(TagPages pages, String medium) {
    return pages.ofMedium(medium).stream()
        .flatMap(page -> page.fandoms().stream())
        .map(fandom -> new ListedFandom(medium, fandom.name(), fandom.works()))
        .toList();
  }

  /** The fandoms of one medium after the other, which costs a request more for their names. */
  private record AllMedia(TagKnowledge knowledge) implements RowPath<ListedFandom> {
    private static final AccessPath PATH = AccessPath.open("all media").plain().withoutTotals();

    @Override
    public AccessPath path() {
      return PATH;
    }

    @Override
    public String describe(SiteSearch search) {
      return TagPages.media() + ", then the page of each medium";
    }

    @Override
    public RecordStream.Source<ListedFandom> open(SiteSearch search, Ao3Fetch fetch) {
      return new MediaSource(new TagPages(fetch, knowledge));
    }
  }

  /** Reads the pages; used by one thread. */
  private static final class MediaSource implements RecordStream.Source<ListedFandom> {
    private final TagPages pages;
    private List<String> media = List.of();
    private long rowsBefore;

    MediaSource(TagPages pages) {
      this.pages = pages;
    }

    @Override
    public RecordPage<ListedFandom> page(int number) {
      if (number == 1) {
        media = pages.allMedia();
      }
      List<ListedFandom> fandoms = ofMedium(pages, media.get(number - 1));
      long first = rowsBefore;
      rowsBefore += fandoms.size();
      return new RecordPage<>(fandoms, first, OptionalLong.empty(), number == media.size());
    }
  }
}
