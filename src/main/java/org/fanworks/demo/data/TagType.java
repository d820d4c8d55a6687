package org.fanworks.demo.data;

/** Kind of a tag, with the names that the site gives it (AO3 reference, 6.12). */
public enum TagType {
  RATING("Rating", "Rating", "rating"),
  ARCHIVE_WARNING("ArchiveWarning", "Archive Warning", "archive_warning"),
  CATEGORY("Category", "Category", "category"),
  FANDOM("Fandom", "Fandom", "fandom"),
  RELATIONSHIP("Relationship", "Relationship", "relationship"),
  CHARACTER("Character", "Character", "character"),
  FREEFORM("Freeform", "Additional Tags", "freeform"),
  MEDIA("Media", "Media", "media"),
  UNSORTED("UnsortedTag", "Unsorted Tag", "unsorted_tag");

  private final String className;
  private final String label;
  private final String key;

  TagType(String className, String label, String key) {
    this.className = className;
    this.label = label;
    this.key = key;
  }

  /** The site's class name, as printed in rows of the tag search: {@code ArchiveWarning}. */
  public String className() {
    return className;
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
