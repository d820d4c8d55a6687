package org.fanworks.site.ao3.page;

import java.util.List;
import java.util.Optional;

/**
 * Who made a work, and for whom (AO3 reference, 6.1).
 *
 * @param authors in the page's order; for an anonymous work {@link Author#ANONYMOUS} alone
 * @param userIds ids of the creators' accounts, in no order that means something; none when the
 *     work is anonymous, or the page is as old as 2020
 * @param recipients bylines of those to whom the work is a gift
 */
public record Byline(List<Author> authors, List<Long> userIds, List<String> recipients) {
  public Byline {
    if (authors.isEmpty()) {
      throw new IllegalArgumentException("A byline needs an author; use Author.ANONYMOUS");
    }
    authors = List.copyOf(authors);
    userIds = List.copyOf(userIds);
    recipients = List.copyOf(recipients);
  }

  /** Whether the work hides its creators. */
  public boolean anonymous() {
    return authors.equals(List.of(Author.ANONYMOUS));
  }

  /** Names as shown; {@code Anonymous} for an anonymous work. */
  public List<String> authorNames() {
    return authors.stream().map(Author::name).toList();
  }

  /** Logins of the creators, each once; empty when the work is anonymous. */
  public Optional<List<String>> authorLogins() {
    if (anonymous()) {
      return Optional.empty();
    }
    return Optional.of(
        authors.stream()
            .flatMap(author -> author.account().stream())
            .map(Author.Account::login)
            .distinct()
            .toList());
  }
}
