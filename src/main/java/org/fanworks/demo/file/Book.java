package org.fanworks.demo.file;

import java.util.List;

/**
 * A work ready to be put into a file. Public for the pages that offer the files.
 *
 * @param id of the work
 * @param author byline
 * @param language short code
 */
public record Book(long id, String title, String author, String language, List<Part> parts) {

  /** Copies the list. */
  public Book {
    parts = List.copyOf(parts);
  }

  /**
   * A chapter.
   *
   * @param html well-formed, without a frame
   */
  public record Part(String title, String html) {}
}
