package org.fanworks.site.ao3.table;

import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.EQUALS;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fanworks.search.AccessPath;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.KnownTag;
import org.fanworks.site.ao3.client.KnownTag.Standing;
import org.fanworks.site.ao3.client.PeoplePages;
import org.fanworks.site.ao3.client.TagKnowledge;
import org.fanworks.site.ao3.client.TagLookup;
import org.fanworks.site.ao3.form.PeopleSearch;
import org.fanworks.site.ao3.page.ListPage;
import org.fanworks.site.ao3.page.Pseud;

/**
 * Pseuds from the people search (AO3 reference, 4.4). Its order changes from request to request, so
 * that pages may overlap: pseuds that come again are left out, and a warning tells if fewer came
 * than were found.
 *
 * <p>The archive takes no notice of a fandom that it does not know, so that one is looked up first.
 */
record PeopleSearchPath(TagKnowledge knowledge) implements RowPath<Pseud> {
  private static final AccessPath PATH =
      AccessPath.boundBy(
              "people search",
              new AccessPath.Binding("name", EQUALS, SUPERSET),
              new AccessPath.Binding("any_text", EQUALS, EXACT),
              new AccessPath.Binding("fandom", EQUALS, EXACT))
          .filteringBy("name", "any_text", "fandom")
          .sorting(AccessPath.Sorting.NONE);

  @Override
  public AccessPath path() {
    return PATH;
  }

  @Override
  public String describe(SiteSearch search) {
    return PeoplePages.people(wanted(search, value(search, "fandom"))).toString();
  }

  @Override
  public RecordStream.Source<Pseud> open(SiteSearch search, Ao3Fetch fetch) {
    return new Source(search, fetch, knowledge);
  }

  private static PeopleSearch wanted(SiteSearch search, Optional<String> fandom) {
    return new PeopleSearch(value(search, "any_text"), value(search, "name"), fandom);
  }

  private static Optional<String> value(SiteSearch search, String column) {
    return search.valuesOf(column).stream().map(String.class::cast).findFirst();
  }

  /** Letters and digits make the words of a name; without any there is no such pseud. */
  private static boolean isImpossible(String name) {
    return name.codePoints().noneMatch(sign -> Character.isLetterOrDigit(sign) || sign == '_');
  }

  private static final class Source implements RecordStream.Source<Pseud> {
    private final SiteSearch search;
    private final Ao3Fetch fetch;
    private final TagKnowledge knowledge;
    private final PeoplePages pages;
    private final Set<List<String>> seen = new HashSet<>();
    private Optional<PeopleSearch> wanted = Optional.empty();

    Source(SiteSearch search, Ao3Fetch fetch, TagKnowledge knowledge) {
      this.search = search;
      this.fetch = fetch;
      this.knowledge = knowledge;
      this.pages = new PeoplePages(fetch);
    }

    @Override
    public RecordPage<Pseud> page(int number) {
      wanted = number == 1 ? wanted() : wanted;
      if (wanted.isEmpty()) {
        return RecordPage.whole(List.of());
      }
      ListPage<Pseud> page = pages.search(wanted.get(), number);
      long firstRow = seen.size();
      page.entries().forEach(pseud -> seen.add(List.of(pseud.login(), pseud.name())));
      if (!page.hasNext() && !search.total()) {
        warnOfMissing(page.total().orElse(0));
      }
      return new RecordPage<>(page.entries(), firstRow, page.total(), !page.hasNext());
    }

    /** What to ask for; empty if nobody can match. */
    private Optional<PeopleSearch> wanted() {
      if (value(search, "name").filter(PeopleSearchPath::isImpossible).isPresent()) {
        return Optional.empty();
      }
      Optional<String> fandom = value(search, "fandom");
      Optional<String> known = fandom.flatMap(this::known);
      return fandom.isPresent() && known.isEmpty()
          ? Optional.empty()
          : Optional.of(PeopleSearchPath.wanted(search, known));
    }

    private Optional<String> known(String fandom) {
      KnownTag tag = new TagLookup(fetch, knowledge).find(fandom);
      if (tag.is(Standing.UNKNOWN)) {
        fetch.warn("The archive has no tag '" + fandom + "', so nobody matches.");
        return Optional.empty();
      }
      return Optional.of(tag.canonical().orElse(tag.spelling()));
    }

    private void warnOfMissing(long total) {
      if (seen.size() < total) {
        fetch.warn(
            String.format(
                Locale.ROOT,
                "The people search found %,d pseuds and gave out %,d: it has no fixed order, so"
                    + " that its pages overlap. Narrow it to read all.",
                total,
                seen.size()));
      }
    }
  }
}
