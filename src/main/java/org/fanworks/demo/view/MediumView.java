package org.fanworks.demo.view;

import java.util.List;

/**
 * Fandoms under a medium, or under a letter.
 *
 * @param key end of the item's id
 */
public record MediumView(String key, LinkView title, List<UserView.FandomCount> fandoms) {

  /** Copies the list. */
  public MediumView {
    fandoms = List.copyOf(fandoms);
  }
}
