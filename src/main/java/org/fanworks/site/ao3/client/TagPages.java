package org.fanworks.site.ao3.client;

import java.util.List;
import java.util.Optional;
import org.fanworks.site.ao3.form.TagSearch;
import org.fanworks.site.ao3.page.FandomPage;
import org.fanworks.site.ao3.page.FoundTag;
import org.fanworks.site.ao3.page.ListPage;
import org.fanworks.site.ao3.page.MediaPages;
import org.fanworks.site.ao3.page.TagNames;
import org.fanworks.site.ao3.page.TagPage;
import org.fanworks.site.ao3.page.TagPageParser;
import org.fanworks.site.ao3.page.TagSearchParser;
import org.fanworks.site.ao3.page.Warning;

/** The requests for tags and fandoms of one run: one a page (AO3 reference, 1.1). */
public final class TagPages {
  private final Ao3Fetch fetch;
  private final TagKnowledge knowledge;

  /**
   * Requests by way of {@code fetch}.
   *
   * @param knowledge learns what pages of tags tell
   */
  public TagPages(Ao3Fetch fetch, TagKnowledge knowledge) {
    this.fetch = fetch;
    this.knowledge = knowledge;
  }

  /** A tag's own page. */
  public static Address tag(String name) {
    return Address.of("tags", TagNames.toPath(name));
  }

  /** A search for tags. */
  public static Address tags(TagSearch search) {
    return Address.of("tags", "search").with(search.parameters());
  }

  /** The page of all media. */
  public static Address media() {
    return Address.of("media");
  }

  /** The fandoms of a medium. */
  public static Address fandoms(String medium) {
    return Address.of("media", TagNames.toPath(medium), "fandoms");
  }

  /**
   * Asks for the pages of the tags that are shown under exactly this name: one page, or two for a
   * warning that the archive may keep under another name (AO3 reference, 2.2).
   */
  public List<TagPage> shownAs(String name) {
    return Warning.keptNames(name).stream()
        .flatMap(kept -> page(kept).stream())
        .filter(page -> page.shownName().equals(name))
        .toList();
  }

  /** Asks for a tag's own page; empty if the archive keeps no tag under exactly this name. */
  public Optional<TagPage> page(String name) {
    Optional<TagPage> page =
        fetch.find(fetch.urls().at(tag(name)), TagPageParser.PAGE).map(TagPageParser::parse);
    knowledge.learn(
        name, page.map(KnownTag::of).orElseGet(() -> KnownTag.of(KnownTag.Standing.UNKNOWN, name)));
    return page.filter(found -> found.name().equals(name));
  }

  /** Asks for a page of a search, which robots.txt may forbid. */
  public ListPage<FoundTag> search(TagSearch search, int page) {
    return TagSearchParser.parse(
        fetch.require(fetch.urls().at(tags(search).page(page)), TagSearchParser.PAGE));
  }

  /** Whether robots.txt lets searches be read. */
  public boolean allowsSearch() {
    return fetch.allows(fetch.urls().at(tags(TagSearch.ALL)));
  }

  /** Asks for the names of all media. */
  public List<String> allMedia() {
    return MediaPages.media(fetch.require(fetch.urls().at(media()), MediaPages.MEDIA));
  }

  /** Asks for all fandoms of a medium; empty if no medium has exactly this name. */
  public Optional<FandomPage> ofMedium(String medium) {
    return fetch
        .find(fetch.urls().at(fandoms(medium)), MediaPages.FANDOMS)
        .map(MediaPages::fandoms)
        .filter(page -> page.medium().equals(medium));
  }
}
