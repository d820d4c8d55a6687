package org.fanworks.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MemoryStoreTest {
  @Test
  void holdsNoMoreThanItsBound() {
    MemoryStore store = new MemoryStore(100_000);

    for (int i = 0; i < 100; i++) {
      store.keep(key(i), page(4_500));
    }

    // 10,000 bytes a page.
    assertThat(IntStream.range(0, 100).filter(i -> store.find(key(i)).isPresent()).count())
        .isBetween(1L, 10L);
  }

  @Test
  void takesAPageLargerThanItself() {
    MemoryStore store = new MemoryStore(1_000);

    store.keep(key(1), page(1_000_000));

    assertThat(store.find(key(1))).isEmpty();
  }

  private static PageKey key(int number) {
    return PageKey.of(List.of("page", Integer.toString(number)));
  }

  private static StoredPage page(int length) {
    return new StoredPage(
        Instant.EPOCH,
        PageFileTest.PAGE.url(),
        200,
        Optional.empty(),
        "text/html",
        Map.of(),
        "a".repeat(length));
  }
}
