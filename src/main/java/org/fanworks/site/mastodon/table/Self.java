package org.fanworks.site.mastodon.table;

import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.mastodon.api.Account;
import org.fanworks.site.mastodon.api.Call;

/** The account of the connection's token. */
final class Self {
  private Self() {}

  /** The account, for which the server is asked at most once. */
  static Account of(Call call) {
    return call.api()
        .self(call.execution())
        .orElseThrow(
            () ->
                new FanworksException(
                    ErrorKind.LOGIN_REQUIRED,
                    "The access token does not tell whose it is: it is a program's and not an"
                        + " account's, or lacks the scope read:accounts. Give mastodon.accessToken"
                        + " another one."));
  }
}
