package org.fanworks.site.ao3.page;

import java.util.Optional;

/**
 * A creator of a work as its byline names it (AO3 reference, 6.1).
 *
 * @param name what the byline shows: {@code pseud} or {@code pseud (login)}; for an imported work
 *     that nobody has claimed, its author elsewhere
 * @param account whose work it is on the archive: for an imported work the archivist; empty when
 *     the work is anonymous
 */
record Author(String name, Optional<Account> account) {
  /** The name under which the archive shows all anonymous works. */
  static final Author ANONYMOUS = new Author("Anonymous", Optional.empty());

  /** A user's account and the pseud that was used, both as the link spells them. */
  record Account(String login, String pseud) {}
}
