package org.fanworks.site.ao3.page;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What a page of a search tells about the whole search (AO3 reference, 5). */
public interface SearchPage {
  /** Ids of the entries on the page, in its order. */
  List<Long> ids();

  /** How many entries there are by the heading; empty where no heading counts them. */
  OptionalLong total();

  /** Number of the first entry, from 1, where the heading says "21 - 40 of". */
  OptionalLong firstRow();

  /** Whether there is a link to a next page: the only sign that a page is not the last. */
  boolean hasNext();

  /** Number of the last page that can be asked for; empty when there is one page. */
  OptionalInt lastPage();

  /** Messages of the archive, such as the one about the cap of a search. */
  List<String> notices();

  /**
   * Whether the archive said that a search has no result: either there are none, or the page asked
   * for is past the end.
   */
  boolean nothingFound();
}
