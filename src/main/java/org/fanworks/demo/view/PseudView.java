package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pseud in a list (AO3 reference, 6.10 and 6.14).
 *
 * @param user missing where the name is that of the user
 * @param counts texts and where they lead
 * @param description HTML
 */
public record PseudView(
    LinkView pseud,
    @Nullable LinkView user,
    String iconHref,
    List<LinkView> counts,
    @Nullable String description) {

  /** Copies the list. */
  public PseudView {
    counts = List.copyOf(counts);
  }
}
