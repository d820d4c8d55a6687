package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.ao3.page.WorkBlurb;
import org.fanworks.site.ao3.page.WorkListPage;

/**
 * Takes those tags out of works' entries that a search asks for. Immutable.
 *
 * @param kinds wanted; none for all
 * @param names wanted; none for all
 */
record WorkTagRows(Set<Object> kinds, Set<Object> names) {
  WorkTagRows {
    kinds = Set.copyOf(kinds);
    names = Set.copyOf(names);
  }

  /** The tags that {@code search} asks for. */
  static WorkTagRows of(SiteSearch search) {
    return new WorkTagRows(
        search.valuesOf("kind").stream().collect(Collectors.toSet()),
        search.valuesOf("name").stream().collect(Collectors.toSet()));
  }

  /** The tags of some works; mystery works have none. */
  List<WorkTag> tags(List<WorkBlurb> works) {
    return works.stream().flatMap(this::tags).toList();
  }

  /** The tags of the works on a page that did not come before. */
  List<WorkTag> tags(WorkListPage page, NewIds fresh) {
    return page.blurbs().stream()
        .filter(work -> !work.isMystery() && fresh.add(work.id()))
        .flatMap(this::tags)
        .toList();
  }

  private Stream<WorkTag> tags(WorkBlurb blurb) {
    return blurb.work().stream()
        .flatMap(work -> WorkTag.of(blurb.id(), work).stream())
        .filter(tag -> kinds.isEmpty() || kinds.contains(tag.kind()))
        .filter(tag -> names.isEmpty() || names.contains(tag.name()));
  }
}
