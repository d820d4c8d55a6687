package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanworks.search.Predicate;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.ao3.form.BookmarkOrder;
import org.fanworks.site.ao3.form.BookmarkSearch;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.SearchText.In;
import org.fanworks.site.ao3.form.SearchText.Not;
import org.fanworks.site.ao3.form.SearchText.Present;
import org.fanworks.site.ao3.form.TagKind;

/**
 * The pure function from a search for bookmarks to what the archive is asked. Immutable; makes no
 * request.
 *
 * <p>Of deleted items, and of works that are not revealed, a row has NULLs where the index has
 * values. Conditions on such columns are asked for other items only, so that the archive's answer
 * is SQL's (AO3 reference, 4.3): any condition on the item leaves out the deleted ones.
 */
final class BookmarkTranslation {
  private static final String ITEM_TYPE = "item_type";
  private static final SearchText NOT_DELETED = new Present("bookmarkable_type");
  private static final SearchText REVEALED = new Not(new In("unrevealed", List.of("true")));

  private final Set<String> itemColumns = new HashSet<>();
  private final Map<String, TagKind> tagKinds = new HashMap<>();
  private final IndexText ofBookmark;
  private final IndexText ofItem;

  /** A translation of conditions on {@code columns}. */
  BookmarkTranslation(List<SearchColumn<ListedBookmark>> columns) {
    itemColumns.add(ITEM_TYPE);
    itemColumns.add(BookmarkSearchColumns.ITEM_TEXT);
    BookmarkItemColumns.ALL.forEach(column -> itemColumns.add(column.name()));
    Map<String, IndexField> fields = new HashMap<>();
    for (SearchColumn<ListedBookmark> column : columns) {
      column.tag().ifPresent(kind -> tagKinds.put(column.name(), kind));
      column.field().ifPresent(field -> fields.put(column.name(), field));
    }
    ofBookmark = new IndexText("bookmarks", fields);
    ofItem = new IndexText("bookmarks", fields);
  }

  /** What {@code search} asks of the archive; empty if no bookmark can match. */
  Optional<BookmarkQuery> translate(SiteSearch search) {
    BookmarkParts parts = new BookmarkParts(search.path(), itemColumns, tagKinds);
    search.predicates().forEach(parts::add);
    boolean tagged = !parts.itemTags().isEmpty() || !parts.bookmarkTags().isEmpty();
    boolean narrow = tagged || parts.login().isPresent();
    SearchText item = item(parts, narrow || !parts.ofBookmark().isEmpty());
    SearchText bookmark = ofBookmark.of(parts.ofBookmark(), narrow || !item.isEverything());
    if (parts.never() || item.isNothing() || bookmark.isNothing()) {
      return Optional.empty();
    }
    if (!search.path().bindings().isEmpty() && parts.login().isEmpty()) {
      throw new IllegalArgumentException("The path '" + search.path().name() + "' needs a user");
    }
    BookmarkOrder order = BookmarkOrder.of(search.order());
    return Optional.of(
        new BookmarkQuery(
            parts.login(),
            parts.itemTags(),
            parts.bookmarkTags(),
            BookmarkSearch.of(bookmark, item, order),
            order));
  }

  private SearchText item(BookmarkParts parts, boolean narrow) {
    SearchText text = ofItem.of(parts.ofItem(), narrow);
    if (text.isNothing()) {
      return text;
    }
    List<SearchText> terms = new ArrayList<>(List.of(text));
    boolean needsRevealed =
        !parts.itemTags().isEmpty() || parts.ofItem().stream().anyMatch(p -> !isOnType(p));
    if (needsRevealed) {
      terms.add(REVEALED);
    } else if (text.isEverything() && parts.notOfDeletedItems()) {
      terms.add(NOT_DELETED);
    }
    return SearchText.allOf(terms);
  }

  private static boolean isOnType(Predicate predicate) {
    return predicate.reads().stream().allMatch(column -> column.name().equals(ITEM_TYPE));
  }
}
