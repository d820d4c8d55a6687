package org.fanworks.demo.data;

import com.google.common.base.Splitter;

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

  /** The name in tag searches: {@code ArchiveWarning}. */
  public String className() {
    StringBuilder name = new StringBuilder();
    for (String word : Splitter.on('_').split(key)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }

  /** The stem of parameter and index field names: {@code archive_warning} in {@code _ids}. */
  public String key() {
    return key;
  }
}
