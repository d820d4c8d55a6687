package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tag's page (AO3 reference, 6.12).
 *
 * @param merger the canonical that the tag is a synonym of
 * @param works works of an unwrangled tag, one page of them
 */
public record TagView(
    String name,
    String href,
    String category,
    boolean canonical,
    boolean unwrangled,
    @Nullable LinkView merger,
    List<LinkView> parents,
    List<LinkView> synonyms,
    List<TagNode> metaTags,
    List<TagNode> subTags,
    List<ChildBox> children,
    List<BlurbView> works,
    PagerView pager) {

  /** Copies the lists. */
  public TagView {
    parents = List.copyOf(parents);
    synonyms = List.copyOf(synonyms);
    metaTags = List.copyOf(metaTags);
    subTags = List.copyOf(subTags);
    children = List.copyOf(children);
    works = List.copyOf(works);
  }
}
