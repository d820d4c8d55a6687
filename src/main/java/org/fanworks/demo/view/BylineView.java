package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text after "by".
 *
 * @param creators links; none when anonymous
 * @param importedAuthor name before {@code [archived by ...]}
 */
public record BylineView(
    boolean anonymous, List<LinkView> creators, @Nullable String importedAuthor) {

  /** Copies the list. */
  public BylineView {
    creators = List.copyOf(creators);
  }
}
