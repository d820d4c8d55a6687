package org.fanworks.demo.view;

import org.jspecify.annotations.Nullable;

/**
 * Something that a user wants to hear of (AO3 reference, 6.15).
 *
 * @param target its address is empty for what is not shown
 * @param kind as in {@code (Work)}; empty where none is shown
 * @param byline null for a user and for what is not shown
 * @param removeHref where the form goes that ends it
 */
public record SubscriptionView(
    long id, LinkView target, String kind, @Nullable BylineView byline, String removeHref) {}
