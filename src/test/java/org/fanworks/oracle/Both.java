package org.fanworks.oracle;

/** The same SQL for our engine and for the oracle database. */
public record Both(String ours, String oracle) {
  public static Both same(String sql) {
    return new Both(sql, sql);
  }

  Both around(String before, String after) {
    return new Both(before + ours + after, before + oracle + after);
  }

  Both then(String sql) {
    return new Both(ours + sql, oracle + sql);
  }

  Both then(Both more) {
    return new Both(ours + more.ours, oracle + more.oracle);
  }

  static Both join(Both left, String operator, Both right) {
    return left.then(operator).then(right).around("(", ")");
  }
}
