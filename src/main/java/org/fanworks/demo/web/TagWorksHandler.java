package org.fanworks.demo.web;

import java.util.List;
import java.util.Optional;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.index.Owner;
import org.fanworks.demo.view.LinkView;

/** Works filtered by a tag; other tags than canonicals are redirected (AO3 reference, 4.2). */
final class TagWorksHandler implements Handler {
  private final Site site;
  private final WorksListing listing;

  TagWorksHandler(Site site) {
    this.site = site;
    this.listing = new WorksListing(site);
  }

  @Override
  public Response handle(Request request) {
    return works(request, SitePaths.tagName(request.part("tag")));
  }

  /** The listing of the tag with a plain name. */
  Response works(Request request, String name) {
    Optional<Tag> tag = site.archive().findTag(name);
    return tag.isPresent() ? works(request, tag.get()) : site.writer().notFound();
  }

  private Response works(Request request, Tag tag) {
    if (tag.unwrangled()) {
      return Response.redirect(SitePaths.tag(tag));
    }
    Tag canonical = site.archive().tagTree().canonical(tag).orElse(tag);
    if (tag.synonym()) {
      return Response.redirect(SitePaths.tag(canonical) + "/works");
    }
    String path = SitePaths.tag(tag);
    ListingOwner owner =
        new ListingOwner(
            new Owner.OfTag(tag.id()),
            tag.name(),
            " in",
            new LinkView(tag.displayName(), path),
            "tag_id",
            List.of(
                new LinkView("Works", path + "/works"),
                new LinkView("Bookmarks", path + "/bookmarks"),
                new LinkView("RSS Feed", "/tags/" + tag.id() + "/feed.atom")),
            null);
    return listing.show(request, owner);
  }
}
