package org.fanworks.site.mastodon.table;

import java.util.Optional;
import org.fanworks.site.mastodon.api.Account;
import org.fanworks.site.mastodon.api.ApiAnswer;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Call;

/** Finds accounts by their names (Mastodon reference, 6.9); one request each. */
final class Handles {
  private Handles() {}

  static ApiRequest request(String handle) {
    return ApiRequest.of("/api/v1/accounts/lookup").with("acct", handle);
  }

  /** The account that people call by this name, whatever its case; empty if there is none. */
  static Optional<Account> find(Call call, String handle) {
    return handle.isBlank()
        ? Optional.empty()
        : call.get(request(handle)).map(ApiAnswer::object).map(Account::new);
  }

  /** The account whose {@code acct} is just this; one that is spelt otherwise is a warning. */
  static Optional<Account> exactly(Call call, String acct) {
    Optional<Account> found = find(call, acct);
    found
        .filter(account -> !account.acct().equals(acct))
        .ifPresent(
            account ->
                call.warn(
                    "On "
                        + call.api().host()
                        + " the account '"
                        + acct
                        + "' is called '"
                        + account.acct()
                        + "', so that no row is equal to it. Use that name."));
    return found.filter(account -> account.acct().equals(acct));
  }
}
