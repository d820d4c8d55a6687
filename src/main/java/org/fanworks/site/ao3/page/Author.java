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
public record Author(String name, Optional<Account> account) {
  /** The name under which the archive shows all anonymous works. */
  public static final Author ANONYMOUS = new Author("Anonymous", Optional.empty());

  /** A user's account and the pseud that was used, both as the link spells them. */
  public record Account(String login, String pseud) {
    /**
     * The account that a link such as {@code /users/bob/pseuds/Bobby%20B/works} leads to; where it
     * names no pseud, the one that has the login's name. Empty for any other link.
     */
    static Optional<Account> ofHref(String href) {
      String[] path = href.split("/", -1);
      if (path.length < 3 || !path[1].equals("users")) {
        return Optional.empty();
      }
      boolean hasPseud = path.length > 4 && path[3].equals("pseuds");
      Optional<String> login = PageText.percentDecoded(path[2]);
      Optional<String> pseud = hasPseud ? PageText.percentDecoded(path[4]) : login;
      return login.flatMap(account -> pseud.map(name -> new Account(account, name)));
    }
  }
}
