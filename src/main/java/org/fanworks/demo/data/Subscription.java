package org.fanworks.demo.data;

import org.jspecify.annotations.Nullable;

/**
 * What a user wants to hear of (AO3 reference, 6.15).
 *
 * @param name title of the work or series, login of the user; what the site calls a thing that it
 *     does not show
 * @param byline null for a user and for what is not shown
 */
public record Subscription(long id, Target target, String name, @Nullable Byline byline) {

  /** A work, a series or a user. */
  public sealed interface Target {}

  /** A work. */
  public record OfWork(long workId) implements Target {}

  /** A series. */
  public record OfSeries(long seriesId) implements Target {}

  /** Something that has been deleted. */
  public record Gone() implements Target {}

  /** A user. */
  public record OfUser(String login) implements Target {}
}
