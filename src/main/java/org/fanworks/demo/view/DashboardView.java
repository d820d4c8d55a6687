package org.fanworks.demo.view;

import java.util.List;

/**
 * The sidebar on the pages of a user (AO3 reference, 6.10).
 *
 * @param path address of the user's pages
 * @param current which entry is the page in view: {@code works}, or empty
 */
public record DashboardView(
    String path,
    List<LinkView> pseuds,
    String current,
    long works,
    long series,
    long bookmarks,
    long collections,
    long gifts) {

  /** The count of something that the sidebar does not list. */
  public static final long NO_ENTRY = -1;

  /** Copies the list. */
  public DashboardView {
    pseuds = List.copyOf(pseuds);
  }
}
