package org.fanworks.site.ao3.client;

import java.util.Optional;
import org.fanworks.site.ao3.form.BookmarkSearch;
import org.fanworks.site.ao3.form.SearchText;

/**
 * A list of bookmarks that takes the parameters of the search, and what is asked of it (AO3
 * reference, 1.1).
 *
 * @param login whose bookmarks are listed; empty for the search among all
 */
public record BookmarkRoute(Optional<String> login, BookmarkSearch options) {
  /** The same list, restricted further. */
  BookmarkRoute and(SearchText condition) {
    return new BookmarkRoute(login, options.and(condition));
  }

  /** The page with that number, from 1. */
  public Address address(int page) {
    return login
        .map(user -> Address.of("users", user, "bookmarks"))
        .orElseGet(() -> Address.of("bookmarks", "search"))
        .with(options.parameters())
        .page(page);
  }
}
