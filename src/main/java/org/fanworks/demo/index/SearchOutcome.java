package org.fanworks.demo.index;

import java.util.List;

/**
 * What the index answers.
 *
 * @param workIds ids on the wanted page, in order; some may be gone from the database
 * @param total exact number of documents found, beyond the reachable depth too
 * @param syntaxError whether the engine could not read the query; nothing is found then
 * @param facets per type by falling count; empty unless asked for
 * @param capped whether this is the last reachable page and more was found
 */
public record SearchOutcome(
    List<Long> workIds, long total, boolean syntaxError, List<Facet> facets, boolean capped) {

  /** What an unreadable query finds. */
  public static final SearchOutcome SYNTAX_ERROR =
      new SearchOutcome(List.of(), 0, true, List.of(), false);

  /** Copies the lists. */
  public SearchOutcome {
    workIds = List.copyOf(workIds);
    facets = List.copyOf(facets);
  }
}
