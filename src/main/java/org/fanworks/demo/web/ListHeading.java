package org.fanworks.demo.web;

/**
 * How lists say what they show: {@code 7 Works}, or {@code 21 - 40 of 1,234 Works} when there is
 * more than one page (AO3 reference, 5.2 and 5.4).
 *
 * @param shown how many the page really shows
 */
record ListHeading(PageSettings settings, int page, int shown, long total) {

  /** The heading up to the noun. */
  String of(String singular, String plural) {
    String noun = total == 1 ? singular : plural;
    if (total <= settings.pageSize()) {
      return total + " " + noun;
    }
    long before = (long) (page - 1) * settings.pageSize();
    return Numbers.separated(before + 1)
        + " - "
        + Numbers.separated(before + shown)
        + " of "
        + Numbers.separated(total)
        + " "
        + noun;
  }
}
