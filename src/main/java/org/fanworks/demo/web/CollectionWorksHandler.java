package org.fanworks.demo.web;

import java.util.List;
import org.fanworks.demo.data.Collection;
import org.fanworks.demo.index.Owner;
import org.fanworks.demo.view.LinkView;

/** Works of a collection, mysteries among them (AO3 reference, 4.1). */
final class CollectionWorksHandler implements Handler {
  private final Site site;
  private final WorksListing listing;

  CollectionWorksHandler(Site site) {
    this.site = site;
    this.listing = new WorksListing(site);
  }

  @Override
  public Response handle(Request request) {
    return site.archive()
        .findCollection(request.part("name"))
        .map(collection -> listing.show(request, owner(collection)))
        .orElseGet(site.writer()::notFound);
  }

  private static ListingOwner owner(Collection collection) {
    String path = SitePaths.collection(collection.name());
    return new ListingOwner(
        new Owner.OfCollection(collection.id()),
        collection.name(),
        " in",
        new LinkView(collection.title(), path),
        "collection_id",
        List.of(new LinkView("Works", path + "/works")),
        null);
  }
}
