package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.List;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagTree;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.ChildBox;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.TagNode;
import org.fanworks.demo.view.TagView;

/** A tag's own page (AO3 reference, 6.12). */
final class TagHandler implements Handler {
  private static final int MOST_CHILDREN = 300;

  private final Site site;
  private final TagTree tags;

  TagHandler(Site site) {
    this.site = site;
    this.tags = site.archive().tagTree();
  }

  @Override
  public Response handle(Request request) {
    return site.archive()
        .findTag(SitePaths.tagName(request.part("tag")))
        .map(tag -> show(request, tag))
        .orElseGet(site.writer()::notFound);
  }

  private Response show(Request request, Tag tag) {
    PageSettings settings = site.settings();
    List<Work> works =
        tag.unwrangled() ? site.shelves(request.viewer()).ofUnwrangledTag(tag.id()) : List.of();
    int page = request.query().page();
    List<Work> shown = settings.slice(works, page);
    TagView view =
        new TagView(
            tag.name(),
            SitePaths.tag(tag),
            tag.type().label(),
            tag.canonical(),
            tag.unwrangled(),
            tag.synonym() ? tags.canonical(tag).map(SitePaths::tagPage).orElse(null) : null,
            links(tags.parents(tag)),
            links(tags.synonyms(tag)),
            tag.metaTagIds().stream().map(id -> above(site.archive().tag(id))).toList(),
            tags.subTags(tag).stream().map(this::below).toList(),
            children(tag),
            site.blurbs().blurbs(shown),
            PagerMaker.around(request, page, settings.pages(works.size())));
    FrameView frame = FrameView.of(tag.name(), "tags-show region");
    return site.writer().page(request, "tag", frame, view);
  }

  private TagNode above(Tag tag) {
    return new TagNode(
        SitePaths.tagPage(tag),
        tag.metaTagIds().stream().map(id -> above(site.archive().tag(id))).toList());
  }

  private TagNode below(Tag tag) {
    return new TagNode(
        SitePaths.tagPage(tag), tags.subTags(tag).stream().map(this::below).toList());
  }

  private List<ChildBox> children(Tag tag) {
    List<ChildBox> boxes = new ArrayList<>();
    List<Tag> canonicals = tags.children(tag).stream().filter(Tag::canonical).toList();
    add(boxes, canonicals, TagType.FANDOM, "fandoms");
    add(boxes, canonicals, TagType.CHARACTER, "characters");
    add(boxes, canonicals, TagType.RELATIONSHIP, "relationships");
    add(boxes, canonicals, TagType.FREEFORM, "freeforms");
    return boxes;
  }

  private static void add(List<ChildBox> boxes, List<Tag> tags, TagType type, String kind) {
    List<Tag> ofType = tags.stream().filter(tag -> tag.type() == type).toList();
    if (!ofType.isEmpty()) {
      List<Tag> shown = ofType.subList(0, Math.min(MOST_CHILDREN, ofType.size()));
      boolean more = shown.size() < ofType.size();
      boxes.add(new ChildBox(kind, type.label(), links(shown), more));
    }
  }

  private static List<LinkView> links(List<Tag> tags) {
    return tags.stream().map(SitePaths::tagPage).toList();
  }
}
