package org.fanworks.site.ao3.page;

import java.util.Optional;

/**
 * Something that a member wants to hear of (AO3 reference, 6.15).
 *
 * @param name title of the work or series, login of the user; what the archive calls a thing that
 *     it does not show
 * @param byline who made it; empty for a user and for what is not shown
 */
public record Subscription(long id, Target target, String name, Optional<Byline> byline) {
  /** What the member has subscribed to. */
  public sealed interface Target {}

  /** A work. */
  public record OfWork(long workId) implements Target {}

  /** A work that is not revealed yet, so that its id is unknown. */
  public record OfMystery() implements Target {}

  /** A series. */
  public record OfSeries(long seriesId) implements Target {}

  /** A user, by login. */
  public record OfUser(String login) implements Target {}

  /** Something that has been deleted, whatever it was. */
  public record Gone() implements Target {}
}
