package org.fanworks.demo.view;

/**
 * What stands below a work: kudos and comments (AO3 reference, 6.3).
 *
 * @param comments how many there are on what is in view
 * @param commentsHref where they are shown
 * @param thread the comments themselves, when asked for
 */
public record FeedbackView(
    KudosView kudos, long comments, String commentsHref, CommentsView thread) {}
