package org.fanworks.demo.view;

import java.util.List;

/**
 * Who liked a work (AO3 reference, 6.3 and 6.10).
 *
 * @param users the newest, as far as they are shown
 * @param more number of users who are not shown
 * @param guests number of those without an account
 */
public record KudosView(List<LinkView> users, long more, int guests) {

  /** Copies the list. */
  public KudosView {
    users = List.copyOf(users);
  }
}
