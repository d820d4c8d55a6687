package org.fanworks.demo.index;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Pseud;

/** The value of {@code authors_to_sort_on}: the pseud names, sorted and in lower case. */
final class SortedAuthors {
  private static final Pattern LEADING_SIGN = Pattern.compile("^[+\\-=_?!'\"./]");

  private SortedAuthors() {}

  static String of(List<Pseud> creators) {
    String names =
        creators.stream()
            .map(pseud -> pseud.name().toLowerCase(Locale.ROOT))
            .sorted()
            .collect(Collectors.joining(","));
    return LEADING_SIGN.matcher(names).replaceFirst("");
  }
}
