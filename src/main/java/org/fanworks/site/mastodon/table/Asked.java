package org.fanworks.site.mastodon.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.fanworks.search.Column;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.SortKey;
import org.fanworks.site.mastodon.api.FeedRange;

/** What a search asks, column by column; only its plain conditions, not those inside of an OR. */
record Asked(SiteSearch search) {

  /** The same without leave to skip rows. */
  Asked fromStart() {
    return new Asked(
        new SiteSearch(
            search.path(),
            search.predicates(),
            search.order(),
            search.total(),
            0,
            search.columns()));
  }

  /** The name of the access path. */
  String path() {
    return search.path().name();
  }

  /** The texts of which the column has to have one; empty if all will do. */
  List<String> texts(String column) {
    return search.valuesOf(column).stream().map(Object::toString).toList();
  }

  /** The text that the column has to have; empty if there is none, or a choice. */
  Optional<String> text(String column) {
    List<String> texts = texts(column);
    return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
  }

  /** The text that the path's binding promises. */
  String required(String column) {
    return text(column)
        .orElseThrow(() -> new IllegalArgumentException(path() + " needs " + column));
  }

  /** All texts that the column is compared with for equality, also by several conditions. */
  List<String> everyText(String column) {
    return on(column)
        .filter(predicate -> predicate instanceof Predicate.AnyOf anyOf && !anyOf.negated())
        .flatMap(predicate -> texts(((Predicate.AnyOf) predicate).values()))
        .toList();
  }

  /** Texts that the column must not have. */
  List<String> excluded(String column) {
    return on(column)
        .filter(predicate -> predicate instanceof Predicate.AnyOf anyOf && anyOf.negated())
        .flatMap(predicate -> texts(((Predicate.AnyOf) predicate).values()))
        .toList();
  }

  /** Whether the column has to be true, or false. */
  boolean wants(String column, boolean value) {
    return text(column).filter(Boolean.toString(value)::equals).isPresent();
  }

  /** Whether the rows are wanted in the order of {@code column}. */
  boolean isOrderedBy(String column) {
    return order(column).isPresent();
  }

  /** Whether the rows are wanted in the order of {@code column}, largest values last. */
  boolean isAscendingBy(String column) {
    return order(column).filter(key -> !key.descending()).isPresent();
  }

  private Optional<SortKey> order(String column) {
    return search.order().stream().findFirst().filter(key -> key.column().name().equals(column));
  }

  /** The conditions that rows can tell about. */
  List<Predicate> checkable() {
    return search.predicates().stream()
        .filter(predicate -> predicate.reads().stream().noneMatch(Column::isSearched))
        .toList();
  }

  /** The part of a feed that conditions on id_num and created_at leave. */
  FeedRange range() {
    return new FeedRange(number("id_num", true), number("id_num", false), time(true), time(false));
  }

  /** Whether nothing but the binding and search columns restricts the rows. */
  boolean isUnfiltered() {
    return search.predicates().stream()
        .flatMap(predicate -> predicate.reads().stream())
        .allMatch(Column::isSearched);
  }

  private OptionalLong number(String column, boolean lower) {
    Optional<BigInteger> bound =
        bounds(column, lower)
            .map(found -> whole(found, lower))
            .reduce((one, other) -> lower ? one.max(other) : one.min(other));
    return bound.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(
            bound
                .get()
                .max(BigInteger.valueOf(Long.MIN_VALUE))
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValue());
  }

  private Optional<Instant> time(boolean lower) {
    return bounds("created_at", lower)
        .map(bound -> ((LocalDateTime) bound.value()).toInstant(ZoneOffset.UTC))
        .reduce((one, other) -> one.isBefore(other) == lower ? other : one);
  }

  /** A value that limits a column, itself included or not. */
  private record Bound(Object value, boolean included) {}

  private static BigInteger whole(Bound bound, boolean lower) {
    BigDecimal value = new BigDecimal(bound.value().toString());
    BigInteger rounded =
        value.setScale(0, lower ? RoundingMode.CEILING : RoundingMode.FLOOR).toBigInteger();
    boolean excluded = !bound.included() && new BigDecimal(rounded).compareTo(value) == 0;
    return !excluded
        ? rounded
        : lower ? rounded.add(BigInteger.ONE) : rounded.subtract(BigInteger.ONE);
  }

  private Stream<Bound> bounds(String column, boolean lower) {
    return on(column)
        .flatMap(
            predicate -> {
              if (predicate instanceof Predicate.Range range
                  && range.comparison().isLowerBound() == lower) {
                boolean included =
                    range.comparison() == Predicate.Comparison.GREATER_OR_EQUAL
                        || range.comparison() == Predicate.Comparison.LESS_OR_EQUAL;
                return values(List.of(range.value())).map(value -> new Bound(value, included));
              }
              if (predicate instanceof Predicate.AnyOf anyOf && !anyOf.negated()) {
                return values(anyOf.values())
                    .reduce((one, other) -> isLess(one, other) == lower ? one : other)
                    .map(value -> new Bound(value, true))
                    .stream();
              }
              return Stream.empty();
            });
  }

  private static boolean isLess(Object one, Object other) {
    return one instanceof LocalDateTime time
        ? time.isBefore((LocalDateTime) other)
        : new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) < 0;
  }

  private Stream<Predicate> on(String column) {
    return search.predicates().stream()
        .filter(predicate -> predicate.reads().size() == 1)
        .filter(predicate -> predicate.reads().get(0).name().equals(column))
        .filter(p -> !(p instanceof Predicate.And) && !(p instanceof Predicate.Or));
  }

  private static Stream<String> texts(List<Operand> operands) {
    return values(operands).map(Object::toString);
  }

  private static Stream<Object> values(List<Operand> operands) {
    return operands.stream()
        .flatMap(
            operand ->
                operand instanceof Operand.Literal literal
                    ? Stream.ofNullable(literal.value())
                    : Stream.empty());
  }
}
