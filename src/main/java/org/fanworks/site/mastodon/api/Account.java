package org.fanworks.site.mastodon.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An account as answers show it (Mastodon reference, 4.2). Immutable. */
public record Account(JsonObject json) implements Carrier {
  /** Where instances give accounts out by their ids. */
  public static final String PATH = "/api/v1/accounts";

  private static final Pattern PAGE = Pattern.compile("^https?://([^/?#]+)");

  /** Checks what an account cannot do without. */
  public Account {
    json.text("id");
    json.text("acct");
  }

  @Override
  public List<Account> carriedAccounts() {
    return List.of(this);
  }

  public String id() {
    return json.text("id");
  }

  /** Name with domain; of an account of the server itself without. */
  public String acct() {
    return json.text("acct");
  }

  public String username() {
    return json.optionalText("username").orElseGet(() -> beforeAt(acct()));
  }

  /** Whether the server that answered is the account's own. */
  public boolean isLocal() {
    return acct().indexOf('@') < 0;
  }

  /**
   * The domain of the account. Names of the server's own accounts lack it, but their pages lie
   * there; {@code host} is where the server answered.
   */
  public String domain(String host) {
    int at = acct().indexOf('@');
    return at < 0 ? ofPage().orElse(host) : acct().substring(at + 1);
  }

  private Optional<String> ofPage() {
    return json.optionalText("url")
        .map(PAGE::matcher)
        .filter(Matcher::find)
        .map(page -> page.group(1));
  }

  private static String beforeAt(String acct) {
    int at = acct.indexOf('@');
    return at < 0 ? acct : acct.substring(0, at);
  }
}
