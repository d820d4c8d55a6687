package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import org.fanworks.site.ao3.form.BookmarkOrder;
import org.fanworks.site.ao3.form.BookmarkSearch;
import org.fanworks.site.ao3.table.TagCondition.Meaning;

/**
 * What a search asks of the archive, before it is known which tags exist.
 *
 * @param login whose bookmarks are to be listed; empty for all
 * @param itemTags conditions on the items' tags
 * @param bookmarkTags conditions on the bookmarkers' own tags
 * @param options everything else
 */
record BookmarkQuery(
    Optional<String> login,
    List<TagCondition> itemTags,
    List<TagCondition> bookmarkTags,
    BookmarkSearch options,
    BookmarkOrder order) {
  BookmarkQuery {
    itemTags = List.copyOf(itemTags);
    bookmarkTags = List.copyOf(bookmarkTags);
  }

  /** The tags of items with that meaning. */
  List<TagCondition> itemTags(Meaning meaning) {
    return itemTags.stream().filter(tag -> tag.is(meaning)).distinct().toList();
  }

  /** The bookmarkers' own tags with that meaning. */
  List<TagCondition> bookmarkTags(Meaning meaning) {
    return bookmarkTags.stream().filter(tag -> tag.is(meaning)).distinct().toList();
  }
}
