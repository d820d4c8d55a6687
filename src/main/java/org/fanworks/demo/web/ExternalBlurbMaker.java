package org.fanworks.demo.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.fanworks.demo.data.Bookmark.Item;
import org.fanworks.demo.data.Bookmark.Kind;
import org.fanworks.demo.data.ExternalWork;
import org.fanworks.demo.data.Relation;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.index.Viewer;
import org.fanworks.demo.view.ExternalBlurbView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.SymbolView;

/** Works elsewhere as pages show them (AO3 reference, 6.9). Immutable. */
final class ExternalBlurbMaker {
  private static final SymbolView EXTERNAL = new SymbolView("external-work", "External Work");

  private final Site site;

  ExternalBlurbMaker(Site site) {
    this.site = site;
  }

  /** A blurb whose title leads to the page about the work. */
  ExternalBlurbView blurb(Viewer viewer, ExternalWork work) {
    return blurb(viewer, work, "/external_works/" + work.id());
  }

  /** The blurb on that page, whose title leads away. */
  ExternalBlurbView target(Viewer viewer, ExternalWork work) {
    return blurb(viewer, work, work.url());
  }

  private ExternalBlurbView blurb(Viewer viewer, ExternalWork work, String href) {
    List<Tag> tags = work.tagIds().stream().map(site.archive()::tag).toList();
    int bookmarks = site.bookmarks(viewer).of(Item.of(Kind.EXTERNAL_WORK, work.id())).size();
    String code = work.language();
    String page = "/external_works/" + work.id() + "/bookmarks";
    return new ExternalBlurbView(
        work.id(),
        new LinkView(work.title(), href),
        work.author(),
        BlurbMaker.fandoms(tags),
        SymbolMaker.symbols(tags, EXTERNAL),
        Numbers.blurbDate(LocalDate.ofInstant(work.createdAt(), ZoneOffset.UTC)),
        BlurbMaker.tags(tags),
        work.summary(),
        code,
        code == null ? null : site.languages().name(code),
        bookmarks == 0 ? null : new LinkView(Numbers.separated(bookmarks), page),
        related(work));
  }

  private long related(ExternalWork work) {
    return site.lore().relations().stream()
        .filter(
            relation ->
                relation.source() instanceof Relation.Outside outside
                    && outside.url().equals(work.url()))
        .count();
  }
}
