package org.fanworks.site.ao3.table;

import java.util.OptionalInt;
import org.fanworks.site.ao3.page.FoundTag;

/**
 * A tag, as the columns of a row see it.
 *
 * @param type the archive's name of its kind
 * @param uses empty where only its own page was read
 */
record ListedTag(String name, String type, boolean canonical, OptionalInt uses) {
  static ListedTag of(FoundTag tag) {
    return new ListedTag(tag.name(), tag.type(), tag.canonical(), OptionalInt.of(tag.uses()));
  }
}
