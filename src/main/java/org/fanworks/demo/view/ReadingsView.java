package org.fanworks.demo.view;

import java.util.List;

/** A page of a reader's history, or of what was marked for later. */
public record ReadingsView(
    String path, boolean later, List<ReadingView> readings, PagerView pager) {

  /** Copies the list. */
  public ReadingsView {
    readings = List.copyOf(readings);
  }
}
