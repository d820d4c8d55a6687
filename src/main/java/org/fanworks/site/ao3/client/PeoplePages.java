package org.fanworks.site.ao3.client;

import java.net.URI;
import java.util.Optional;
import org.fanworks.site.ao3.form.PeopleSearch;
import org.fanworks.site.ao3.page.ListPage;
import org.fanworks.site.ao3.page.ListPages;
import org.fanworks.site.ao3.page.Pseud;
import org.fanworks.site.ao3.page.UserProfile;
import org.fanworks.site.ao3.page.UserProfileParser;

/** The requests for users and pseuds of one run: one a page (AO3 reference, 1.1). */
public final class PeoplePages {
  private final Ao3Fetch fetch;

  /** Requests by way of {@code fetch}. */
  public PeoplePages(Ao3Fetch fetch) {
    this.fetch = fetch;
  }

  /** The profile of a user. */
  public static Address profile(String login) {
    return Address.of("users", login, "profile");
  }

  /** The pseuds of a user. */
  public static Address pseuds(String login) {
    return Address.of("users", login, "pseuds");
  }

  /** A search for pseuds. */
  public static Address people(PeopleSearch search) {
    return Address.of("people", "search").with(search.parameters());
  }

  /**
   * Asks for a user's profile; empty if no user has exactly this login. The archive sends from the
   * profile of an unknown user to its front page (AO3 reference, 8.4).
   */
  public Optional<UserProfile> userProfile(String login) {
    URI url = fetch.urls().at(profile(login));
    Ao3Answer answer = fetch.get(url);
    if (answer instanceof Ao3Answer.Moved moved && !fetch.urls().isFront(moved.target())) {
      throw Ao3Fetch.unexpected(url, moved.target(), UserProfileParser.PAGE);
    }
    return answer instanceof Ao3Answer.Read read
        ? Optional.of(UserProfileParser.parse(read.page()))
            .filter(user -> user.login().equals(login))
        : Optional.empty();
  }

  /** Asks for a page of a user's pseuds; empty if no user has exactly this login. */
  public Optional<ListPage<Pseud>> ofUser(String login, int page) {
    return fetch
        .find(fetch.urls().at(pseuds(login).page(page)), ListPages.PSEUDS)
        .map(ListPages::pseuds)
        .filter(list -> list.entries().stream().allMatch(pseud -> pseud.login().equals(login)));
  }

  /** Asks for a page of a search, which robots.txt may forbid. */
  public ListPage<Pseud> search(PeopleSearch search, int page) {
    return ListPages.people(
        fetch.require(fetch.urls().at(people(search).page(page)), ListPages.PEOPLE));
  }
}
