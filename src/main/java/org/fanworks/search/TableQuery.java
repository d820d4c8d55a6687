package org.fanworks.search;

import java.util.List;
import java.util.Optional;

/**
 * What a statement wants from one table; operands may be unknown yet.
 *
 * @param conjuncts all of which a row has to fulfil
 * @param order empty if any order will do
 * @param sortable whether {@code order} could be put into {@link SortKey}s; false means that the
 *     caller sorts whatever happens
 * @param offset rows to skip
 * @param fetch rows to return at most
 * @param total whether only the number of rows is wanted
 */
public record TableQuery(
    List<Predicate> conjuncts,
    List<SortKey> order,
    boolean sortable,
    Optional<Operand> offset,
    Optional<Operand> fetch,
    boolean total) {
  public TableQuery {
    conjuncts = List.copyOf(conjuncts);
    order = List.copyOf(order);
  }

  /** Whether the site may confirm that it answers more of the conjuncts exactly. */
  public boolean isConfirmable() {
    return conjuncts.stream().anyMatch(Column::isConfirmable);
  }

  /** Whether rows are skipped or cut off. */
  public boolean limited() {
    return offset.isPresent() || fetch.isPresent();
  }

  /** Whether the rows have to come in an order. */
  public boolean ordered() {
    return !order.isEmpty() || !sortable;
  }
}
