package org.fanworks.site.mastodon.api;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A notification as answers show it (Mastodon reference, 4.3). Immutable. Its kinds are kept as
 * text, since servers have kinds of their own.
 */
public record Notification(JsonObject json) implements Carrier {
  /** Checks what a notification cannot do without. */
  public Notification {
    json.text("id");
    json.text("type");
    json.time("created_at");
  }

  @Override
  public List<Status> carriedStatuses() {
    return status().map(Status::carriedStatuses).orElse(List.of());
  }

  @Override
  public List<Account> carriedAccounts() {
    return json.object("account").map(Account::new).stream().toList();
  }

  /** A number that tells no time. */
  public String id() {
    return json.text("id");
  }

  public String type() {
    return json.text("type");
  }

  public LocalDateTime createdAt() {
    return json.time("created_at");
  }

  /** The status that it is about; empty also when that is gone. */
  public Optional<Status> status() {
    return json.object("status").map(Status::new);
  }
}
