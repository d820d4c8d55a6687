package org.fanworks.site.ao3.page;

import java.util.Arrays;
import java.util.Optional;

/** Kind of a tag, as searches and as tags' own pages name it (AO3 reference, 6.12). */
public enum TagType {
  FANDOM("Fandom", "Fandom"),
  CHARACTER("Character", "Character"),
  RELATIONSHIP("Relationship", "Relationship"),
  FREEFORM("Freeform", "Additional Tags"),
  RATING("Rating", "Rating"),
  WARNING("ArchiveWarning", "Archive Warning"),
  CATEGORY("Category", "Category"),
  MEDIUM("Media", "Media"),
  UNSORTED("UnsortedTag", "Unsorted Tag");

  private final String code;
  private final String category;

  TagType(String code, String category) {
    this.code = code;
    this.category = category;
  }

  /** The name that searches show and take. */
  public String code() {
    return code;
  }

  /** The kind that searches call {@code code}; case matters. */
  public static Optional<TagType> ofCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }

  /** The kind that a tag's own page calls {@code category}. */
  static Optional<TagType> ofCategory(String category) {
    return Arrays.stream(values()).filter(type -> type.category.equals(category)).findFirst();
  }
}
