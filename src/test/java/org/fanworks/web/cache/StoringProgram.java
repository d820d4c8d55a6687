package org.fanworks.web.cache;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

/**
 * A program that keeps pages in a folder and looks for pages there, at random.
 *
 * @param folder which other programs use as well
 */
record StoringProgram(Path folder) {
  static final long BYTES = 200_000;

  private static final int PAGES = 60;
  private static final int STEPS = 600;
  private static final int PAGE_BYTES = 5_000;

  /** Runs in a JVM of its own; fails if it finds a page that nobody has kept so. */
  public static void main(String[] arguments) {
    new StoringProgram(Path.of(arguments[0])).run(Integer.parseInt(arguments[1]));
  }

  /** How many pages it found, all of them right ones. */
  int run(int seed) {
    DiskStore store = DiskStore.open(folder, BYTES);
    Random random = new Random(seed);
    int found = 0;
    for (int step = 0; step < STEPS; step++) {
      int number = random.nextInt(PAGES);
      StoredPage page = DiskStoreTest.page(number, PAGE_BYTES);
      if (random.nextBoolean()) {
        store.keep(DiskStoreTest.key(number), page);
      } else {
        Optional<StoredPage> kept = store.find(DiskStoreTest.key(number));
        if (kept.isPresent() && !kept.get().equals(page)) {
          throw new AssertionError("Page " + number + " is another one");
        }
        found += kept.isPresent() ? 1 : 0;
      }
    }
    return found;
  }
}
