package org.fanworks.site.ao3.page;

/**
 * How many works of a list have a tag or one that stands for it (AO3 reference, 4.1).
 *
 * @param tagId number of the tag, as search parameters take it
 * @param name of the canonical tag, as works show it
 */
public record Facet(Kind kind, long tagId, String name, int works) {
  /** Kind of tag, as the sidebar sorts them. */
  public enum Kind {
    RATING("rating"),
    WARNING("archive_warning"),
    CATEGORY("category"),
    FANDOM("fandom"),
    CHARACTER("character"),
    RELATIONSHIP("relationship"),
    FREEFORM("freeform");

    private final String part;

    Kind(String part) {
      this.part = part;
    }

    /** Its name in the sidebar's ids. */
    String part() {
      return part;
    }
  }
}
