package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RobotsRulesTest {
  private static final RobotsRules ARCHIVE =
      parse(
          """
          User-agent: *
          Disallow: /works?
          Disallow: /works/search?
          Disallow: /downloads/
          Allow: /downloads/help
          Crawl-delay: 2.5
          """);

  @ParameterizedTest
  @CsvSource({
    "/works, true",
    "/works?page=2, false",
    "/works/search?work_search%5Bquery%5D=x, false",
    "/tags/A%20B/works?page=2, true",
    "/downloads/1, false",
    "/downloads/help/1, true"
  })
  void matchesPathAndQuery(String path, boolean allowed) {
    assertThat(ARCHIVE.allows(url(path))).isEqualTo(allowed);
  }

  @Test
  void quotesTheLongestLine() {
    RobotsRules rules = parse("User-agent: *\nDisallow: /w\nDisallow: /works?\nDisallow: /x\n");

    assertThat(rules.lineAgainst(url("/works?page=2"))).isEqualTo("Disallow: /works?");
  }

  @Test
  void prefersTheGroupThatNamesTheDriver() {
    RobotsRules rules =
        parse(
            """
            User-agent: *
            Disallow: /
            User-agent: Fanworks-JDBC
            Disallow: /series
            """);

    assertThat(rules.allows(url("/works/1"))).isTrue();
    assertThat(rules.lineAgainst(url("/series/1"))).isEqualTo("Disallow: /series");
  }

  @Test
  void leavesGroupsOfOthersAlone() {
    assertThat(parse("User-agent: fanworks\nDisallow: /\n").allows(url("/works/1"))).isTrue();
  }

  @Test
  void readsTheCrawlDelay() {
    assertThat(ARCHIVE.crawlDelay()).isEqualTo(Duration.ofMillis(2500));
    assertThat(RobotsRules.allowAll().crawlDelay()).isZero();
  }

  @Test
  void takesAnAbsurdCrawlDelayAsARefusal() {
    RobotsRules rules = parse("User-agent: *\nCrawl-delay: 3600\n");

    assertThat(rules.allows(url("/works/1"))).isFalse();
    assertThat(rules.lineAgainst(url("/works/1"))).contains("Crawl-delay").contains("300");
  }

  private static HttpUrl url(String path) {
    return HttpUrl.get("https://site.example" + path);
  }

  private static RobotsRules parse(String text) {
    return RobotsRules.parse(url("/robots.txt").uri(), "text/plain", text);
  }
}
