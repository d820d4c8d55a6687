package org.fanworks.demo;

/** What robots.txt says (AO3 reference, 8.1). */
public final class RobotsText {
  /** Everything is allowed. */
  public static final String ALLOW_ALL = "User-agent: *\nDisallow:\n";

  /** The rules of the real site: no searches, no filtered lists, no downloads. */
  public static final String SITE_RULES =
      """
      User-agent: *
      Disallow: /works?
      Disallow: /autocomplete/
      Disallow: /downloads/
      Disallow: /external_works/
      Disallow: /bookmarks/search?
      Disallow: /people/search?
      Disallow: /tags/search?
      Disallow: /works/search?

      User-agent: CCBot
      Disallow: /

      User-agent: Slurp
      Crawl-delay: 30
      """;

  private RobotsText() {}
}
