package org.fanworks.demo.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanworks.demo.data.Work;

/**
 * The old numeric ids of languages, which searches still accept in place of the short codes (AO3
 * reference, 2.2 and 3.2). This archive numbers its languages by falling use, from 1.
 */
record LanguageNumbers(List<String> codes) {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

  LanguageNumbers {
    codes = List.copyOf(codes);
  }

  static LanguageNumbers of(List<Work> works) {
    Map<String, Integer> uses = new HashMap<>();
    for (Work work : works) {
      Optional.ofNullable(work.language()).ifPresent(code -> uses.merge(code, 1, Integer::sum));
    }
    Comparator<String> byUse = Comparator.comparing(uses::get, Comparator.reverseOrder());
    return new LanguageNumbers(
        uses.keySet().stream().sorted(byUse.thenComparing(Comparator.naturalOrder())).toList());
  }

  /** The short code for a number; any other text stays as it is. */
  String code(String text) {
    if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) > codes.size()) {
      return text;
    }
    return codes.get(Integer.parseInt(text) - 1);
  }
}
