package org.fanworks.oracle;

/** The same SQL for our engine and for the oracle database. */
public record Both(String ours, String oracle) {
  public static Both same(String sql) {
    return new Both(sql, sql);
  }

  Both around(String before, String after) {
    return new Both(before + ours + after, before + oracle + after);
  }

  static Both concat(Both left, Both right) {
    return new Both(left.ours + right.ours, left.oracle + right.oracle);
  }

  static Both join(Both left, String operator, Both right) {
    return new Both(
        "(" + left.ours + operator + right.ours + ")",
        "(" + left.oracle + operator + right.oracle + ")");
  }
}
