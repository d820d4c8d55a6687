package org.fanworks.demo.web;

import java.util.List;
import java.util.Map;
import org.fanworks.demo.index.Hits;
import org.fanworks.demo.index.TagEntry;
import org.fanworks.demo.index.TagSearch;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.ListView;
import org.fanworks.demo.view.TagRowView;

/** The tag search: the form, or the results when there is a question (reference, 4.5 and 6.12). */
final class TagSearchHandler implements Handler {
  private static final String CLASSES = "tags-search region";

  private final Site site;

  TagSearchHandler(Site site) {
    this.site = site;
  }

  @Override
  public Response handle(Request request) {
    Map<String, List<String>> form = request.query().group("tag_search");
    if (form.isEmpty()) {
      return site.writer().page(request, "tags-form", FrameView.of("Tag Search", CLASSES), "");
    }
    PageSettings settings = new PageSettings(TagSearch.PAGE_SIZE, site.settings().maxResults());
    int page = Math.min(request.query().page(), settings.lastPage());
    Hits<TagEntry> hits = site.tags().search(form, page);
    ListView<TagRowView> view =
        new ListView<>(
            Numbers.separated(hits.total()) + " Found",
            null,
            hits.documents().stream().map(TagSearchHandler::row).toList(),
            PagerMaker.around(request, page, settings.pages(hits.total())));
    FrameView frame = FrameView.of("Tag Search", CLASSES).with(SearchMessages.of(hits, settings));
    return site.writer().page(request, "tags-search", frame, view);
  }

  private static TagRowView row(TagEntry entry) {
    return new TagRowView(
        entry.tag().type().className(),
        SitePaths.tagPage(entry.tag()),
        entry.tag().canonical(),
        entry.uses());
  }
}
