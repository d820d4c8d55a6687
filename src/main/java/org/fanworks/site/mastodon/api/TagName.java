package org.fanworks.site.mastodon.api;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of hashtags as servers compare them (Mastodon reference, 6.2). */
public final class TagName {
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern INVALID = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_\\u00b7\\u30fb]");

  private TagName() {}

  /** The form in which equal names are equal: no case, no accents, no sign in front. */
  public static String folded(String name) {
    String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String plain =
        ACCENTS.matcher(Normalizer.normalize(compatible, Normalizer.Form.NFD)).replaceAll("");
    return INVALID.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC)).replaceAll("");
  }
}
