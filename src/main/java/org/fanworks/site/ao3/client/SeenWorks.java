package org.fanworks.site.ao3.client;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.List;
import java.util.Optional;
import org.fanworks.site.Execution;
import org.fanworks.site.ao3.page.WorkBlurb;

/**
 * The works whose entries one run of a statement has read lately: whoever asks for one of them by
 * its number needs no request. Thread-safe; remembers {@value #CAPACITY}.
 *
 * <p>All lists show the same of a work (AO3 reference, 6.1), so that it does not matter which one
 * was read.
 */
public final class SeenWorks {
  private static final int CAPACITY = 2_000;

  private final Cache<Long, WorkBlurb> works =
      CacheBuilder.newBuilder().maximumSize(CAPACITY).concurrencyLevel(1).build();

  private SeenWorks() {}

  /** Those that {@code execution} has seen. */
  public static SeenWorks of(Execution execution) {
    return execution.shared(SeenWorks.class, SeenWorks::new);
  }

  /** Notes the entries of a page. */
  public void remember(List<WorkBlurb> entries) {
    entries.forEach(entry -> works.put(entry.id(), entry));
  }

  /** The entry of the work of that number, if it was seen lately. */
  public Optional<WorkBlurb> find(long id) {
    return Optional.ofNullable(works.getIfPresent(id));
  }
}
