package org.fanworks.demo.data;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as the site's database compares it: case and accents do not count, and all characters of
 * the supplementary planes are equal (AO3 reference, 1.2).
 */
public record NameKey(String value) {
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern SUPPLEMENTARY = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

  /** The key of a name as a person writes it. */
  public static NameKey of(String name) {
    if (plain(name)) {
      return new NameKey(name.toLowerCase(Locale.ROOT).strip());
    }
    String flat = SUPPLEMENTARY.matcher(name).replaceAll("\uFFFD");
    String decomposed = Normalizer.normalize(flat, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(decomposed).replaceAll("");
    return new NameKey(bare.toLowerCase(Locale.ROOT).strip());
  }

  private static boolean plain(String name) {
    return name.chars().allMatch(character -> character < 0x80);
  }
}
