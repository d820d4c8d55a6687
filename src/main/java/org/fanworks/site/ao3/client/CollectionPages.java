package org.fanworks.site.ao3.client;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.form.CollectionSearch;
import org.fanworks.site.ao3.page.ArchiveCollection;
import org.fanworks.site.ao3.page.CollectionProfile;
import org.fanworks.site.ao3.page.CollectionProfileParser;
import org.fanworks.site.ao3.page.ListPage;
import org.fanworks.site.ao3.page.ListPages;

/** The requests for collections of one run: one a page (AO3 reference, 1.1 and 4.6). */
public final class CollectionPages {
  private final Ao3Fetch fetch;

  /** Requests by way of {@code fetch}. */
  public CollectionPages(Ao3Fetch fetch) {
    this.fetch = fetch;
  }

  /** All collections. */
  public static Address all(CollectionSearch search) {
    return Address.of("collections").with(search.parameters());
  }

  /** The collections that a user looks after. */
  public static Address ofUser(String login, CollectionSearch search) {
    return Address.of("users", login, "collections").with(search.parameters());
  }

  /** The collections inside of a collection, which takes no filters. */
  public static Address inside(String name) {
    return Address.of("collections", name, "collections");
  }

  /** The profile of a collection. */
  public static Address profile(String name) {
    return Address.of("collections", name, "profile");
  }

  /** Whether a collection can have the name {@code text}, so that it may be part of a URL. */
  public static boolean isName(String text) {
    return !text.isBlank() && !text.startsWith(".") && text.indexOf('/') < 0;
  }

  /** Asks for a page of a list; empty if there is no such user or collection. */
  public Optional<ListPage<ArchiveCollection>> list(Address list, int page) {
    URI url = fetch.urls().at(list.page(page));
    Optional<ListPage<ArchiveCollection>> found =
        fetch.find(url, ListPages.COLLECTIONS).map(ListPages::collections);
    found.ifPresent(collections -> collections.warnings().forEach(fetch::warn));
    return found;
  }

  /** Asks for the profile of a collection; empty if none has exactly this name. */
  public Optional<CollectionProfile> collectionProfile(String name) {
    return fetch
        .find(fetch.urls().at(profile(name)), CollectionProfileParser.PAGE)
        .map(CollectionProfileParser::parse)
        .filter(profile -> profile.name().equals(name));
  }

  /**
   * Asks for what lists show of a collection; empty if none has exactly this name. No page but a
   * list shows it: the profile names a maintainer, whose list of collections with such titles has
   * it, mostly on its first page.
   */
  public Optional<ArchiveCollection> collection(String name) {
    return collectionProfile(name).map(profile -> inListOf(profile.maintainers().get(0), profile));
  }

  private ArchiveCollection inListOf(String login, CollectionProfile profile) {
    Address list = ofUser(login, CollectionSearch.ALL.withTitleLike(profile.title()));
    int number = 1;
    Optional<ListPage<ArchiveCollection>> page = list(list, number);
    while (page.isPresent()) {
      Optional<ArchiveCollection> found =
          page.get().entries().stream()
              .filter(collection -> collection.name().equals(profile.name()))
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      number++;
      page = page.get().hasNext() ? list(list, number) : Optional.empty();
    }
    throw new PageChanged(
        ListPages.COLLECTIONS,
        String.format(Locale.ROOT, "collection '%s', which %s maintains", profile.name(), login),
        fetch.urls().at(list).toString());
  }
}
