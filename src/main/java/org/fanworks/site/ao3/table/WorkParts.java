package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.AccessPath;
import org.fanworks.search.Column;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.site.ao3.client.Logins;
import org.fanworks.site.ao3.form.TagKind;
import org.fanworks.site.ao3.page.TagNames;
import org.fanworks.site.ao3.table.TagCondition.Meaning;

/**
 * Sorts the predicates of a search into a user, tags, and conditions on the index. Used once, by
 * one thread.
 */
final class WorkParts {
  private static final Set<String> LOGIN_COLUMNS = Set.of("author_login", "author_logins");

  private final AccessPath path;
  private final Map<String, TagKind> tagKinds;
  private final List<TagCondition> tags = new ArrayList<>();
  private final List<Predicate> others = new ArrayList<>();
  private Optional<String> login = Optional.empty();
  private Optional<String> mentionedLogin = Optional.empty();

  /**
   * Parts without a predicate.
   *
   * @param path whose first bound predicate names the user
   * @param tagKinds columns that name tags
   */
  WorkParts(AccessPath path, Map<String, TagKind> tagKinds) {
    this.path = path;
    this.tagKinds = tagKinds;
  }

  /** The user whose works are to be listed. */
  Optional<String> login() {
    return login;
  }

  /** The user whose works the search is about, where none has to be named. */
  Optional<String> mentionedLogin() {
    return mentionedLogin;
  }

  /** The tags that can be named by a parameter. */
  List<TagCondition> tags() {
    return tags;
  }

  /** The conditions on the index. */
  List<Predicate> others() {
    return others;
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
    TagKind kind = tagKinds.get(anyOf.column().name());
    if (kind != null) {
      addTag(kind, anyOf);
    } else if (!anyOf.negated() && opens(anyOf.column(), anyOf.values())) {
      addLogin(anyOf.values());
    } else {
      mentionLogin(anyOf.column(), anyOf.values(), anyOf.negated());
      others.add(anyOf);
    }
  }

  private void addContains(Predicate.Contains contains) {
    TagKind kind = tagKinds.get(contains.column().name());
    boolean single = !contains.negated() && contains.values().size() == 1;
    if (kind != null && single && isTagName(contains.values().get(0))) {
      String name = (String) IndexConditions.value(contains.values().get(0)).orElseThrow();
      tags.add(new TagCondition(kind, name, Meaning.DISPLAYED));
    } else if (single && opens(contains.column(), contains.values())) {
      addLogin(contains.values());
    } else {
      mentionLogin(contains.column(), contains.values(), contains.negated());
      others.add(contains);
    }
  }

  private void addTag(TagKind kind, Predicate.AnyOf anyOf) {
    List<Object> names =
        anyOf.values().stream().flatMap(v -> IndexConditions.value(v).stream()).toList();
    boolean never = anyOf.negated() ? names.size() < anyOf.values().size() : names.isEmpty();
    if (never) {
      others.add(Predicate.never());
      return;
    }
    if (!anyOf.negated() && names.size() > 1) {
      throw new FanworksException(
          ErrorKind.UNSUPPORTED_PREDICATE,
          "One search of ao3.works takes one " + anyOf.column().name() + ", not " + names.size());
    }
    Meaning meaning = anyOf.negated() ? Meaning.EXCLUDED : Meaning.REQUIRED;
    names.forEach(name -> tags.add(new TagCondition(kind, (String) name, meaning)));
  }

  private void addLogin(List<Operand> values) {
    login = login(values);
    if (login.isEmpty()) {
      others.add(Predicate.never());
    }
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
    return login.isEmpty()
        && values.size() == 1
        && path.bindings().stream().anyMatch(b -> b.column().equals(column.name()));
  }

  private static boolean isTagName(Operand value) {
    return IndexConditions.value(value)
        .filter(name -> TagNames.isPossible((String) name))
        .isPresent();
  }
}
