package org.fanworks.site.ao3.client;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.fanworks.site.Execution;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RunLimits;
import org.fanworks.site.ao3.page.ListPage;
import org.fanworks.web.Cancellation;

/**
 * Runs the requests of a library client, each call or reading in a run of its own, and keeps what
 * they warn of. Thread-safe.
 */
final class LibraryReading {
  private static final int MOST_WARNINGS = 1_000;

  private final Ao3Web web;
  private final Set<String> warnings = new LinkedHashSet<>();

  LibraryReading(Ao3Web web) {
    this.web = web;
  }

  /** The answer of one call. */
  <T> T with(Function<Ao3Fetch, T> call) {
    Execution run = run();
    T answer = call.apply(web.fetch(run));
    note(run.warnings());
    return answer;
  }

  /** A list whose pages are asked for by number. */
  <T> Ao3List<T> numbered(Function<Ao3Fetch, IntFunction<Optional<ListPage<T>>>> pages) {
    return list(fetch -> new NumberedPages<>(pages.apply(fetch)));
  }

  /** A list that {@code pages} reads. */
  <T> Ao3List<T> list(Function<Ao3Fetch, Iterator<RecordPage<T>>> pages) {
    return new Ao3List<>(
        () -> {
          Execution run = run();
          return Iterators.transform(
              pages.apply(web.fetch(run)),
              page -> {
                note(run.warnings());
                return page;
              });
        });
  }

  /** The last warnings, each once. */
  List<String> warnings() {
    synchronized (warnings) {
      return List.copyOf(warnings);
    }
  }

  private static Execution run() {
    return new Execution(0, new Cancellation(), RunLimits.ofRequests(Long.MAX_VALUE));
  }

  private void note(List<String> fresh) {
    synchronized (warnings) {
      warnings.addAll(fresh);
      Iterator<String> oldest = warnings.iterator();
      while (warnings.size() > MOST_WARNINGS) {
        oldest.next();
        oldest.remove();
      }
    }
  }
}
