package org.fanworks.demo.view;

/**
 * The page that lists who liked a work (AO3 reference, 6.10).
 *
 * @param heading text up to the title of the work
 */
public record KudosPageView(String heading, KudosView kudos, PagerView pager) {}
