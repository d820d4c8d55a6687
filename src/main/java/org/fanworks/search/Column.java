package org.fanworks.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Declaration of a column: the one place that says its name, type, remark, origin, which operators
 * the site answers and how well, and whether it sorts. The planner, EXPLAIN, the metadata, the
 * table {@code fanworks.pushdown} and the docs all read it.
 *
 * @param name lower-case SQL name
 * @param nullable whether a row may hold NULL
 * @param remark one sentence for people who browse the schema
 * @param origin where values come from
 * @param answers what the site can be asked
 * @param content what is known of the values beforehand
 */
public record Column(
    String name,
    ColumnType type,
    boolean nullable,
    String remark,
    Origin origin,
    Answers answers,
    Content content) {

  /** Where the values of a column come from. */
  public enum Origin {
    /** The list pages carry it. */
    LISTED,
    /** It can only be searched for; a row shows the value that was asked for, else NULL. */
    SEARCHED
  }

  /**
   * What the site can be asked about a column.
   *
   * @param pushes operators that the site answers
   * @param sort how the site orders rows by it; empty if it does not
   * @param valuesPerSearch how many values of an {@code IN} one search takes
   * @param countedWith names of the columns with one of which, compared by {@code =}, a search
   *     tells how many of its rows have each value
   * @param combination how conditions on the column go together with others
   * @param confirmable operators that the site answers exactly for those single values of which it
   *     confirms that, whatever {@code pushes} says of others
   */
  public record Answers(
      Map<Operator, Exactness> pushes,
      Optional<Sort> sort,
      int valuesPerSearch,
      Set<String> countedWith,
      Combination combination,
      Set<Operator> confirmable) {
    private static final Answers NONE =
        new Answers(Map.of(), Optional.empty(), 100, Set.of(), Combination.IN_TREES, Set.of());

    public Answers {
      pushes = Map.copyOf(pushes);
      countedWith = Set.copyOf(countedWith);
      confirmable = Set.copyOf(confirmable);
    }

    /** The answers while one of them changes. */
    private static final class Draft {
      private final Map<Operator, Exactness> pushes = new EnumMap<>(Operator.class);
      private Optional<Sort> sort;
      private int valuesPerSearch;
      private Set<String> countedWith;
      private Combination combination;
      private Set<Operator> confirmable;

      Draft(Answers from) {
        this.pushes.putAll(from.pushes);
        this.sort = from.sort;
        this.valuesPerSearch = from.valuesPerSearch;
        this.countedWith = from.countedWith;
        this.combination = from.combination;
        this.confirmable = from.confirmable;
      }

      Answers answers() {
        return new Answers(pushes, sort, valuesPerSearch, countedWith, combination, confirmable);
      }
    }
  }

  /**
   * How a site orders rows by a column. Missing values come last in both directions.
   *
   * @param exactness how well that is SQL's order
   * @param keyBreaksTies whether rows with the same value come in the order of the table's key
   */
  public record Sort(Exactness exactness, boolean keyBreaksTies) {}

  /**
   * How a site takes conditions on a column together with others.
   *
   * @param trees whether they may stand inside of AND and OR, or only as conjuncts of their own
   * @param language the part of a search that they are written in; an OR has one part for all of
   *     its terms
   */
  public record Combination(boolean trees, String language) {
    private static final Combination IN_TREES = new Combination(true, "");
    private static final Combination ALONE = new Combination(false, "");
  }

  /**
   * What is known of the values of a column beforehand.
   *
   * @param distinctValues rough number of different values, for estimates
   * @param values all values that there are but for NULL; empty if they are too many or not known
   * @param index where the site keeps a copy that it searches instead
   */
  public record Content(double distinctValues, List<Object> values, Optional<Index> index) {
    private static final Content UNKNOWN = new Content(100, List.of(), Optional.empty());

    public Content {
      values = List.copyOf(values);
    }
  }

  /**
   * The site's own copy of a day, which it searches exactly.
   *
   * @param column name of the search column that stands for the copy
   * @param margin days by which the copy and the value shown may differ
   */
  public record Index(String column, int margin) {}

  /** A column that is on every list page and is never NULL. */
  public static Column listed(String name, ColumnType type, String remark) {
    return new Column(name, type, false, remark, Origin.LISTED, Answers.NONE, Content.UNKNOWN);
  }

  /** A column that the site can search for but that no page shows. */
  public static Column searched(String name, ColumnType type, String remark) {
    return new Column(name, type, true, remark, Origin.SEARCHED, Answers.NONE, Content.UNKNOWN);
  }

  /** The same column, which may be NULL. */
  public Column orNull() {
    return new Column(name, type, true, remark, origin, answers, content);
  }

  /** The same column, whose {@code operators} the site answers with {@code exactness}. */
  public Column pushing(Exactness exactness, Operator... operators) {
    return answering(
        draft -> {
          for (Operator operator : operators) {
            draft.pushes.put(operator, exactness);
          }
        });
  }

  /** The same column, by which the site sorts. */
  public Column sorting(Exactness exactness) {
    return sorting(new Sort(exactness, true));
  }

  /** The same column, by which the site sorts, and where it is equal in an order of its own. */
  public Column sortingLoosely(Exactness exactness) {
    return sorting(new Sort(exactness, false));
  }

  private Column sorting(Sort sort) {
    return answering(draft -> draft.sort = Optional.of(sort));
  }

  /** The same column, of which one search takes at most {@code values} of an {@code IN}. */
  public Column atOnce(int values) {
    return answering(draft -> draft.valuesPerSearch = values);
  }

  /** The same column, of which a search for one of {@code columns} counts the values. */
  public Column countedWith(String... columns) {
    return answering(draft -> draft.countedWith = Set.of(columns));
  }

  /** The same column, on which the site takes conditions only as conjuncts of their own. */
  public Column alone() {
    return combining(Combination.ALONE);
  }

  /**
   * The same column, which an OR can only combine with columns of the same {@code language} of the
   * site's search.
   */
  public Column writtenIn(String language) {
    return combining(new Combination(true, language));
  }

  private Column combining(Combination combination) {
    return answering(draft -> draft.combination = combination);
  }

  /**
   * The same column, of which the site answers {@code operators} exactly for a single value where
   * it confirms that; without that the answer is no better than declared otherwise.
   */
  public Column exactOnceConfirmed(Operator... operators) {
    return answering(draft -> draft.confirmable = Set.of(operators));
  }

  /** The same column with an estimate of its number of different values. */
  public Column distinct(double values) {
    return containing(new Content(values, content.values, content.index));
  }

  /** The same column, which has one of {@code values} where it is not NULL. */
  public Column oneOf(List<?> values) {
    return containing(new Content(values.size(), List.copyOf(values), content.index));
  }

  /** The same column of days, which the site searches by the copy called {@code column}. */
  public Column indexedAs(String column, int margin) {
    return containing(
        new Content(
            content.distinctValues, content.values, Optional.of(new Index(column, margin))));
  }

  private Column answering(Consumer<Answers.Draft> change) {
    Answers.Draft draft = new Answers.Draft(answers);
    change.accept(draft);
    return new Column(name, type, nullable, remark, origin, draft.answers(), content);
  }

  private Column containing(Content other) {
    return new Column(name, type, nullable, remark, origin, answers, other);
  }

  /** Operators that the site answers. */
  public Map<Operator, Exactness> pushes() {
    return answers.pushes;
  }

  /** How well the site's order is SQL's; empty if it has none. */
  public Optional<Exactness> sort() {
    return answers.sort.map(Sort::exactness);
  }

  /**
   * Whether rows with the same value come in the order of the table's key, in the same direction.
   */
  public boolean keyBreaksTies() {
    return answers.sort.filter(Sort::keyBreaksTies).isPresent();
  }

  /** How many values of an {@code IN} one search takes. */
  public int valuesPerSearch() {
    return answers.valuesPerSearch;
  }

  /** Rough number of different values. */
  public double distinctValues() {
    return content.distinctValues;
  }

  /** How conditions on the column go together with others. */
  Combination combination() {
    return answers.combination;
  }

  /** The same column as one of another type. */
  public Column as(ColumnType other) {
    return new Column(name, other, nullable, remark, origin, answers, content);
  }

  /** How well the site answers {@code operator}; empty if it does not. */
  public Optional<Exactness> push(Operator operator) {
    return Optional.ofNullable(answers.pushes.get(operator));
  }

  /** Whether the site may confirm that it answers {@code predicate} exactly. */
  public static boolean isConfirmable(Predicate predicate) {
    return predicate instanceof Predicate.Contains contains
        && contains.values().size() == 1
        && Pushdown.operatorOf(predicate)
            .filter(contains.column().answers.confirmable::contains)
            .isPresent();
  }

  /** Whether a search with {@code predicate} tells how many rows have each value. */
  public boolean isCountedWith(Predicate predicate) {
    return predicate instanceof Predicate.AnyOf anyOf
        && !anyOf.negated()
        && anyOf.values().size() == 1
        && answers.countedWith.contains(anyOf.column().name());
  }

  /** Whether the column can only be searched for. */
  public boolean isSearched() {
    return origin == Origin.SEARCHED;
  }
}
