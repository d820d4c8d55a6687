package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.User;
import org.fanworks.demo.index.Hits;
import org.fanworks.demo.index.Person;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.ListView;
import org.fanworks.demo.view.PseudView;

/** Lists of pseuds: those of a user, and the people search (AO3 reference, 6.10 and 6.14). */
final class PeoplePages {
  private final Site site;
  private final Dashboards dashboards;

  PeoplePages(Site site) {
    this.site = site;
    this.dashboards = new Dashboards(site);
  }

  /** All pseuds of a user by name. */
  Response pseuds(Request request) {
    return site.archive()
        .findUser(request.part("login"))
        .map(user -> pseuds(request, user))
        .orElseGet(site.writer()::notFound);
  }

  private Response pseuds(Request request, User user) {
    List<Pseud> all = site.archive().pseuds(user);
    int page = request.query().page();
    List<PseudView> shown =
        site.settings().slice(all, page).stream()
            .map(pseud -> view(pseud, ownCounts(request, user, pseud)))
            .toList();
    ListView<PseudView> view =
        new ListView<>(
            "Pseuds for",
            new LinkView(user.login(), SitePaths.user(user.login())),
            shown,
            PagerMaker.around(request, page, site.settings().pages(all.size())));
    FrameView frame =
        FrameView.of(user.login() + " - Pseuds", "pseuds-index dashboard region")
            .with(dashboards.of(request, user, ""));
    return site.writer().page(request, "pseuds", frame, view);
  }

  private List<LinkView> ownCounts(Request request, User user, Pseud pseud) {
    long recommended =
        new BookmarkLists(site)
            .ofPseud(request, user, pseud).stream().filter(Bookmark::recommended).count();
    List<LinkView> counts = new ArrayList<>();
    add(counts, works(request, pseud), "works", SitePaths.pseud(pseud) + "/works");
    add(counts, recommended, "recs", SitePaths.pseud(pseud) + "/bookmarks?recs_only=true");
    return counts;
  }

  private int works(Request request, Pseud pseud) {
    return site.shelves(request.viewer()).ofPseud(pseud).size();
  }

  private static void add(List<LinkView> counts, long count, String noun, String href) {
    if (count > 0) {
      counts.add(new LinkView(count + " " + noun, href));
    }
  }

  private PseudView view(Pseud pseud, List<LinkView> counts) {
    LinkView user = new LinkView(pseud.login(), SitePaths.user(pseud.login()));
    return new PseudView(
        new LinkView(pseud.name(), SitePaths.pseud(pseud)),
        pseud.name().equals(pseud.login()) ? null : user,
        SitePaths.pseud(pseud),
        counts,
        site.lore().description(pseud).orElse(null));
  }

  /** The search by names and fandoms. */
  Response search(Request request) {
    Map<String, List<String>> form = request.query().group("people_search");
    if (form.isEmpty()) {
      FrameView empty = FrameView.of("People Search", "people-search region");
      return site.writer().page(request, "people-form", empty, "");
    }
    int page = Math.min(request.query().page(), site.settings().lastPage());
    Hits<Person> hits = site.people().search(form, page);
    List<Tag> fandoms = site.people().fandoms(form);
    List<PseudView> shown =
        hits.documents().stream()
            .map(person -> view(person.pseud(), counts(request, person.pseud(), fandoms)))
            .toList();
    ListView<PseudView> view =
        new ListView<>(
            Numbers.separated(hits.total()) + " Found",
            null,
            shown,
            PagerMaker.around(request, page, site.settings().pages(hits.total())));
    FrameView frame =
        FrameView.of("People Search", "people-search region")
            .with(SearchMessages.of(hits, site.settings()));
    return site.writer().page(request, "people", frame, view);
  }

  /** A pseud as searches show it. */
  PseudView found(Request request, Pseud pseud) {
    return view(pseud, counts(request, pseud, List.of()));
  }

  /** Addresses here are not escaped, as on the site. */
  private List<LinkView> counts(Request request, Pseud pseud, List<Tag> fandoms) {
    String path = "/users/" + pseud.login() + "/pseuds/" + pseud.name();
    List<LinkView> counts = new ArrayList<>();
    add(counts, works(request, pseud), "works", path + "/works");
    int bookmarks = site.bookmarks(request.viewer()).by(pseud).size();
    add(counts, bookmarks, "bookmarks", path + "/bookmarks");
    for (Tag fandom : fandoms) {
      long works =
          site.shelves(request.viewer()).ofPseud(pseud).stream()
              .filter(work -> site.archive().directCanonicals(work).contains(fandom))
              .count();
      String href = path + "/works?fandom_id=" + fandom.id();
      counts.add(new LinkView(works + " works in " + fandom.name(), href));
    }
    return counts;
  }
}
