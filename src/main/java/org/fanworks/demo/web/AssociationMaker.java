package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fanworks.demo.data.Language;
import org.fanworks.demo.data.Relation;
import org.fanworks.demo.data.Visibility;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.index.Viewer;
import org.fanworks.demo.view.AssociationView;
import org.fanworks.demo.view.LinkView;

/** What a work came out of and what came out of it (AO3 reference, 6.3). Immutable. */
final class AssociationMaker {
  private final Site site;

  AssociationMaker(Site site) {
    this.site = site;
  }

  /** What the notes of a work name: its translations and its sources. */
  List<AssociationView> above(Request request, Work work) {
    List<AssociationView> views = new ArrayList<>();
    for (Work child : offspring(request, work, true)) {
      views.add(inside("TRANSLATED_INTO", child));
    }
    for (Relation relation : site.lore().sources(work)) {
      String kind = relation.translation() ? "TRANSLATION_OF" : "INSPIRED_BY";
      views.add(source(request, kind, relation.source()));
    }
    return views;
  }

  /** Works that the work inspired, as the foot of its last chapter lists them. */
  List<AssociationView> below(Request request, Work work) {
    return offspring(request, work, false).stream()
        .map(child -> inside("INSPIRED", child))
        .toList();
  }

  private List<Work> offspring(Request request, Work work, boolean translations) {
    return site.lore().offspring(work).stream()
        .filter(relation -> relation.translation() == translations)
        .map(relation -> site.archive().findWork(relation.childId()))
        .flatMap(Optional::stream)
        .filter(child -> hidden(request, child).isEmpty())
        .toList();
  }

  private AssociationView source(Request request, String kind, Relation.Source source) {
    if (source instanceof Relation.Outside outside) {
      LinkView link = new LinkView(outside.title(), outside.url());
      return new AssociationView(kind, "", link, null, outside.author(), null);
    }
    if (source instanceof Relation.Inside inside) {
      Work work = site.archive().findWork(inside.workId()).orElseThrow();
      String hidden = hidden(request, work);
      return hidden.isEmpty() ? inside(kind, work) : hidden(kind, hidden, work);
    }
    return new AssociationView(kind, "deleted", null, null, null, null);
  }

  private static AssociationView hidden(String kind, String reason, Work work) {
    boolean named = reason.equals("restricted");
    return new AssociationView(
        kind, reason, null, named ? BlurbMaker.byline(work.byline()) : null, null, null);
  }

  private AssociationView inside(String kind, Work work) {
    String code = Objects.requireNonNullElse(work.language(), "en");
    return new AssociationView(
        kind,
        "",
        new LinkView(work.title(), SitePaths.work(work.id())),
        BlurbMaker.byline(work.byline()),
        null,
        new Language(code, site.languages().name(code)));
  }

  /** Why a work can't be linked to; empty when it can. */
  private static String hidden(Request request, Work work) {
    Visibility visibility = work.visibility();
    if (!visibility.posted() || visibility.hiddenByAdmin()) {
      return "deleted";
    }
    if (visibility.unrevealed()) {
      return "unrevealed";
    }
    return visibility.restricted() && request.viewer() == Viewer.GUEST ? "restricted" : "";
  }
}
