package org.fanworks.site.ao3.form;

/** A number by which lists of collections sort (AO3 reference, 4.6). */
public enum CollectionCount {
  WORKS("works_count"),
  BOOKMARKS("bookmarked_items_count");

  private final String parameter;

  CollectionCount(String parameter) {
    this.parameter = parameter;
  }

  /** The number as the parameter for the order takes it. */
  String parameter() {
    return parameter;
  }
}
