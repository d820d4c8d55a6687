package org.fanworks.site.ao3.client;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.form.SearchText.NumberRange;
import org.fanworks.site.ao3.form.TagKind;
import org.fanworks.site.ao3.page.WorkListPage;

/**
 * Gives out pages of a list of works that need not exist, and may be elsewhere (AO3 reference, 4.2
 * and 8.4): what is not there has no works; the list of a synonym is that of its canonical tag,
 * filtered by the synonym; a tag that has no list is searched for. Used by one thread.
 */
final class OpenWorks implements SearchSource<WorkRoute, WorkListPage> {
  private static final WorkListPage NONE =
      new WorkListPage(
          List.of(),
          OptionalLong.of(0),
          OptionalLong.empty(),
          false,
          OptionalInt.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          true);

  private final Ao3Requests requests;
  private Optional<Move> move = Optional.empty();

  /** Where a list turned out to be. */
  private record Move(WorkSource from, WorkSource to, String tag) {
    WorkRoute apply(WorkRoute route) {
      return route.source().equals(from)
          ? new WorkRoute(to, route.options().withTag(TagKind.ANY, tag))
          : route;
    }
  }

  OpenWorks(Ao3Requests requests) {
    this.requests = requests;
  }

  @Override
  public WorkListPage page(WorkRoute route, int number) {
    WorkRoute known = move.map(found -> found.apply(route)).orElse(route);
    ListAnswer answer = requests.works(known, number);
    if (answer instanceof ListAnswer.Listed listed) {
      return listed.page();
    }
    if (answer instanceof ListAnswer.Moved moved && move.isEmpty()) {
      move = Optional.of(moveTo(route.source(), answer, moved.target()));
      return page(route, number);
    }
    if (answer instanceof ListAnswer.Missing) {
      return NONE;
    }
    throw requests.unexpected(known.source(), answer);
  }

  private Move moveTo(WorkSource source, ListAnswer answer, URI target) {
    if (!(source instanceof WorkSource.OfTag asked)) {
      throw requests.unexpected(source, answer);
    }
    Optional<WorkSource> canonical = requests.urls().tagOfWorks(target).map(WorkSource.OfTag::new);
    Optional<WorkSource> place =
        canonical.or(
            () -> requests.urls().tagOfPage(target).map(name -> new WorkSource.Everything()));
    return new Move(
        source, place.orElseThrow(() -> requests.unexpected(source, answer)), asked.name());
  }

  @Override
  public WorkRoute within(WorkRoute route, NumberRange ids) {
    return route.and(ids);
  }

  @Override
  public PageChanged changed(WorkRoute route, String missing) {
    return requests.changed(route, missing);
  }
}
