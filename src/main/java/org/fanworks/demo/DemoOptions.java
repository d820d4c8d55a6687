package org.fanworks.demo;

import java.time.Duration;
import org.fanworks.demo.generator.GeneratorOptions;

/**
 * How an embedded archive is set up. Immutable.
 *
 * @param data what the archive holds
 * @param pageSize works on a page
 * @param maxResults depth to which lists can be paged through; the real site's is 100,000
 * @param robotsText content of robots.txt
 * @param latency how long every answer takes at least
 */
public record DemoOptions(
    GeneratorOptions data, int pageSize, int maxResults, String robotsText, Duration latency) {

  /** Refuses pages without works. */
  public DemoOptions {
    if (pageSize < 1 || maxResults < pageSize) {
      throw new IllegalArgumentException(
          "A page size of " + pageSize + " does not go with a depth of " + maxResults + ".");
    }
  }

  /** The archive of {@code jdbc:fanworks:demo}: 20,000 works, no latency, all robots welcome. */
  public static DemoOptions defaults() {
    return new DemoOptions(
        GeneratorOptions.defaults(), 20, 100_000, RobotsText.ALLOW_ALL, Duration.ZERO);
  }

  /** Another archive of the same size. */
  public DemoOptions withSeed(long seed) {
    return withData(new GeneratorOptions(seed, data.works(), data.goneWorks()));
  }

  /** A smaller or larger archive. */
  public DemoOptions withWorks(int works) {
    return withData(new GeneratorOptions(data.seed(), works, Math.min(works, data.goneWorks())));
  }

  /** With so many works that the index counts and the pages lack (AO3 reference, 5.6). */
  public DemoOptions withGoneWorks(int goneWorks) {
    return withData(new GeneratorOptions(data.seed(), data.works(), goneWorks));
  }

  /** With other data. */
  public DemoOptions withData(GeneratorOptions other) {
    return new DemoOptions(other, pageSize, maxResults, robotsText, latency);
  }

  /** With larger or smaller pages. */
  public DemoOptions withPageSize(int size) {
    return new DemoOptions(data, size, maxResults, robotsText, latency);
  }

  /** With another depth, so that a test can reach the end. */
  public DemoOptions withMaxResults(int depth) {
    return new DemoOptions(data, pageSize, depth, robotsText, latency);
  }

  /** With another robots.txt. */
  public DemoOptions withRobotsText(String text) {
    return new DemoOptions(data, pageSize, maxResults, text, latency);
  }

  /** With slower answers. */
  public DemoOptions withLatency(Duration delay) {
    return new DemoOptions(data, pageSize, maxResults, robotsText, delay);
  }
}
