package org.fanworks.demo.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Languages;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.generator.Lore;
import org.fanworks.demo.index.BookmarkSearch;
import org.fanworks.demo.index.CollectionSearch;
import org.fanworks.demo.index.IndexOptions;
import org.fanworks.demo.index.MarkedItem;
import org.fanworks.demo.index.PeopleSearch;
import org.fanworks.demo.index.TagSearch;
import org.fanworks.demo.index.Viewer;
import org.fanworks.demo.index.WorkSearch;

/** What the page handlers share. Safe for use by many threads. */
final class Site {
  private final Library library;
  private final PageSettings settings;
  private final Languages languages = new Languages();
  private final PageWriter writer = new PageWriter(new Templates());
  private final BlurbMaker blurbs;
  private final Map<Viewer, Shelves> shelves = new EnumMap<>(Viewer.class);
  private final Map<Viewer, BookmarkShelves> bookmarks = new EnumMap<>(Viewer.class);
  private final Map<Viewer, Lazy<BookmarkSearch>> bookmarkSearches = new EnumMap<>(Viewer.class);
  private final Lazy<TagSearch> tags;
  private final Lazy<PeopleSearch> people;
  private final Lazy<CollectionSearch> collections;

  /** The pages of a library. */
  Site(Library library, PageSettings settings) {
    this.library = library;
    this.settings = settings;
    this.blurbs = new BlurbMaker(library.archive(), languages);
    for (Viewer viewer : Viewer.values()) {
      shelves.put(viewer, new Shelves(library.archive(), library.lore(), viewer));
      bookmarks.put(viewer, new BookmarkShelves(library.archive(), library.lore(), viewer));
      bookmarkSearches.put(viewer, Lazy.of(() -> bookmarkSearch(viewer, bookmarks(viewer).all())));
    }
    IndexOptions options = library.indexing();
    tags = Lazy.of(() -> new TagSearch(archive(), Directory.tags(this), settings.maxResults()));
    people = Lazy.of(() -> new PeopleSearch(archive(), Directory.people(this), options));
    collections =
        Lazy.of(() -> new CollectionSearch(archive(), Directory.collections(this), options));
  }

  Archive archive() {
    return library.archive();
  }

  Lore lore() {
    return library.lore();
  }

  WorkSearch search() {
    return library.works();
  }

  PageSettings settings() {
    return settings;
  }

  PageWriter writer() {
    return writer;
  }

  BlurbMaker blurbs() {
    return blurbs;
  }

  Languages languages() {
    return languages;
  }

  /** The works and series that a kind of viewer sees. */
  Shelves shelves(Viewer viewer) {
    return of(shelves, viewer);
  }

  /** The bookmarks that a kind of viewer sees. */
  BookmarkShelves bookmarks(Viewer viewer) {
    return of(bookmarks, viewer);
  }

  /** The search over all bookmarks that a kind of viewer sees. */
  BookmarkSearch bookmarkSearch(Viewer viewer) {
    return of(bookmarkSearches, viewer).get();
  }

  /** A search over some bookmarks. */
  BookmarkSearch bookmarkSearch(Viewer viewer, List<Bookmark> bookmarks) {
    List<MarkedItem> items = new MarkedItems(this, viewer).of(bookmarks);
    return new BookmarkSearch(archive(), bookmarks, items, library.indexing());
  }

  TagSearch tags() {
    return tags.get();
  }

  PeopleSearch people() {
    return people.get();
  }

  CollectionSearch collections() {
    return collections.get();
  }

  private static <T> T of(Map<Viewer, T> map, Viewer viewer) {
    T found = map.get(viewer);
    if (found == null) {
      throw new IllegalStateException("Nothing is prepared for " + viewer + ".");
    }
    return found;
  }
}
