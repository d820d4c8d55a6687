package org.fanworks.demo.data;

import java.util.List;

/**
 * Who liked a work.
 *
 * @param users the newest first
 * @param guests number of those without an account
 */
public record Kudos(List<User> users, int guests) {

  /** Copies the list. */
  public Kudos {
    users = List.copyOf(users);
  }
}
