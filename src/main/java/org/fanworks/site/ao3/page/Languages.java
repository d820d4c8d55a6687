package org.fanworks.site.ao3.page;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The archive's languages: short code to the name that pages show (AO3 reference, appendix A).
 *
 * <p>The archive adds languages now and then, so a code that is missing here is not an error.
 */
public final class Languages {
  private static final ImmutableBiMap<String, String> NAME_BY_CODE = read("languages.tsv");

  private Languages() {}

  /** All known codes; upper and lower case matter. */
  public static Set<String> codes() {
    return NAME_BY_CODE.keySet();
  }

  /** The name of the language with that code. */
  public static Optional<String> name(String code) {
    return Optional.ofNullable(NAME_BY_CODE.get(code));
  }

  /** The code of the language with that name. */
  public static Optional<String> code(String name) {
    return Optional.ofNullable(NAME_BY_CODE.inverse().get(name));
  }

  /**
   * The code of the language that an element shows; its name where the code is not known, which is
   * noted. Empty if it shows none.
   */
  static Optional<String> read(Element element, PageReading reading) {
    String name = PageText.of(element);
    String code = element.attr("lang").strip();
    if (code.isEmpty() && name.isEmpty()) {
      return Optional.empty();
    }
    // Pages of 2022 and before have no code.
    Optional<String> known = code.isEmpty() ? code(name) : Optional.of(code);
    if (known.flatMap(Languages::name).isEmpty()) {
      reading.warn("Unknown language '" + name + "' with the code '" + code + "'");
    }
    return known.or(() -> Optional.of(name));
  }

  private static ImmutableBiMap<String, String> read(String resource) {
    ImmutableBiMap.Builder<String, String> names = ImmutableBiMap.builder();
    for (String line : lines(resource)) {
      int tab = line.indexOf('\t');
      names.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return names.buildOrThrow();
  }

  private static List<String> lines(String resource) {
    try {
      return Resources.readLines(
          Resources.getResource(Languages.class, resource), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The resource " + resource + " cannot be read", e);
    }
  }
}
