package org.fanworks.demo.view;

import java.util.List;

/**
 * A page of subscriptions.
 *
 * @param heading says of which kind they are
 */
public record SubscriptionsView(
    String path, String heading, List<SubscriptionView> subscriptions, PagerView pager) {

  /** Copies the list. */
  public SubscriptionsView {
    subscriptions = List.copyOf(subscriptions);
  }
}
