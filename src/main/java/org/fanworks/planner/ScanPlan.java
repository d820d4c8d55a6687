package org.fanworks.planner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.calcite.rel.type.RelDataType;
import org.fanworks.search.AccessPath;
import org.fanworks.search.AccessPlan;
import org.fanworks.search.Binding;
import org.fanworks.search.Column;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.search.SiteSearch;
import org.fanworks.search.SortKey;
import org.fanworks.search.TableDeclaration;
import org.fanworks.site.RunLimits;
import org.fanworks.site.SiteTable;
import org.jspecify.annotations.Nullable;

/**
 * What a physical scan does at run time, once the values of its arguments are known. Immutable;
 * public only because generated code passes it on.
 *
 * @param branches what each search asks in addition
 * @param order the order asked of the site
 * @param skip rows that the site is asked to skip
 * @param total whether the answer is the site's own total
 * @param columns positions of the columns put out
 * @param argumentTypes types of the arguments, which arrive as inside of generated code
 * @param reach how much of it is going to be read
 * @param notice what the user has to be told of the answer
 */
public record ScanPlan(
    SiteTable table,
    AccessPath path,
    List<Predicate> predicates,
    List<AccessPlan.Branch> branches,
    List<SortKey> order,
    Optional<Operand> skip,
    boolean total,
    List<Integer> columns,
    List<RelDataType> argumentTypes,
    Reach reach,
    Optional<String> notice) {
  /** How much of a scan is going to be read. */
  public enum Reach {
    /** A LIMIT or a join decides while it is read. */
    OPEN,
    /** As much as the caller reads of the result. */
    AS_THE_CALLER,
    /** All of it: an operator above needs the last row before it puts out its first. */
    ALL;

    /** Whether every row is known to be wanted, by a caller who reads within {@code limits}. */
    boolean isWhole(RunLimits limits) {
      return this == ALL || (this == AS_THE_CALLER && limits.maxRows() == 0);
    }
  }

  public ScanPlan {
    predicates = List.copyOf(predicates);
    branches = List.copyOf(branches);
    order = List.copyOf(order);
    columns = List.copyOf(columns);
    argumentTypes = List.copyOf(argumentTypes);
  }

  /** The searches for a run; none if no row can match. */
  List<SiteSearch> searches(List<? extends @Nullable Object> arguments) {
    return branches.stream().flatMap(branch -> searches(branch, arguments).stream()).toList();
  }

  /** The searches that one branch takes. */
  List<SiteSearch> searches(AccessPlan.Branch branch, List<? extends @Nullable Object> arguments) {
    long skipped = skip.map(operand -> rowCount(operand, arguments)).orElse(0L);
    List<Predicate> all = new ArrayList<>(predicates);
    all.addAll(branch.predicates());
    Set<String> names =
        columns.stream()
            .map(position -> table.declaration().columns().get(position).name())
            .collect(Collectors.toUnmodifiableSet());
    return Binding.searches(all, arguments).stream()
        .map(search -> new SiteSearch(path, search, order, total, skipped, names))
        .toList();
  }

  /** The same plan for those rows whose {@code column} has one of {@code keys}. */
  ScanPlan forKeys(Column column, Collection<Object> keys) {
    List<Predicate> narrowed = new ArrayList<>(predicates);
    narrowed.add(
        new Predicate.AnyOf(
            column, keys.stream().<Operand>map(Operand.Literal::new).toList(), false));
    return asking(narrowed).reaching(Reach.OPEN);
  }

  /** The same plan with other predicates for the site. */
  ScanPlan asking(List<Predicate> others) {
    return with(others, total, columns, reach);
  }

  /** A plan for the rows that this one counts, of which it puts out {@code column}. */
  ScanPlan reading(Column column) {
    int position = table.declaration().indexOf(column.name()).orElseThrow();
    return with(predicates, false, List.of(position), Reach.ALL);
  }

  /** The same plan for a scan that is read so far. */
  ScanPlan reaching(Reach other) {
    return with(predicates, total, columns, other);
  }

  private ScanPlan with(
      List<Predicate> asked, boolean counting, List<Integer> output, Reach reached) {
    return new ScanPlan(
        table,
        path,
        asked,
        branches,
        order,
        skip,
        counting,
        output,
        argumentTypes,
        reached,
        notice);
  }

  private static long rowCount(Operand operand, List<? extends @Nullable Object> arguments) {
    Object value = Binding.value(operand, arguments);
    return value == null ? 0 : ScanRuntime.rows("OFFSET", value, 0);
  }

  /** The arguments of a run as others know them. */
  List<@Nullable Object> external(@Nullable Object[] arguments) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      values.add(InternalValues.toExternal(arguments[i], argumentTypes.get(i)));
    }
    return values;
  }

  /** Values of the search columns in the rows of {@code search}, by position in the full row. */
  Map<Integer, Object> askedFor(SiteSearch search) {
    TableDeclaration declaration = table.declaration();
    Map<Integer, Object> asked = new HashMap<>();
    Binding.askedFor(search.predicates())
        .forEach((column, value) -> asked.put(declaration.indexOf(column).orElseThrow(), value));
    return asked;
  }
}
