package org.fanworks.site.mastodon.api;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.Optional;
import org.fanworks.site.Execution;

/**
 * The statuses and accounts that one run of a statement has read lately, as they came along with
 * others: whoever asks for one of them by its id needs no request. Thread-safe; remembers {@value
 * #CAPACITY}.
 */
public final class SeenObjects {
  private static final int CAPACITY = 1_000;

  private final Cache<Key, JsonObject> objects =
      CacheBuilder.newBuilder().maximumSize(CAPACITY).concurrencyLevel(1).build();

  /**
   * What an object is told apart by.
   *
   * @param host of the instance that gave it out
   * @param path under which instances give out its kind
   */
  private record Key(String host, String path, String id) {}

  private SeenObjects() {}

  /** Those that {@code execution} has seen. */
  static SeenObjects of(Execution execution) {
    return execution.shared(SeenObjects.class, SeenObjects::new);
  }

  /** Notes all that something shows which was read from {@code host}. */
  void remember(String host, Carrier carrier) {
    carrier.carriedAccounts().forEach(account -> remember(host, account));
    for (Status status : carrier.carriedStatuses()) {
      objects.put(new Key(host, Status.PATH, status.id()), status.json());
      remember(host, status.account());
    }
  }

  private void remember(String host, Account account) {
    objects.put(new Key(host, Account.PATH, account.id()), account.json());
  }

  /** The object of that id, if it was seen lately. */
  Optional<JsonObject> find(String host, String path, String id) {
    return Optional.ofNullable(objects.getIfPresent(new Key(host, path, id)));
  }
}
