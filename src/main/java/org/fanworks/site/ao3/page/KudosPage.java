package org.fanworks.site.ao3.page;

/**
 * A page of those who left kudos on a work (AO3 reference, 5.2 and 6.10).
 *
 * @param users the newest kudos first
 * @param guests how many visitors without an account left kudos as well
 */
public record KudosPage(ListPage<Kudos> users, int guests) {
  /**
   * The kudos of a user.
   *
   * @param login of the user
   * @param position among all, from 1 for the newest
   */
  public record Kudos(String login, int position) {}
}
