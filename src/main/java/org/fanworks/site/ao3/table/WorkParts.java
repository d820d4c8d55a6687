package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.site.ao3.client.CollectionPages;
import org.fanworks.site.ao3.client.Logins;
import org.fanworks.site.ao3.client.WorkSource;
import org.fanworks.site.ao3.form.TagKind;

/**
 * Sorts the predicates of a search into a user, tags, and conditions on the index. Used once, by
 * one thread.
 */
final class WorkParts {
  private static final Set<String> LOGIN_COLUMNS = Set.of("author_login", "author_logins");

  private final AccessPath path;
  private final TagParts tags;
  private final List<Predicate> others = new ArrayList<>();
  private Optional<WorkSource> owner = Optional.empty();
  private Optional<String> mentionedLogin = Optional.empty();

  /**
   * Parts without a predicate.
   *
   * @param path whose first bound predicate names the user or the collection
   * @param tagKinds columns that name tags
   */
  WorkParts(AccessPath path, Map<String, TagKind> tagKinds) {
    this.path = path;
    this.tags = new TagParts("works", tagKinds);
  }

  /** The user or the collection whose works are to be listed. */
  Optional<WorkSource> owner() {
    return owner;
  }

  /** The user whose works the search is about, where none has to be named. */
  Optional<String> mentionedLogin() {
    return mentionedLogin;
  }

  /** The tags that can be named by a parameter. */
  List<TagCondition> tags() {
    return tags.found();
  }

  /** The conditions on the index. */
  List<Predicate> others() {
    return tags.never() ? List.of(Predicate.never()) : others;
  }

  /** Adds a conjunct. */
  void add(Predicate predicate) {
    if (predicate instanceof Predicate.And and) {
      and.terms().forEach(this::add);
    } else if (predicate instanceof Predicate.AnyOf anyOf) {
      addAnyOf(anyOf);
    } else if (predicate instanceof Predicate.Contains contains) {
      addContains(contains);
    } else {
      others.add(predicate);
    }
  }

  private void addAnyOf(Predicate.AnyOf anyOf) {
    if (tags.take(anyOf)) {
      return;
    }
    if (!anyOf.negated() && opens(anyOf.column(), anyOf.values())) {
      addOwner(anyOf.column(), anyOf.values());
    } else {
      mentionLogin(anyOf.column(), anyOf.values(), anyOf.negated());
      others.add(anyOf);
    }
  }

  private void addContains(Predicate.Contains contains) {
    if (tags.take(contains)) {
      return;
    }
    boolean single = !contains.negated() && contains.values().size() == 1;
    if (single && opens(contains.column(), contains.values())) {
      addOwner(contains.column(), contains.values());
    } else {
      mentionLogin(contains.column(), contains.values(), contains.negated());
      others.add(contains);
    }
  }

  private void addOwner(Column column, List<Operand> values) {
    owner =
        LOGIN_COLUMNS.contains(column.name())
            ? login(values).map(WorkSource.OfUser::new)
            : collection(values).map(WorkSource.OfCollection::new);
    if (owner.isEmpty()) {
      others.add(Predicate.never());
    }
  }

  private static Optional<String> collection(List<Operand> values) {
    return IndexConditions.value(values.get(0))
        .map(String.class::cast)
        .filter(CollectionPages::isName);
  }

  private void mentionLogin(Column column, List<Operand> values, boolean negated) {
    if (mentionedLogin.isEmpty() && !negated && LOGIN_COLUMNS.contains(column.name())) {
      mentionedLogin = login(values);
    }
  }

  /** The login that {@code values} consist of; a name that no user can have is none. */
  private static Optional<String> login(List<Operand> values) {
    return values.size() == 1
        ? IndexConditions.value(values.get(0)).map(String.class::cast).filter(Logins::isPossible)
        : Optional.empty();
  }

  private boolean opens(Column column, List<Operand> values) {
    return owner.isEmpty()
        && values.size() == 1
        && path.bindings().stream().anyMatch(b -> b.column().equals(column.name()));
  }
}
