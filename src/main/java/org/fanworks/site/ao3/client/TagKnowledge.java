package org.fanworks.site.ao3.client;

import com.google.common.base.Ticker;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.util.Optional;
import org.fanworks.site.ao3.client.KnownTag.Standing;
import org.fanworks.site.ao3.page.TagNames;

/**
 * Remembers for a day what was learned about tags, so that it is paid for once. Thread-safe;
 * bounded.
 */
public final class TagKnowledge {
  private static final int MAX_TAGS = 10_000;
  private static final Duration LIFETIME = Duration.ofDays(1);

  private final Cache<String, KnownTag> tags;

  /** Knowledge that ages as {@code ticker} says. */
  public TagKnowledge(Ticker ticker) {
    tags =
        CacheBuilder.newBuilder()
            .maximumSize(MAX_TAGS)
            .expireAfterWrite(LIFETIME)
            .ticker(ticker)
            .build();
  }

  /** What is known of the tag that was asked for as {@code name}; empty if nothing is. */
  public Optional<KnownTag> find(String name) {
    return TagNames.isPossible(name)
        ? Optional.ofNullable(tags.getIfPresent(name))
        : Optional.of(KnownTag.of(Standing.UNKNOWN, name));
  }

  /** Remembers what became known of the tag that was asked for as {@code name}. */
  public void learn(String name, KnownTag tag) {
    KnownTag earlier = tags.getIfPresent(name);
    KnownTag learned = earlier == null ? tag : tag.keeping(earlier);
    if (!learned.equals(earlier)) {
      tags.put(name, learned);
    }
  }

  /** Forgets what turned out to be no longer true. */
  public void forget(String name) {
    tags.invalidate(name);
  }
}
