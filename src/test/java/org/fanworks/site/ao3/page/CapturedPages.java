package org.fanworks.site.ao3.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pages captured from the archive, which lie beside a developer's checkout and not in it. The
 * system property {@code fanworks.pages} names their folder; without it a folder {@code
 * shared/pages} is looked for in the working directory and all above it.
 */
final class CapturedPages {
  private final Path folder;

  private CapturedPages(Path folder) {
    this.folder = folder;
  }

  /** The captured pages of the archive, if they are there. */
  static Optional<CapturedPages> find() {
    Optional<String> configured = Optional.ofNullable(System.getProperty("fanworks.pages"));
    Stream<Path> places =
        configured.isPresent()
            ? configured.stream().map(Path::of)
            : Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(parent -> parent.resolve("shared/pages"));
    return places
        .map(place -> place.resolve("ao3"))
        .filter(place -> Files.exists(place.resolve("INDEX.tsv")))
        .findFirst()
        .map(CapturedPages::new);
  }

  /** The lines of the index. */
  List<Capture> all() {
    return read(folder.resolve("INDEX.tsv"))
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> new Capture(cells[0], cells[1], cells[cells.length - 1]))
        .toList();
  }

  String body(Capture capture) {
    return read(folder.resolve(capture.file()));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of the index: which page, of what kind, and what was counted on it by hand. */
  record Capture(String file, String kind, String notes) {

    /** The number that the notes give before these words, 0 if they do not. */
    int counted(String words) {
      Matcher matcher =
          Pattern.compile("(?:^|; )(\\d+) " + Pattern.quote(words) + "(?:;|$)").matcher(notes);
      return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    OptionalLong headingTotal() {
      Matcher matcher = Pattern.compile("heading total (\\d+)").matcher(notes);
      return matcher.find()
          ? OptionalLong.of(Long.parseLong(matcher.group(1)))
          : OptionalLong.empty();
    }

    @Override
    public String toString() {
      return file;
    }
  }
}
