package org.fanworks.site.ao3.page;

import java.util.List;

/**
 * What a work says above its notes about another work or a person (AO3 reference, 6.3).
 *
 * @param text all of it
 * @param workIds the archive's works that it links to; none where they are elsewhere or hidden
 * @param logins recipients of a gift who have an account
 */
public record Association(Kind kind, String text, List<Long> workIds, List<String> logins) {
  /** What the work has to do with the other one. */
  public enum Kind {
    /** It is made for somebody. */
    GIFT("For "),
    /** There is a translation of it. */
    TRANSLATED("Translation into "),
    /** It is a translation. */
    TRANSLATION("A translation of "),
    /** Another work inspired it. */
    INSPIRED("Inspired by "),
    /** It answers somebody's wish. */
    PROMPT("In response to "),
    /** Something that is not known yet. */
    OTHER("");

    private final String start;

    Kind(String start) {
      this.start = start;
    }

    /** The kind of an association with this text. */
    static Kind of(String text) {
      for (Kind kind : values()) {
        if (text.startsWith(kind.start)) {
          return kind;
        }
      }
      return OTHER;
    }
  }

  public Association {
    workIds = List.copyOf(workIds);
    logins = List.copyOf(logins);
  }
}
