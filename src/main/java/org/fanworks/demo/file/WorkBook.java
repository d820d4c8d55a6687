package org.fanworks.demo.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Byline;
import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Lore;

/** Makes books of works. */
public final class WorkBook {
  private static final int NAME_LENGTH = 24;

  private WorkBook() {}

  /** The book of a work with all of its chapters. */
  public static Book of(Work work, Lore lore) {
    List<Book.Part> parts = new ArrayList<>();
    for (Chapter chapter : work.extent().chapters()) {
      String title = "Chapter " + (parts.size() + 1);
      parts.add(
          new Book.Part(
              chapter.title() == null ? title : title + ": " + chapter.title(),
              lore.text(work, chapter).html()));
    }
    String language = Objects.requireNonNullElse(work.language(), "en");
    return new Book(work.id(), work.title(), author(work.byline()), language, parts);
  }

  private static String author(Byline byline) {
    if (byline.anonymous()) {
      return "Anonymous";
    }
    return byline.importedAuthor() == null
        ? byline.creators().stream().map(Pseud::byline).collect(Collectors.joining(", "))
        : byline.importedAuthor();
  }

  /** File name of a work without its end: the first words of the title, in plain letters. */
  public static String fileName(Work work) {
    String plain = work.title().replaceAll("[^A-Za-z0-9 _-]", "").strip().replaceAll(" +", "_");
    if (plain.isEmpty()) {
      return "Work_" + work.id();
    }
    if (plain.length() <= NAME_LENGTH) {
      return plain;
    }
    int end = plain.lastIndexOf('_', NAME_LENGTH);
    return plain.substring(0, end > 0 ? end : NAME_LENGTH);
  }
}
