package org.fanworks.site.mastodon.api;

/** An account as answers show it (Mastodon reference, 4.2). Immutable. */
public record Account(JsonObject json) {
  /** Checks what an account cannot do without. */
  public Account {
    json.text("id");
    json.text("acct");
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

  /** The domain of the account, which is {@code host} for those of the server itself. */
  public String domain(String host) {
    int at = acct().indexOf('@');
    return at < 0 ? host : acct().substring(at + 1);
  }

  private static String beforeAt(String acct) {
    int at = acct.indexOf('@');
    return at < 0 ? acct : acct.substring(0, at);
  }
}
