package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.site.ao3.form.TagKind;
import org.fanworks.site.ao3.page.TagNames;
import org.fanworks.site.ao3.table.TagCondition.Meaning;

/**
 * Takes the conditions on tags out of a search: those by the archive's meaning, and single
 * displayed tags. Used once, by one thread.
 */
final class TagParts {
  private final String table;
  private final Map<String, TagKind> kinds;
  private final List<TagCondition> found = new ArrayList<>();
  private boolean never;

  /**
   * Parts without a condition.
   *
   * @param table name of the table, for messages
   * @param kinds of the columns that name tags
   */
  TagParts(String table, Map<String, TagKind> kinds) {
    this.table = table;
    this.kinds = kinds;
  }

  /** The conditions so far. */
  List<TagCondition> found() {
    return found;
  }

  /** Whether a condition was met that no row fulfils. */
  boolean never() {
    return never;
  }

  /** Takes a condition on a column that stands for a tag; false if it does not. */
  boolean take(Predicate.AnyOf anyOf) {
    TagKind kind = kinds.get(anyOf.column().name());
    if (kind == null) {
      return false;
    }
    List<Object> names =
        anyOf.values().stream().flatMap(v -> IndexConditions.value(v).stream()).toList();
    if (anyOf.negated() ? names.size() < anyOf.values().size() : names.isEmpty()) {
      never = true;
      return true;
    }
    if (!anyOf.negated() && names.size() > 1) {
      throw new FanworksException(
          ErrorKind.UNSUPPORTED_PREDICATE,
          "One search of ao3."
              + table
              + " takes one "
              + anyOf.column().name()
              + ", not "
              + names.size());
    }
    Meaning meaning = anyOf.negated() ? Meaning.EXCLUDED : Meaning.REQUIRED;
    names.forEach(name -> found.add(new TagCondition(kind, (String) name, meaning)));
    return true;
  }

  /**
   * Takes a condition on a column that shows tags, if a parameter can name the tag. Excluded are
   * only tags that the archive has confirmed to stand for no others, see {@link DisplayedTags}.
   */
  boolean take(Predicate.Contains contains) {
    TagKind kind = kinds.get(contains.column().name());
    if (kind == null || contains.values().size() != 1 || !isTagName(contains.values().get(0))) {
      return false;
    }
    String name = (String) IndexConditions.value(contains.values().get(0)).orElseThrow();
    Meaning meaning = contains.negated() ? Meaning.EXCLUDED : Meaning.DISPLAYED;
    found.add(new TagCondition(kind, name, meaning));
    return true;
  }

  private static boolean isTagName(Operand value) {
    return IndexConditions.value(value)
        .filter(name -> TagNames.isPossible((String) name))
        .isPresent();
  }
}
