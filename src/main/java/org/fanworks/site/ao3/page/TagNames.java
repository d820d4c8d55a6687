package org.fanworks.site.ao3.page;

import java.util.List;
import java.util.regex.Pattern;

/** What names tags can have, and how URLs write them (AO3 reference, 1.3). */
public final class TagNames {
  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NEVER = Pattern.compile("[,，、*<>^{}=`%\\\\\\p{Cntrl}\\p{Cs}]");
  private static final int MAX_LENGTH = 150;

  /** What stands for characters that mean something in a path. */
  private static final List<Substitute> SUBSTITUTES =
      List.of(
          new Substitute("/", "*s*"),
          new Substitute("&", "*a*"),
          new Substitute(".", "*d*"),
          new Substitute("?", "*q*"),
          new Substitute("#", "*h*"));

  private record Substitute(String plain, String inPath) {}

  private TagNames() {}

  /** {@code name} without blanks around it and with single ones inside, as the archive keeps it. */
  public static String tidy(String name) {
    return BLANKS.matcher(name).replaceAll(" ").strip();
  }

  /** Whether a tag can have the name {@code name}. */
  public static boolean isPossible(String name) {
    return !name.isEmpty()
        && name.length() <= MAX_LENGTH
        && name.equals(tidy(name))
        && !NEVER.matcher(name).find();
  }

  /** {@code name} as the archive writes it in a path, before percent-encoding. */
  public static String toPath(String name) {
    String path = name;
    for (Substitute substitute : SUBSTITUTES) {
      path = path.replace(substitute.plain(), substitute.inPath());
    }
    return path;
  }

  /** The name that the archive writes as {@code path}, after percent-decoding. */
  public static String fromPath(String path) {
    String name = path;
    for (Substitute substitute : SUBSTITUTES) {
      name = name.replace(substitute.inPath(), substitute.plain());
    }
    return name;
  }

  /**
   * Names as one parameter. A lone {@code 0} is written twice, because the archive takes a
   * parameter with this value for one without any.
   */
  public static String list(List<String> names) {
    String list = String.join(",", names);
    return list.equals("0") ? "0,0" : list;
  }
}
