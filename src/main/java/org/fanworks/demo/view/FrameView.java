package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of a page.
 *
 * @param mainClasses classes of the main box, by which the kind of a page is told
 */
public record FrameView(
    String title, String mainClasses, List<FlashView> flashes, @Nullable DashboardView dashboard) {

  /** Copies the list. */
  public FrameView {
    flashes = List.copyOf(flashes);
  }

  /** A frame without messages and sidebar. */
  public static FrameView of(String title, String mainClasses) {
    return new FrameView(title, mainClasses, List.of(), null);
  }

  /** The same frame with the messages. */
  public FrameView with(List<FlashView> messages) {
    return new FrameView(title, mainClasses, messages, dashboard);
  }

  /** The same frame with the sidebar of a user. */
  public FrameView with(DashboardView sidebar) {
    return new FrameView(title, mainClasses, flashes, sidebar);
  }
}
