package org.fanworks.demo.data;

/**
 * A work that came out of another.
 *
 * @param translation whether it is the same story in another language
 */
public record Relation(long childId, Source source, boolean translation) {

  /** What a work came out of. */
  public sealed interface Source {}

  /** A work of the archive, whoever may see it. */
  public record Inside(long workId) implements Source {}

  /** A work elsewhere. */
  public record Outside(String url, String title, String author) implements Source {}

  /** A work that is gone. */
  public record Gone() implements Source {}
}
