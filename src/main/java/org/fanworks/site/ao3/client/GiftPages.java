package org.fanworks.site.ao3.client;

import java.util.Optional;
import org.fanworks.site.ao3.page.ListPages;
import org.fanworks.site.ao3.page.WorkListPage;
import org.fanworks.site.ao3.page.WorkListPageParser;

/** The requests for works that were given to users, of one run: one a page. */
public final class GiftPages {
  private final Ao3Fetch fetch;

  /** Requests by way of {@code fetch}. */
  public GiftPages(Ao3Fetch fetch) {
    this.fetch = fetch;
  }

  /** The gifts to a user, those whose works were changed last first. */
  public static Address ofUser(String login) {
    return Address.of("users", login, "gifts");
  }

  /** Asks for a page of the gifts to a user; empty if no user has exactly this login. */
  public Optional<WorkListPage> ofUser(String login, int page) {
    Optional<WorkListPage> found =
        fetch
            .find(fetch.urls().at(ofUser(login).page(page)), WorkListPageParser.PAGE)
            .filter(read -> ListPages.login(read).equals(login))
            .map(WorkListPageParser::parse);
    found.ifPresent(this::note);
    return found;
  }

  private void note(WorkListPage works) {
    works.warnings().forEach(fetch::warn);
    SeenWorks.of(fetch.execution()).remember(works.blurbs());
  }
}
