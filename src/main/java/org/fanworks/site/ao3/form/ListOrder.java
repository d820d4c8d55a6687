package org.fanworks.site.ao3.form;

/** The order in which the archive returns the rows of a search. */
public interface ListOrder {
  /** Whether rows come in the order of their ids. */
  boolean isById();

  boolean descending();

  /** Whether the id {@code id} comes after {@code other}, in the order of ids. */
  default boolean follows(long id, long other) {
    return descending() ? id < other : id > other;
  }
}
