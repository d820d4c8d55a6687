package org.fanworks.site.ao3.page;

/**
 * A page of those who left kudos on a work (AO3 reference, 5.2 and 6.10).
 *
 * @param users logins, the newest kudos first
 * @param guests how many visitors without an account left kudos as well
 */
public record KudosPage(ListPage<String> users, int guests) {}
