package org.fanworks.site.ao3.client;

import java.util.Optional;
import org.fanworks.site.ao3.page.TagPage;

/**
 * What is known of a tag (AO3 reference, 2.5 and 4.2).
 *
 * @param spelling the archive's own, which may differ in case and accents from the one asked for
 * @param canonical of which tag a {@link Standing#SYNONYM} is one
 */
public record KnownTag(Standing standing, String spelling, Optional<String> canonical) {
  /** How the archive treats a tag. */
  public enum Standing {
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

  public KnownTag {
    if (canonical.isPresent() != (standing == Standing.SYNONYM)) {
      throw new IllegalArgumentException("Synonyms, and only they, have a canonical tag");
    }
  }

  /** A tag that is no synonym. */
  public static KnownTag of(Standing standing, String spelling) {
    return new KnownTag(standing, spelling, Optional.empty());
  }

  /** A synonym of {@code canonical}. */
  public static KnownTag synonym(String spelling, String canonical) {
    return new KnownTag(Standing.SYNONYM, spelling, Optional.of(canonical));
  }

  /** What a tag's own page tells. */
  public static KnownTag of(TagPage page) {
    if (page.mergedInto().isPresent()) {
      return synonym(page.name(), page.mergedInto().get());
    }
    return of(page.canonical() ? Standing.CANONICAL : Standing.UNWRANGLED, page.name());
  }

  public boolean is(Standing wanted) {
    return standing == wanted;
  }
}
