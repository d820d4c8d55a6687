package org.fanworks.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the values of a run into the predicates of a plan, and finds the searches that they come to:
 * none where no row can match, several where a list of values is longer than one search takes.
 */
public final class Binding {
  private final List<? extends @Nullable Object> arguments;

  private Binding(List<? extends @Nullable Object> arguments) {
    this.arguments = arguments;
  }

  /**
   * The searches for {@code pushed}, each a conjunction of predicates with literal operands.
   *
   * @param arguments values of the {@link Operand.Argument}s by index
   */
  public static List<List<Predicate>> searches(
      List<Predicate> pushed, List<? extends @Nullable Object> arguments) {
    Binding binding = new Binding(arguments);
    List<Predicate> bound = new ArrayList<>();
    for (Predicate predicate : pushed) {
      Predicate simple = binding.bind(predicate);
      if (simple instanceof Predicate.And and) {
        bound.addAll(and.terms());
      } else {
        bound.add(simple);
      }
    }
    return Contradictions.resolve(bound).map(Binding::split).orElse(List.of());
  }

  /** The value of one operand. */
  public static @Nullable Object value(
      Operand operand, List<? extends @Nullable Object> arguments) {
    return operand instanceof Operand.Argument argument
        ? arguments.get(argument.index())
        : Values.literal(operand);
  }

  private Predicate bind(Predicate predicate) {
    if (predicate instanceof Predicate.And and) {
      return and(and.terms().stream().map(this::bind).toList());
    }
    if (predicate instanceof Predicate.Or or) {
      return or(or.terms().stream().map(this::bind).toList());
    }
    if (predicate instanceof Predicate.AnyOf anyOf) {
      return values(anyOf.values(), anyOf.negated())
          .<Predicate>map(values -> new Predicate.AnyOf(anyOf.column(), values, anyOf.negated()))
          .orElse(Predicate.never());
    }
    if (predicate instanceof Predicate.Contains contains) {
      return values(contains.values(), contains.negated())
          .<Predicate>map(
              values -> new Predicate.Contains(contains.column(), values, contains.negated()))
          .orElse(Predicate.never());
    }
    if (predicate instanceof Predicate.Range range) {
      Object value = value(range.value(), arguments);
      return value == null
          ? Predicate.never()
          : new Predicate.Range(range.column(), range.comparison(), new Operand.Literal(value));
    }
    if (predicate instanceof Predicate.Like like) {
      Object pattern = value(like.pattern(), arguments);
      return pattern == null
          ? Predicate.never()
          : new Predicate.Like(like.column(), new Operand.Literal(pattern));
    }
    return predicate;
  }

  /** The distinct values of a list; empty if no row can be found by it. */
  private Optional<List<Operand>> values(List<Operand> operands, boolean negated) {
    Map<Object, Object> values = new LinkedHashMap<>();
    for (Operand operand : operands) {
      Object value = value(operand, arguments);
      if (value == null && negated) {
        return Optional.empty();
      }
      if (value != null) {
        values.putIfAbsent(Values.identity(value), value);
      }
    }
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.values().stream().<Operand>map(Operand.Literal::new).toList());
  }

  private static Predicate and(List<Predicate> terms) {
    if (terms.contains(Predicate.never())) {
      return Predicate.never();
    }
    List<Predicate> flat = new ArrayList<>();
    for (Predicate term : terms) {
      if (term instanceof Predicate.And and) {
        flat.addAll(and.terms());
      } else {
        flat.add(term);
      }
    }
    return flat.size() == 1 ? flat.get(0) : new Predicate.And(flat);
  }

  private static Predicate or(List<Predicate> terms) {
    List<Predicate> possible =
        terms.stream().filter(term -> !term.equals(Predicate.never())).toList();
    if (possible.contains(Predicate.always())) {
      return Predicate.always();
    }
    return possible.size() == 1 ? possible.get(0) : new Predicate.Or(possible);
  }

  private static List<List<Predicate>> split(List<Predicate> bound) {
    List<List<Predicate>> searches = new ArrayList<>();
    searches.add(List.of());
    for (Predicate predicate : bound) {
      List<Predicate> pieces = pieces(predicate);
      List<List<Predicate>> longer = new ArrayList<>();
      for (List<Predicate> search : searches) {
        for (Predicate piece : pieces) {
          List<Predicate> extended = new ArrayList<>(search);
          extended.add(piece);
          longer.add(List.copyOf(extended));
        }
      }
      searches = longer;
    }
    return searches;
  }

  private static List<Predicate> pieces(Predicate predicate) {
    if (!(predicate instanceof Predicate.AnyOf anyOf) || anyOf.negated()) {
      return List.of(predicate);
    }
    List<Predicate> pieces = new ArrayList<>();
    int atOnce = anyOf.column().valuesPerSearch();
    for (int from = 0; from < anyOf.values().size(); from += atOnce) {
      int to = Math.min(anyOf.values().size(), from + atOnce);
      pieces.add(new Predicate.AnyOf(anyOf.column(), anyOf.values().subList(from, to), false));
    }
    return pieces;
  }

  /**
   * The values that a search fixes for search columns, which a row then shows.
   *
   * @return column name to value
   */
  public static Map<String, Object> askedFor(List<Predicate> search) {
    Map<String, Object> asked = new LinkedHashMap<>();
    for (Predicate predicate : search) {
      if (predicate instanceof Predicate.AnyOf anyOf
          && !anyOf.negated()
          && anyOf.column().isSearched()
          && anyOf.values().size() == 1) {
        Object value = Values.literal(anyOf.values().get(0));
        if (value != null) {
          asked.putIfAbsent(anyOf.column().name(), value);
        }
      }
    }
    return asked;
  }
}
