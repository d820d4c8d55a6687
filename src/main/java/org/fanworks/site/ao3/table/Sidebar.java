package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.OptionalLong;
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
}
