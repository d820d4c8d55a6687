package org.fanworks.site.ao3.client;

import java.util.Arrays;
import java.util.Optional;

/** Kind of thing that can be bookmarked (AO3 reference, 4.3). */
public enum ItemKind {
  WORK("work", "Work", "works"),
  SERIES("series", "Series", "series"),
  EXTERNAL_WORK("external_work", "ExternalWork", "external_works");

  private final String sqlName;
  private final String code;
  private final String segment;

  ItemKind(String sqlName, String code, String segment) {
    this.sqlName = sqlName;
    this.code = code;
    this.segment = segment;
  }

  /** Its name in SQL. */
  public String sqlName() {
    return sqlName;
  }

  /** Its name in the archive's index. */
  public String code() {
    return code;
  }

  /** The first part of the paths of its pages. */
  public String segment() {
    return segment;
  }

  /** The kind that SQL calls {@code name}; case matters. */
  public static Optional<ItemKind> ofSqlName(String name) {
    return Arrays.stream(values()).filter(kind -> kind.sqlName.equals(name)).findFirst();
  }
}
