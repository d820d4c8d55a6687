package org.fanworks.site.ao3.table;

import org.fanworks.site.ao3.client.BookmarkRoute;
import org.fanworks.site.ao3.client.KnownTag;
import org.fanworks.site.ao3.client.KnownTag.Standing;
import org.fanworks.site.ao3.client.TagKnowledge;
import org.fanworks.site.ao3.form.BookmarkSearch;
import org.fanworks.site.ao3.table.TagCondition.Meaning;

/** Says which list answers a query, from what is known of its tags. Makes no request. */
record BookmarkRoutes(BookmarkQuery query, TagKnowledge knowledge) {
  /**
   * The list that is best to ask now; of no use once a required tag is known not to exist. Such
   * tags are not sent: the archive would take them for words, and for excluded ones as well.
   */
  BookmarkRoute best() {
    BookmarkSearch options = query.options();
    for (TagCondition tag : query.itemTags()) {
      if (exists(tag)) {
        options =
            tag.is(Meaning.EXCLUDED)
                ? options.withoutItemTag(spelling(tag))
                : options.withItemTag(spelling(tag));
      }
    }
    for (TagCondition tag : query.bookmarkTags()) {
      if (!tag.is(Meaning.EXCLUDED)) {
        options = exists(tag) ? options.withTag(tag.name()) : options;
      } else if (isOwn(tag)) {
        options = options.withoutTag(tag.name());
      }
    }
    return new BookmarkRoute(query.login(), options);
  }

  /** Whether bookmarkers may have given this tag, spelled so, as far as is known. */
  boolean isOwn(TagCondition tag) {
    return exists(tag) && spelling(tag).equals(tag.name());
  }

  private boolean exists(TagCondition tag) {
    return knowledge.find(tag.name()).filter(known -> known.is(Standing.UNKNOWN)).isEmpty();
  }

  private String spelling(TagCondition tag) {
    return knowledge.find(tag.name()).map(KnownTag::spelling).orElse(tag.name());
  }
}
