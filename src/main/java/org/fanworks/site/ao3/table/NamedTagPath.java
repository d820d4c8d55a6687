package org.fanworks.site.ao3.table;

import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Operator.EQUALS;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.fanworks.search.AccessPath;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.TagKnowledge;
import org.fanworks.site.ao3.client.TagPages;
import org.fanworks.site.ao3.form.TagSearch;
import org.fanworks.site.ao3.form.WranglingStatus;
import org.fanworks.site.ao3.page.FoundTag;
import org.fanworks.site.ao3.page.TagNames;
import org.fanworks.site.ao3.page.TagPage;

/**
 * One tag from its own page. The page does not tell how often the tag is used: a statement that
 * looks at that costs one page of the search more, with the most used tags that have the words of
 * the name. Where that one does not have the tag, or robots.txt closes the search, a warning says
 * that the number is missing.
 */
record NamedTagPath(TagKnowledge knowledge) implements RowPath<ListedTag> {
  private static final AccessPath PATH =
      AccessPath.boundBy("tag page", new AccessPath.Binding("name", EQUALS, EXACT)).plain();

  @Override
  public AccessPath path() {
    return PATH;
  }

  @Override
  public String describe(SiteSearch search) {
    return TagPages.tag(name(search)).toString();
  }

  @Override
  public RecordStream.Source<ListedTag> open(SiteSearch search, Ao3Fetch fetch) {
    TagPages pages = new TagPages(fetch, knowledge);
    String name = name(search);
    return number ->
        RecordPage.whole(
            Stream.of(name)
                .filter(TagNames::isPossible)
                .flatMap(possible -> pages.shownAs(possible).stream())
                .map(page -> tag(page, search.reads("uses"), pages, fetch))
                .toList());
  }

  private static ListedTag tag(TagPage page, boolean withUses, TagPages pages, Ao3Fetch fetch) {
    OptionalInt uses = withUses ? uses(page, pages) : OptionalInt.empty();
    if (withUses && uses.isEmpty()) {
      fetch.warn(
          "How often the tag '"
              + page.shownName()
              + "' is used is not known: the search for its name does not bring it up at once, or"
              + " robots.txt closes it.");
    }
    return new ListedTag(page.shownName(), page.type(), page.canonical(), uses);
  }

  private static OptionalInt uses(TagPage page, TagPages pages) {
    if (!pages.allowsSearch()) {
      return OptionalInt.empty();
    }
    TagSearch search =
        TagSearch.ALL
            .withNameLike(page.name().replace('%', ' ').replace('_', ' '))
            .withType(page.type())
            .withStatus(WranglingStatus.canonical(page.canonical()))
            .orElseThrow()
            .sortedByUses(true);
    return pages.search(search, 1).entries().stream()
        .filter(tag -> tag.name().equals(page.shownName()))
        .mapToInt(FoundTag::uses)
        .findFirst();
  }

  private static String name(SiteSearch search) {
    List<Object> names = search.valuesOf("name");
    return names.isEmpty() ? "" : (String) names.get(0);
  }
}
