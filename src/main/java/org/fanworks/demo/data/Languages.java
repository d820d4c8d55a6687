package org.fanworks.demo.data;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The site's languages (AO3 reference, appendix A). Immutable. */
public final class Languages {
  private final List<Language> all;
  private final Map<String, String> names;

  /** Reads the list. */
  public Languages() {
    all = read();
    names = all.stream().collect(Collectors.toMap(Language::code, Language::name));
  }

  private static List<Language> read() {
    try {
      return Resources.readLines(
              Resources.getResource(Languages.class, "/org/fanworks/demo/languages.tsv"),
              StandardCharsets.UTF_8)
          .stream()
          .map(line -> Splitter.on('\t').splitToList(line))
          .map(cells -> new Language(cells.get(0), cells.get(1)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All of them, by name. */
  public List<Language> all() {
    return all;
  }

  /** A language's name in itself; the code where it has none. */
  public String name(String code) {
    return names.getOrDefault(code, code);
  }
}
