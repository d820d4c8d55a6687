package org.fanworks.demo.web;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanworks.demo.view.LanguageView;

/** The site's languages (AO3 reference, appendix A). */
final class Languages {
  private final List<LanguageView> all;
  private final Map<String, String> names;

  Languages() {
    all = read();
    names = all.stream().collect(Collectors.toMap(LanguageView::code, LanguageView::name));
  }

  private static List<LanguageView> read() {
    try {
      return Resources.readLines(
              Resources.getResource(Languages.class, "/org/fanworks/demo/languages.tsv"),
              StandardCharsets.UTF_8)
          .stream()
          .map(line -> Splitter.on('\t').splitToList(line))
          .map(cells -> new LanguageView(cells.get(0), cells.get(1)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All of them, by name. */
  List<LanguageView> all() {
    return all;
  }

  /** A language's name in itself; the code where it has none. */
  String name(String code) {
    return names.getOrDefault(code, code);
  }
}
