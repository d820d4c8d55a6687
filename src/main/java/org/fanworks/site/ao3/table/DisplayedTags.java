package org.fanworks.site.ao3.table;

import java.util.Map;
import java.util.Optional;
import org.fanworks.search.Column;
import org.fanworks.site.Execution;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.TagPages;
import org.fanworks.site.ao3.page.TagNames;
import org.fanworks.site.ao3.page.TagType;

/**
 * Finds out whether a search for a tag finds just the works that display it: so it is unless the
 * tag has synonyms or sub-tags, or is of another kind than the column shows (AO3 reference, 2.5).
 * Thread-safe.
 *
 * @param web asks for the tag's own page: one request, unless it is known
 */
record DisplayedTags(Ao3Web web) {
  private static final Map<String, TagType> TYPES =
      Map.of(
          "fandoms", TagType.FANDOM,
          "relationships", TagType.RELATIONSHIP,
          "characters", TagType.CHARACTER,
          "freeforms", TagType.FREEFORM);

  /** What is known without a request. */
  Optional<Boolean> known(Column column, Object value) {
    TagType type = TYPES.get(column.name());
    String name = value.toString();
    if (type == null || !TagNames.isPossible(name) || !TagNames.tidy(name).equals(name)) {
      return Optional.of(false);
    }
    return web.knowledge().find(name).flatMap(tag -> tag.findsJust(name, type));
  }

  /** The same, after a look at the tag's own page if need be. */
  boolean learn(Column column, Object value, Execution execution) {
    Optional<Boolean> known = known(column, value);
    if (known.isPresent()) {
      return known.get();
    }
    new TagPages(web.fetch(execution), web.knowledge()).page(value.toString());
    return known(column, value).orElse(false);
  }
}
