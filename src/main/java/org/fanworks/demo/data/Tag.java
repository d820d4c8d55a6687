package org.fanworks.demo.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tag and its place in the wranglers' order (AO3 reference, 2.5): canonical, synonym of a
 * canonical, or unwrangled.
 *
 * @param id number of the tag; ratings, warnings and categories have the site's fixed numbers
 * @param name database name, unique over all types when case and accents are ignored
 * @param canonical whether works can be filtered by it
 * @param mergerId the canonical that this tag is a synonym of
 * @param metaTagIds the canonicals right above this canonical
 * @param parentIds what the tag belongs to: a medium for fandoms, a fandom for the others
 */
public record Tag(
    long id,
    String name,
    TagType type,
    boolean canonical,
    @Nullable Long mergerId,
    List<Long> metaTagIds,
    List<Long> parentIds) {

  /** The warning that is displayed under another name than it has in the database. */
  private static final long CHOOSE_NOT_TO_WARN = 14;

  private static final String CHOSE_NOT_TO_WARN = "Creator Chose Not To Use Archive Warnings";

  /** Refuses a synonym that is canonical and a meta-tag above a tag that is not. */
  public Tag {
    metaTagIds = List.copyOf(metaTagIds);
    parentIds = List.copyOf(parentIds);
    if (canonical ? mergerId != null : !metaTagIds.isEmpty()) {
      throw new IllegalArgumentException("Tag " + name + " mixes canonical and synonym.");
    }
  }

  /** Tags are hashed by the million, and the id tells them apart. */
  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }

  /** Whether the tag stands for a canonical. */
  public boolean synonym() {
    return mergerId != null;
  }

  /** Whether nobody has decided about the tag yet. */
  public boolean unwrangled() {
    return !canonical && mergerId == null;
  }

  /** The text of a link to the tag; differs from the name for one warning only. */
  public String displayName() {
    return id == CHOOSE_NOT_TO_WARN ? CHOSE_NOT_TO_WARN : name;
  }
}
