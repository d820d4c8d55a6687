package org.fanworks.site.mastodon.api;

import java.util.List;

/** Something that shows statuses or accounts as completely as a request for them by their ids. */
public interface Carrier {
  /** The statuses that it shows, itself among them if it is one. */
  default List<Status> carriedStatuses() {
    return List.of();
  }

  /** The accounts that it shows beside those of its statuses, itself among them if it is one. */
  default List<Account> carriedAccounts() {
    return List.of();
  }
}
