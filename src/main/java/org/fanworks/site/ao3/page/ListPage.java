package org.fanworks.site.ao3.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A page of a list of anything but works (AO3 reference, 5).
 *
 * @param entries those on this page; possibly fewer than on others
 * @param total how many entries there are by the heading; empty where no heading counts them
 * @param firstRow number of the first row, from 1, where the heading says "21 - 40 of"
 * @param hasNext whether there is a link to a next page: the only sign that a page is not the last
 * @param lastPage number of the last page that can be asked for; empty when there is one page
 * @param owner whose list it is, as the heading spells it
 * @param warnings what in the page was not understood, but did no harm to the rest
 */
public record ListPage<T>(
    List<T> entries,
    OptionalLong total,
    OptionalLong firstRow,
    boolean hasNext,
    OptionalInt lastPage,
    Optional<String> owner,
    List<String> warnings) {
  public ListPage {
    entries = List.copyOf(entries);
    warnings = List.copyOf(warnings);
  }
}
