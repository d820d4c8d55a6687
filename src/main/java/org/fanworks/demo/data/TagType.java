package org.fanworks.demo.data;

/** Kind of a tag, with the names that the site gives it (AO3 reference, 6.12). */
public enum TagType {
  RATING("Rating", "rating"),
  ARCHIVE_WARNING("Archive Warning", "archive_warning"),
  CATEGORY("Category", "category"),
  FANDOM("Fandom", "fandom"),
  RELATIONSHIP("Relationship", "relationship"),
  CHARACTER("Character", "character"),
  FREEFORM("Additional Tags", "freeform"),
  MEDIA("Media", "media"),
  UNSORTED("Unsorted Tag", "unsorted_tag");

  private final String label;
  private final String key;

  TagType(String label, String key) {
    this.label = label;
    this.key = key;
  }

  /** The name in the sentence of a tag page: {@code Additional Tags}. */
  public String label() {
    return label;
  }

  /** The stem of parameter and index field names: {@code archive_warning} in {@code _ids}. */
  public String key() {
    return key;
  }
}
