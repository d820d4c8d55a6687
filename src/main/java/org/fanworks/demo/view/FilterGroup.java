package org.fanworks.demo.view;

import java.util.List;

/**
 * The tags of one type in the sidebar (AO3 reference, 4.1).
 *
 * @param key stem of parameter names
 * @param label heading of the group
 * @param radio whether at most one can be included
 */
public record FilterGroup(String key, String label, boolean radio, List<FilterOption> options) {

  /** Copies the list. */
  public FilterGroup {
    options = List.copyOf(options);
  }
}
