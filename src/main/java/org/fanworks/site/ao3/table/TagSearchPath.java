package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.KnownTag;
import org.fanworks.site.ao3.client.KnownTag.Standing;
import org.fanworks.site.ao3.client.TagKnowledge;
import org.fanworks.site.ao3.client.TagLookup;
import org.fanworks.site.ao3.client.TagPages;
import org.fanworks.site.ao3.form.TagSearch;
import org.fanworks.site.ao3.form.WranglingStatus;
import org.fanworks.site.ao3.page.FoundTag;
import org.fanworks.site.ao3.page.ListPage;

/**
 * Tags from the search (AO3 reference, 4.5).
 *
 * <p>The archive takes no notice of a fandom that it does not know, so that one is looked up first.
 */
record TagSearchPath(TagKnowledge knowledge) implements RowPath<ListedTag> {
  private static final AccessPath PATH = AccessPath.open("tag search");

  /** How many tags of one search the archive gives out at most (AO3 reference, 5.3). */
  private static final int MAX_RESULTS = 100_000;

  private static final int PAGE_SIZE = 50;

  @Override
  public AccessPath path() {
    return PATH;
  }

  @Override
  public String describe(SiteSearch search) {
    return wanted(search)
        .map(wanted -> wanted.search(fandom(search)))
        .map(found -> TagPages.tags(found).page(firstPage(search)).toString())
        .orElse("nothing");
  }

  @Override
  public RecordStream.Source<ListedTag> open(SiteSearch search, Ao3Fetch fetch) {
    return wanted(search)
        .<RecordStream.Source<ListedTag>>map(wanted -> new Source(wanted, search, fetch, knowledge))
        .orElse(number -> RecordPage.whole(List.of()));
  }

  private static Optional<String> fandom(SiteSearch search) {
    return search.valuesOf("fandom").stream().map(String.class::cast).findFirst();
  }

  private static int firstPage(SiteSearch search) {
    return search.total()
        ? 1
        : (int) Math.min(MAX_RESULTS / PAGE_SIZE, search.skippedRows() / PAGE_SIZE + 1);
  }

  /** What to ask for, apart from a fandom; empty if no tag can match. */
  private static Optional<Wanted> wanted(SiteSearch search) {
    TagSearch wanted =
        search.order().isEmpty()
            ? TagSearch.ALL
            : TagSearch.ALL.sortedByUses(search.order().get(0).descending());
    Optional<Wanted> all = Optional.of(new Wanted(wanted));
    for (Predicate predicate : search.predicates()) {
      all = all.flatMap(so -> so.with(predicate));
    }
    return all;
  }

  /** A search that grows condition by condition. */
  private record Wanted(TagSearch search) {
    TagSearch search(Optional<String> fandom) {
      return fandom.map(search::withFandom).orElse(search);
    }

    /** Empty if no tag can match. */
    Optional<Wanted> with(Predicate predicate) {
      if (predicate instanceof Predicate.And and) {
        Optional<Wanted> all = Optional.of(this);
        for (Predicate term : and.terms()) {
          all = all.flatMap(so -> so.with(term));
        }
        return all;
      }
      if (predicate instanceof Predicate.Like like) {
        return text(like.pattern()).map(pattern -> new Wanted(search.withNameLike(pattern)));
      }
      if (predicate instanceof Predicate.AnyOf anyOf && anyOf.values().size() == 1) {
        return with(anyOf, anyOf.values().get(0));
      }
      throw new IllegalArgumentException("The archive cannot search tags for " + predicate);
    }

    private Optional<Wanted> with(Predicate.AnyOf anyOf, Operand operand) {
      return switch (anyOf.column().name()) {
        case "name" ->
            text(operand)
                .map(name -> name.replace('%', ' ').replace('_', ' '))
                .map(name -> new Wanted(search.withNameLike(name)));
        case "type" -> text(operand).map(type -> new Wanted(search.withType(type)));
        case "canonical" -> {
          boolean canonical = Optional.of(true).equals(IndexConditions.value(operand));
          yield withStatus(WranglingStatus.canonical(canonical != anyOf.negated()));
        }
        case "wrangling_status" ->
            text(operand).flatMap(WranglingStatus::ofParameter).flatMap(this::withStatus);
        default -> Optional.of(this);
      };
    }

    private Optional<Wanted> withStatus(WranglingStatus status) {
      if (search.excludes(status)) {
        return Optional.empty();
      }
      return Optional.of(
          new Wanted(
              search
                  .withStatus(status)
                  .orElseThrow(
                      () ->
                          new FanworksException(
                              ErrorKind.UNSUPPORTED_PREDICATE,
                              "The archive cannot search ao3.tags for two conditions on"
                                  + " wrangling_status and canonical at once; leave one out."))));
    }

    private static Optional<String> text(Operand operand) {
      return IndexConditions.value(operand).map(String.class::cast);
    }
  }

  /** Reads the pages; used by one thread. */
  private static final class Source implements RecordStream.Source<ListedTag> {
    private final Wanted wanted;
    private final SiteSearch search;
    private final Ao3Fetch fetch;
    private final TagKnowledge knowledge;
    private final TagPages pages;
    private final int shift;
    private Optional<TagSearch> asked = Optional.empty();

    Source(Wanted wanted, SiteSearch search, Ao3Fetch fetch, TagKnowledge knowledge) {
      this.wanted = wanted;
      this.search = search;
      this.fetch = fetch;
      this.knowledge = knowledge;
      this.pages = new TagPages(fetch, knowledge);
      this.shift = firstPage(search) - 1;
    }

    @Override
    public RecordPage<ListedTag> page(int number) {
      asked = number == 1 ? asked() : asked;
      if (asked.isEmpty()) {
        return RecordPage.whole(List.of());
      }
      int page = number + shift;
      ListPage<FoundTag> found = pages.search(asked.get(), page);
      found.warnings().forEach(fetch::warn);
      long total = found.total().orElse(0);
      long first = (page - 1L) * PAGE_SIZE;
      boolean last = !found.hasNext() || search.total();
      if (first + PAGE_SIZE >= MAX_RESULTS && total > MAX_RESULTS && !search.total()) {
        throw new FanworksException(
            ErrorKind.NOT_SUPPORTED,
            String.format(
                Locale.ROOT,
                "The archive gives out the first %,d of %,d tags, and the statement wants more."
                    + " Narrow it (WHERE, LIMIT).",
                MAX_RESULTS,
                total));
      }
      return new RecordPage<>(
          found.entries().stream().map(ListedTag::of).toList(), first, found.total(), last);
    }

    /** What to ask for; empty if there is no such fandom. */
    private Optional<TagSearch> asked() {
      Optional<String> fandom = fandom(search);
      if (fandom.isEmpty()) {
        return Optional.of(wanted.search());
      }
      KnownTag tag = new TagLookup(fetch, knowledge).find(fandom.get());
      if (tag.is(Standing.UNKNOWN)) {
        fetch.warn("The archive has no tag '" + fandom.get() + "', so no tag matches.");
        return Optional.empty();
      }
      return Optional.of(wanted.search(Optional.of(tag.canonical().orElse(tag.spelling()))));
    }
  }
}
