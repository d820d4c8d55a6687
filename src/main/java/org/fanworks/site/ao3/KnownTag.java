package org.fanworks.site.ao3;

import java.util.Optional;

/**
 * What is known of a tag (AO3 reference, 2.5 and 4.2).
 *
 * @param spelling the archive's own, which may differ in case and accents from the one asked for
 * @param canonical of which tag a {@link Standing#SYNONYM} is one
 */
record KnownTag(Standing standing, String spelling, Optional<String> canonical) {
  /** How the archive treats a tag. */
  enum Standing {
    /** Works can be listed by it. */
    CANONICAL,
    /** Its list is that of another tag. */
    SYNONYM,
    /** It has no list, but works can be filtered by it. */
    UNWRANGLED,
    /** It is there; nothing else is known. */
    EXISTING,
    /** There is no such tag. */
    UNKNOWN
  }

  KnownTag {
    if (canonical.isPresent() != (standing == Standing.SYNONYM)) {
      throw new IllegalArgumentException("Synonyms, and only they, have a canonical tag");
    }
  }

  /** A tag that is no synonym. */
  static KnownTag of(Standing standing, String spelling) {
    return new KnownTag(standing, spelling, Optional.empty());
  }

  /** A synonym of {@code canonical}. */
  static KnownTag synonym(String spelling, String canonical) {
    return new KnownTag(Standing.SYNONYM, spelling, Optional.of(canonical));
  }

  /** What a tag's own page tells. */
  static KnownTag of(TagPage page) {
    if (page.mergedInto().isPresent()) {
      return synonym(page.name(), page.mergedInto().get());
    }
    return of(page.canonical() ? Standing.CANONICAL : Standing.UNWRANGLED, page.name());
  }

  boolean is(Standing wanted) {
    return standing == wanted;
  }
}
