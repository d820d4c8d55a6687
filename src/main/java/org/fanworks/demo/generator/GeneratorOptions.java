package org.fanworks.demo.generator;

/**
 * What kind of archive to invent.
 *
 * @param seed the same seed gives the same archive
 * @param works number of works in the database, at least 1
 * @param goneWorks number of works that are in the index only; they share one fandom ({@link
 *     Anchors#GHOST_FANDOM}) and one language that no other work has
 */
public record GeneratorOptions(long seed, int works, int goneWorks) {

  /** Refuses an empty archive. */
  public GeneratorOptions {
    if (works < 1 || goneWorks < 0) {
      throw new IllegalArgumentException(
          "An archive needs at least one work, not " + works + ", and no negative number gone.");
    }
  }

  /** The archive of {@code jdbc:fanworks:demo}: 20,000 works. */
  public static GeneratorOptions defaults() {
    return new GeneratorOptions(20_260_630, 20_000, 12);
  }

  int users() {
    return Math.max(60, works * 3 / 20);
  }

  int tags() {
    return Math.max(800, works / 5);
  }
}
