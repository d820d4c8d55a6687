package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.site.ao3.client.Logins;
import org.fanworks.site.ao3.form.TagKind;
import org.fanworks.site.ao3.table.TagCondition.Meaning;

/**
 * Sorts the predicates of a search for bookmarks into a user, tags, and conditions on the two sides
 * of the index. Used once, by one thread.
 */
final class BookmarkParts {
  private final AccessPath path;
  private final Set<String> itemColumns;
  private final TagParts itemTags;
  private final List<TagCondition> bookmarkTags = new ArrayList<>();
  private final List<Predicate> ofBookmark = new ArrayList<>();
  private final List<Predicate> ofItem = new ArrayList<>();
  private Optional<String> login = Optional.empty();
  private boolean never;
  private boolean notOfDeletedItems;

  /**
   * Parts without a predicate.
   *
   * @param path whose bound predicate names the user
   * @param itemColumns those that conditions on the item are about
   * @param tagKinds columns that name tags of items
   */
  BookmarkParts(AccessPath path, Set<String> itemColumns, Map<String, TagKind> tagKinds) {
    this.path = path;
    this.itemColumns = itemColumns;
    this.itemTags = new TagParts("bookmarks", tagKinds);
  }

  /** Adds a conjunct. */
  void add(Predicate predicate) {
    if (predicate instanceof Predicate.And and) {
      and.terms().forEach(this::add);
    } else if (!isLogin(predicate) && !isTag(predicate)) {
      addOther(predicate);
    }
  }

  Optional<String> login() {
    return login;
  }

  List<TagCondition> itemTags() {
    return itemTags.found();
  }

  List<TagCondition> bookmarkTags() {
    return bookmarkTags;
  }

  List<Predicate> ofBookmark() {
    return ofBookmark;
  }

  List<Predicate> ofItem() {
    return ofItem;
  }

  /** Whether a condition was met that no row fulfils. */
  boolean never() {
    return never || itemTags.never();
  }

  /** Whether bookmarks of deleted items fulfil no condition, though the index may think so. */
  boolean notOfDeletedItems() {
    return notOfDeletedItems;
  }

  private boolean isLogin(Predicate predicate) {
    boolean opens =
        login.isEmpty()
            && predicate instanceof Predicate.AnyOf anyOf
            && !anyOf.negated()
            && anyOf.values().size() == 1
            && path.bindings().stream().anyMatch(b -> b.column().equals(anyOf.column().name()));
    if (opens) {
      login = text(((Predicate.AnyOf) predicate).values().get(0)).filter(Logins::isPossible);
      never |= login.isEmpty();
    }
    return opens;
  }

  private boolean isTag(Predicate predicate) {
    if (predicate instanceof Predicate.AnyOf anyOf) {
      return itemTags.take(anyOf);
    }
    if (!(predicate instanceof Predicate.Contains contains)) {
      return false;
    }
    if (!contains.column().name().equals(BookmarkColumns.TAGS)) {
      return itemTags.take(contains);
    }
    Meaning meaning = contains.negated() ? Meaning.EXCLUDED : Meaning.REQUIRED;
    for (Operand value : contains.values()) {
      Optional<String> name = text(value);
      never |= name.isEmpty();
      name.ifPresent(tag -> bookmarkTags.add(new TagCondition(TagKind.ANY, tag, meaning)));
    }
    return true;
  }

  private void addOther(Predicate predicate) {
    List<String> columns = predicate.reads().stream().map(column -> column.name()).toList();
    notOfDeletedItems |= columns.stream().anyMatch(BookmarkColumns.NOT_OF_DELETED_ITEMS::contains);
    boolean aboutItem = columns.stream().anyMatch(itemColumns::contains);
    (aboutItem ? ofItem : ofBookmark).add(predicate);
  }

  private static Optional<String> text(Operand operand) {
    return IndexConditions.value(operand).map(String.class::cast);
  }
}
