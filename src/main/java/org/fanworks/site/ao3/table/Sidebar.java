package org.fanworks.site.ao3.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.fanworks.site.ValueCounts;
import org.fanworks.site.ao3.page.Facet;

/**
 * What a listing of works counts (AO3 reference, 4.1).
 *
 * @param facets of each kind of tag those that most works have; empty without works
 * @param works how many there are
 */
record Sidebar(List<Facet> facets, OptionalLong works) {
  Sidebar {
    facets = List.copyOf(facets);
  }

  /** How many works have each rating; empty where the numbers do not add up to all works. */
  Optional<ValueCounts> ratings() {
    Map<Object, Long> ratings = new HashMap<>();
    for (Facet facet : facets) {
      if (facet.kind() == Facet.Kind.RATING) {
        ratings.merge(facet.name(), (long) facet.works(), Long::sum);
      }
    }
    long sum = ratings.values().stream().mapToLong(Long::longValue).sum();
    return works.isPresent() && sum <= works.getAsLong()
        ? Optional.of(new ValueCounts(ratings, works.getAsLong()))
        : Optional.empty();
  }
}
