package org.fanworks.site.ao3.table;

import java.util.Optional;
import org.fanworks.site.ao3.client.Ao3Requests;
import org.fanworks.site.ao3.client.KnownTag;
import org.fanworks.site.ao3.client.KnownTag.Standing;
import org.fanworks.site.ao3.client.ListAnswer;
import org.fanworks.site.ao3.client.TagKnowledge;
import org.fanworks.site.ao3.client.WorkRoute;
import org.fanworks.site.ao3.client.WorkSource;
import org.fanworks.site.ao3.page.Work;
import org.fanworks.site.ao3.page.WorkListPage;
import org.fanworks.site.ao3.table.TagCondition.Meaning;

/**
 * Opens the list of works that answers a query, with as few requests as the tags allow. Used by one
 * thread; what it learns about tags stays in {@link TagKnowledge}.
 *
 * <p>The archive takes the name of a tag that it does not know for a search by words, so no name is
 * trusted that is not known to exist (AO3 reference, 2.5):
 *
 * <table>
 * <caption>What becomes known how, and at what cost</caption>
 * <tr><td>tag whose list is asked for</td><td>by the answer itself: a page (canonical), a redirect to
 *     another list (synonym), a redirect to the tag's page (unwrangled), 404 (unknown); one request
 *     more, unless it is a page</td></tr>
 * <tr><td>further required tag</td><td>for nothing, if a work on the page displays it; else by the
 *     tag's own page, one request</td></tr>
 * <tr><td>excluded tag</td><td>by the tag's own page, one request, before anything else</td></tr>
 * <tr><td>displayed tag</td><td>need not be known: its rows are checked again</td></tr>
 * </table>
 *
 * <p>A required tag that does not exist means no rows, and a warning; an excluded one is left out,
 * with a warning. A user's list that the archive finds under another spelling is not the one that
 * was asked for, since SQL compares case.
 */
final class WorkAccess {
  private final WorkQuery query;
  private final TagKnowledge knowledge;
  private final Ao3Requests requests;
  private final WorkRoutes routes;
  private final TagSettlement settlement;
  private Optional<Boolean> searchAllowed = Optional.empty();

  /** Access for one run. */
  WorkAccess(WorkQuery query, TagKnowledge knowledge, Ao3Requests requests) {
    this.query = query;
    this.knowledge = knowledge;
    this.requests = requests;
    this.routes = new WorkRoutes(query, knowledge, this::isSearchAllowed);
    this.settlement = new TagSettlement(knowledge, this::lookUp, requests::warn, "work");
  }

  /**
   * Reads a page of the list.
   *
   * @param page number of the page, from 1
   * @return empty if no work can match
   */
  Optional<OpenedList<WorkRoute, WorkListPage>> open(int page) {
    return answered(page, false)
        .map(answered -> new OpenedList<>(answered.route(), answered.list().page()));
  }

  /**
   * Reads what a listing counts beside its works; the search counts nothing.
   *
   * @return empty if no work can match, or if only the search has the works
   */
  Optional<Sidebar> sidebar() {
    return answered(1, true)
        .map(
            answered ->
                new Sidebar(answered.list().sidebar().get(), answered.list().page().total()));
  }

  /** Whether only the search has the works, as far as is known of the tags. */
  boolean needsSearch() {
    return !isListed() && !settlement.lacksTag(query.tags());
  }

  private boolean isListed() {
    return !(routes.best().source() instanceof WorkSource.Everything);
  }

  /** A list and the answer that it gave. */
  private record Answered(WorkRoute route, ListAnswer.Listed list) {}

  private Optional<Answered> answered(int page, boolean onlyListings) {
    query.tags(Meaning.EXCLUDED).forEach(settlement::settleExcluded);
    while (!settlement.lacksTag(query.tags()) && (!onlyListings || isListed())) {
      WorkRoute route = routes.best();
      ListAnswer answer = requests.works(route, page);
      if (answer instanceof ListAnswer.Listed listed) {
        if (isOfOtherUser(route, listed.page())) {
          return Optional.empty();
        }
        learnOwner(route, listed.page());
        if (settlement.settleRequired(
            query.tags(Meaning.REQUIRED), name -> displays(listed.page(), name))) {
          return Optional.of(new Answered(route, listed));
        }
      } else if (hasOwner(route.source()) && answer instanceof ListAnswer.Missing) {
        return Optional.empty();
      } else {
        learnWithoutPage(route, answer);
      }
    }
    return Optional.empty();
  }

  private boolean isSearchAllowed() {
    if (searchAllowed.isEmpty()) {
      WorkRoute search = new WorkRoute(new WorkSource.Everything(), query.options());
      searchAllowed = Optional.of(requests.allows(search));
    }
    return searchAllowed.get();
  }

  private KnownTag lookUp(String name) {
    KnownTag found =
        requests.tag(name).map(KnownTag::of).orElseGet(() -> KnownTag.of(Standing.UNKNOWN, name));
    knowledge.learn(name, found);
    return found;
  }

  private static boolean hasOwner(WorkSource source) {
    return source instanceof WorkSource.OfUser || source instanceof WorkSource.OfCollection;
  }

  private boolean isOfOtherUser(WorkRoute route, WorkListPage page) {
    if (route.source() instanceof WorkSource.OfUser user) {
      String owner = page.owner().orElseThrow(() -> requests.changed(route, "user in its heading"));
      return !owner.equals(user.login());
    }
    return false;
  }

  /** A list of the tag that was asked for says that the tag is canonical. */
  private void learnOwner(WorkRoute route, WorkListPage page) {
    if (route.source() instanceof WorkSource.OfTag source) {
      String spelling = page.owner().orElse(source.name());
      routes
          .guide()
          .filter(tag -> !is(tag, Standing.SYNONYM))
          .ifPresent(tag -> knowledge.learn(tag.name(), KnownTag.of(Standing.CANONICAL, spelling)));
    }
  }

  private void learnWithoutPage(WorkRoute route, ListAnswer answer) {
    TagCondition guide =
        routes.guide().orElseThrow(() -> requests.unexpected(route.source(), answer));
    if (is(guide, Standing.SYNONYM)) {
      // Its canonical tag no longer is one.
      knowledge.forget(guide.name());
    } else {
      knowledge.learn(guide.name(), withoutPage(route.source(), guide.name(), answer));
    }
  }

  private KnownTag withoutPage(WorkSource source, String name, ListAnswer answer) {
    if (answer instanceof ListAnswer.Moved moved) {
      Optional<String> canonical =
          requests
              .urls()
              .tagOfWorks(moved.target())
              .filter(tag -> !source.equals(new WorkSource.OfTag(tag)));
      return canonical
          .map(tag -> KnownTag.synonym(name, tag))
          .or(
              () ->
                  requests
                      .urls()
                      .tagOfPage(moved.target())
                      .map(tag -> KnownTag.of(Standing.UNWRANGLED, tag)))
          .orElseThrow(() -> requests.unexpected(source, answer));
    }
    return KnownTag.of(Standing.UNKNOWN, name);
  }

  private boolean is(TagCondition tag, Standing standing) {
    return knowledge.find(tag.name()).filter(known -> known.is(standing)).isPresent();
  }

  private static boolean displays(WorkListPage page, String name) {
    return page.blurbs().stream()
        .flatMap(blurb -> blurb.work().stream())
        .map(Work::tags)
        .anyMatch(
            tags ->
                tags.fandoms().contains(name)
                    || tags.relationships().contains(name)
                    || tags.characters().contains(name)
                    || tags.freeforms().contains(name));
  }
}
