package org.fanworks.site.ao3.client;

import java.util.Optional;
import org.fanworks.site.ao3.page.TagPage;
import org.fanworks.site.ao3.page.TagType;

/**
 * What is known of a tag (AO3 reference, 2.5 and 4.2).
 *
 * @param spelling the archive's own, which may differ in case and accents from the one asked for
 * @param canonical of which tag a {@link Standing#SYNONYM} is one
 * @param ownPage what only the tag's own page tells, if it was read
 */
public record KnownTag(
    Standing standing, String spelling, Optional<String> canonical, Optional<OwnPage> ownPage) {
  /**
   * What only a tag's own page tells.
   *
   * @param type kind of tag as searches name it
   * @param standsForOthers whether works that only display other tags are found by it
   */
  public record OwnPage(String type, boolean standsForOthers) {}

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
    return new KnownTag(standing, spelling, Optional.empty(), Optional.empty());
  }

  /** A synonym of {@code canonical}. */
  public static KnownTag synonym(String spelling, String canonical) {
    return new KnownTag(Standing.SYNONYM, spelling, Optional.of(canonical), Optional.empty());
  }

  /** What a tag's own page tells. */
  public static KnownTag of(TagPage page) {
    Standing others = page.canonical() ? Standing.CANONICAL : Standing.UNWRANGLED;
    return new KnownTag(
        page.mergedInto().isPresent() ? Standing.SYNONYM : others,
        page.name(),
        page.mergedInto(),
        Optional.of(new OwnPage(page.type(), page.standsForOthers())));
  }

  /**
   * The same with what {@code earlier} knows of the tag's own page, if it still is the same tag.
   */
  KnownTag keeping(KnownTag earlier) {
    boolean same =
        standing == earlier.standing
            && spelling.equals(earlier.spelling)
            && canonical.equals(earlier.canonical);
    return same && ownPage.isEmpty() ? earlier : this;
  }

  /**
   * Whether the works found by the tag are just those that display {@code name} among their tags of
   * {@code type}; empty if only its own page can tell (AO3 reference, 2.5).
   */
  public Optional<Boolean> findsJust(String name, TagType type) {
    if (is(Standing.UNKNOWN)) {
      return Optional.of(true);
    }
    return ownPage.map(
        page ->
            !page.standsForOthers() && page.type().equals(type.code()) && spelling.equals(name));
  }

  public boolean is(Standing wanted) {
    return standing == wanted;
  }
}
