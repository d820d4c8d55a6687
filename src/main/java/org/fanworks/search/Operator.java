package org.fanworks.search;

/** What SQL can ask of a column and a site may answer. */
public enum Operator {
  /** {@code =} and {@code IN}. */
  EQUALS("=, IN"),
  /** {@code <>} and {@code NOT IN}. */
  NOT_EQUALS("<>, NOT IN"),
  /** {@code <}, {@code <=}, {@code >}, {@code >=} and {@code BETWEEN}. */
  RANGE("<, <=, >, >=, BETWEEN"),
  /** {@code LIKE}. */
  LIKE("LIKE"),
  /**
   * {@code UPPER(column)} or {@code LOWER(column)} with {@code =} or {@code LIKE}: the site finds
   * words in whatever case. Only together with {@link #LIKE}, as a superset.
   */
  ANY_CASE("UPPER =, LOWER ="),
  /** {@code IS NULL} and {@code IS NOT NULL}. */
  NULL_TEST("IS [NOT] NULL"),
  /** {@code value = ANY(array)} and {@code ARRAY_CONTAINS(array, value)}. */
  CONTAINS("= ANY"),
  /** {@code NOT (value = ANY(array))}. */
  NOT_CONTAINS("NOT (= ANY)");

  private final String sql;

  Operator(String sql) {
    this.sql = sql;
  }

  /** The operators as SQL writes them. */
  public String sql() {
    return sql;
  }
}
