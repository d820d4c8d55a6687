package org.fanworks.demo.mastodon.data;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An account as the server knows it.
 *
 * @param index place among all accounts
 * @param id tells when the server first saw it, or is a small number if that was long ago
 * @param domain of its server; empty for accounts of the embedded server
 */
public record Person(
    int index,
    long id,
    String username,
    Optional<String> domain,
    String displayName,
    Instant createdAt,
    Traits traits) {

  /** What an account has chosen, or its server has decided. */
  public record Traits(
      boolean locked,
      boolean bot,
      boolean group,
      @Nullable Boolean discoverable,
      boolean indexable,
      boolean hidesNetwork,
      Standing standing) {}

  /** How the embedded server treats an account. */
  public enum Standing {
    GOOD,
    SILENCED,
    SUSPENDED
  }

  /** Name and domain as the embedded server writes them. */
  public String acct() {
    return domain.map(host -> username + "@" + host).orElse(username);
  }

  public boolean isLocal() {
    return domain.isEmpty();
  }

  /** Whether its statuses may be in the public feeds. */
  public boolean isListed() {
    return traits.standing() == Standing.GOOD;
  }

  public boolean isSuspended() {
    return traits.standing() == Standing.SUSPENDED;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Person person && person.id == id;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }
}
