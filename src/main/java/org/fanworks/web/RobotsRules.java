package org.fanworks.web;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRule;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import okhttp3.HttpUrl;

/** What a robots.txt allows this driver (RFC 9309). Immutable, hence thread-safe. */
final class RobotsRules {
  /** The name by which a robots.txt addresses this driver. */
  static final String PRODUCT_TOKEN = "fanworks-jdbc";

  private final SimpleRobotRules rules;

  private RobotsRules(SimpleRobotRules rules) {
    this.rules = rules;
  }

  /** A site without robots.txt. */
  static RobotsRules allowAll() {
    return new RobotsRules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
  }

  /**
   * The rules of a file.
   *
   * @param contentType as sent, empty when the site names none
   */
  static RobotsRules parse(URI url, String contentType, String body) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String type = contentType.isEmpty() ? "text/plain" : contentType;
    return new RobotsRules(
        new SimpleRobotRulesParser()
            .parseContent(url.toString(), content, type, List.of(PRODUCT_TOKEN)));
  }

  boolean allows(HttpUrl url) {
    return rules.isAllowed(url.toString());
  }

  /** The gap between requests that the site asks for, zero when it asks for none. */
  Duration crawlDelay() {
    return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
  }

  /** The longest Disallow line that matches a URL which is not allowed. */
  String lineAgainst(HttpUrl url) {
    if (rules.isAllowNone()) {
      return "Crawl-delay: more than "
          + SimpleRobotRulesParser.DEFAULT_MAX_CRAWL_DELAY / 1000
          + " seconds";
    }
    return rules.getRobotRules().stream()
        .filter(rule -> !rule.isAllow() && forbids(rule, url))
        .map(RobotRule::getPrefix)
        .max(Comparator.comparingInt(String::length))
        .map(path -> "Disallow: " + path)
        .orElse("Disallow");
  }

  /** Leaves the matching to the library, which knows wildcards and encodings. */
  private static boolean forbids(RobotRule rule, HttpUrl url) {
    SimpleRobotRules alone = new SimpleRobotRules();
    alone.addRule(rule.getPrefix(), false);
    return !alone.isAllowed(url.toString());
  }
}
