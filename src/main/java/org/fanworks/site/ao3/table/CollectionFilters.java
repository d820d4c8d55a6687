package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.SortKey;
import org.fanworks.site.ao3.form.ChallengeKind;
import org.fanworks.site.ao3.form.CollectionCount;
import org.fanworks.site.ao3.form.CollectionSearch;

/**
 * What a search for collections asks of the archive's form (AO3 reference, 4.6).
 *
 * @param options all but the tags
 * @param tags names that have to be known to the archive before they are sent
 * @param possible whether any collection can match
 */
record CollectionFilters(CollectionSearch options, List<String> tags, boolean possible) {
  private static final CollectionFilters NONE =
      new CollectionFilters(CollectionSearch.ALL, List.of(), true);

  CollectionFilters {
    tags = List.copyOf(tags);
  }

  /** The filters and the order that {@code search} asks for. */
  static CollectionFilters of(SiteSearch search) {
    CollectionFilters filters = NONE;
    for (Predicate predicate : search.predicates()) {
      filters = filters.and(predicate);
    }
    for (SortKey key : search.order()) {
      filters = filters.with(filters.options.sortedBy(count(key), key.descending()));
    }
    return filters;
  }

  /** The options together with tags, as the archive spells them. */
  CollectionSearch withTags(List<String> spellings) {
    CollectionSearch all = options;
    for (String spelling : spellings) {
      all = all.withTag(spelling);
    }
    return all;
  }

  private CollectionFilters and(Predicate predicate) {
    if (predicate instanceof Predicate.And and) {
      CollectionFilters filters = this;
      for (Predicate term : and.terms()) {
        filters = filters.and(term);
      }
      return filters;
    }
    if (predicate instanceof Predicate.Like like) {
      return text(like.pattern())
          .map(pattern -> with(options.withTitleLike(pattern)))
          .orElse(impossible());
    }
    if (predicate instanceof Predicate.AnyOf anyOf && anyOf.values().size() == 1) {
      return and(anyOf);
    }
    if (predicate instanceof Predicate.Contains) {
      // It opens the list of a user, and is no filter.
      return this;
    }
    throw unsupported(predicate);
  }

  private CollectionFilters and(Predicate.AnyOf anyOf) {
    Operand value = anyOf.values().get(0);
    return switch (anyOf.column().name()) {
      case "title" -> with(options.withTitleLike(text(value).orElseThrow()));
      case "tag" -> withTag(text(value).orElseThrow());
      case "open" -> with(options.withOpen(flag(anyOf, value)));
      case "moderated" -> with(options.withModerated(flag(anyOf, value)));
      case "multifandom" -> with(options.withMultifandom(flag(anyOf, value)));
      case "challenge_type" ->
          ChallengeKind.fromDisplayName(text(value).orElseThrow())
              .map(kind -> with(options.withChallenge(kind)))
              .orElse(impossible());
      case "maintainer_login", "parent", "name" -> this;
      default -> throw unsupported(anyOf);
    };
  }

  private CollectionFilters withTag(String name) {
    List<String> more = new ArrayList<>(tags);
    more.add(name);
    return new CollectionFilters(options, more, possible);
  }

  private CollectionFilters with(CollectionSearch changed) {
    return new CollectionFilters(changed, tags, possible);
  }

  private CollectionFilters impossible() {
    return new CollectionFilters(options, tags, false);
  }

  private static boolean flag(Predicate.AnyOf anyOf, Operand value) {
    boolean wanted =
        value instanceof Operand.Literal literal && Boolean.TRUE.equals(literal.value());
    return wanted != anyOf.negated();
  }

  private static Optional<String> text(Operand value) {
    return value instanceof Operand.Literal literal
        ? Optional.ofNullable(literal.value()).map(String.class::cast)
        : Optional.empty();
  }

  private static CollectionCount count(SortKey key) {
    return switch (key.column().name()) {
      case "works_count" -> CollectionCount.WORKS;
      case "bookmarks_count" -> CollectionCount.BOOKMARKS;
      default ->
          throw new FanworksException(
              ErrorKind.NOT_SUPPORTED,
              "The archive cannot sort ao3.collections by " + key.column().name());
    };
  }

  private static FanworksException unsupported(Predicate predicate) {
    return new FanworksException(
        ErrorKind.NOT_SUPPORTED, "The archive cannot filter ao3.collections by " + predicate);
  }
}
