package org.fanworks.site.ao3.table;

import static org.fanworks.search.AccessPath.Sorting.BOTH;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.CONTAINS;
import static org.fanworks.search.Operator.EQUALS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanworks.search.AccessPath;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.CollectionPages;
import org.fanworks.site.ao3.page.ArchiveCollection;

/**
 * The table of collections (AO3 reference, 9.6): by name with two requests, those inside of
 * another, those of a user, or all of them, the last two with the archive's own filters.
 */
public final class CollectionsTable {
  private static final int PAGE_SIZE = 20;
  private static final double EXPECTED_COLLECTIONS = 6e4;

  private static final AccessPath OF_USER =
      AccessPath.boundBy(
          "user collections",
          new AccessPath.Binding("maintainer_login", EQUALS, EXACT),
          new AccessPath.Binding("maintainer_logins", CONTAINS, SUPERSET));

  private CollectionsTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
        web,
        new PathTable.Sketch<>(
            "collections",
            "Collections of works: challenges, themes, personal choices.",
            CollectionColumns.all(web.urls()),
            List.of("name"),
            ArchiveCollection::name,
            PAGE_SIZE,
            EXPECTED_COLLECTIONS),
        List.of(
            new KeyPath<ArchiveCollection, String>(
                KeyPath.boundBy("collection profile", "name"),
                CollectionPages::profile,
                CollectionsTable::byName,
                CollectionPages::isName),
            new KeyPath<ArchiveCollection, String>(
                KeyPath.boundBy("subcollections", "parent"),
                CollectionPages::inside,
                CollectionsTable::inside,
                CollectionPages::isName),
            new CollectionListPath(
                OF_USER.sorting(BOTH),
                (search, filters) -> CollectionPages.ofUser(login(search), filters),
                web.knowledge()),
            new CollectionListPath(
                AccessPath.open("collections"),
                (search, filters) -> CollectionPages.all(filters),
                web.knowledge())));
  }

  private static String login(SiteSearch search) {
    return Stream.of("maintainer_login", "maintainer_logins")
        .flatMap(column -> search.valuesOf(column).stream())
        .map(String.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static RecordStream.Source<ArchiveCollection> byName(
      String name, SiteSearch search, Ao3Fetch fetch) {
    return number -> {
      Optional<ArchiveCollection> found = new CollectionPages(fetch).collection(name);
      return RecordPage.whole(found.stream().toList());
    };
  }

  private static RecordStream.Source<ArchiveCollection> inside(
      String name, SiteSearch search, Ao3Fetch fetch) {
    CollectionPages pages = new CollectionPages(fetch);
    return ListSource.of(
        number -> pages.list(CollectionPages.inside(name), number),
        collections -> collections,
        search.skippedRows());
  }
}
