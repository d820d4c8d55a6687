package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fanworks.search.AccessPath;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.ao3.client.Address;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.CollectionPages;
import org.fanworks.site.ao3.client.KnownTag;
import org.fanworks.site.ao3.client.KnownTag.Standing;
import org.fanworks.site.ao3.client.TagKnowledge;
import org.fanworks.site.ao3.client.TagLookup;
import org.fanworks.site.ao3.form.CollectionSearch;
import org.fanworks.site.ao3.page.ArchiveCollection;
import org.fanworks.site.ao3.page.ListPage;

/**
 * Collections from a list that takes filters: all of them, or those of a user (AO3 reference, 4.6).
 * Tags are looked up first, since the archive takes an unknown one for a search by words.
 *
 * @param address of the list, for the filters that are to be sent
 */
record CollectionListPath(
    AccessPath path,
    BiFunction<SiteSearch, CollectionSearch, Address> address,
    TagKnowledge knowledge)
    implements RowPath<ArchiveCollection> {

  @Override
  public String describe(SiteSearch search) {
    CollectionFilters filters = CollectionFilters.of(search);
    return filters.possible()
        ? address.apply(search, filters.withTags(filters.tags())).toString()
        : "nothing";
  }

  @Override
  public RecordStream.Source<ArchiveCollection> open(SiteSearch search, Ao3Fetch fetch) {
    CollectionFilters filters = CollectionFilters.of(search);
    if (!filters.possible()) {
      return number -> RecordPage.whole(List.of());
    }
    Tags tags = new Tags(filters.tags(), new TagLookup(fetch, knowledge), fetch);
    CollectionPages pages = new CollectionPages(fetch);
    return ListSource.of(
        number ->
            tags.known()
                .flatMap(
                    known -> page(pages, address.apply(search, filters.withTags(known)), number)),
        collections -> collections,
        search.skippedRows());
  }

  private static Optional<ListPage<ArchiveCollection>> page(
      CollectionPages pages, Address list, int number) {
    return pages.list(list, number);
  }

  /** The tags of a search, looked up when the first page is asked for. Used by one thread. */
  private static final class Tags {
    private final List<String> names;
    private final TagLookup lookup;
    private final Ao3Fetch fetch;
    private Optional<Optional<List<String>>> known = Optional.empty();

    Tags(List<String> names, TagLookup lookup, Ao3Fetch fetch) {
      this.names = names;
      this.lookup = lookup;
      this.fetch = fetch;
    }

    /** The tags as the archive spells them; empty if it does not know one. */
    Optional<List<String>> known() {
      if (known.isEmpty()) {
        known = Optional.of(lookUp());
      }
      return known.get();
    }

    private Optional<List<String>> lookUp() {
      List<String> spellings = new ArrayList<>();
      for (String name : names) {
        KnownTag tag = lookup.find(name);
        if (tag.is(Standing.UNKNOWN)) {
          fetch.warn("The archive has no tag '" + name + "', so no collection matches.");
          return Optional.empty();
        }
        spellings.add(tag.spelling());
      }
      return Optional.of(spellings);
    }
  }
}
