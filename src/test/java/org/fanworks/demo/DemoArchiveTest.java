package org.fanworks.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.fanworks.demo.fault.Fault;
import org.fanworks.demo.server.RecordedRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoArchiveTest {
  private static final DemoArchive ARCHIVE =
      DemoArchive.start(DemoOptions.defaults().withWorks(60).withRobotsText(RobotsText.SITE_RULES));

  @BeforeEach
  void forget() {
    ARCHIVE.repair();
    ARCHIVE.clearRequests();
  }

  @AfterAll
  static void stop() {
    ARCHIVE.close();
  }

  @Test
  void requestsAreRecordedWithTheirParametersHeadersAndStatus() {
    DemoSite.get(ARCHIVE, "/works/search?work_search%5Bquery%5D=a+b&page=2", "User-Agent", "me/1");
    DemoSite.get(ARCHIVE, "/works/999999999999");

    List<RecordedRequest> requests = ARCHIVE.requests();

    assertThat(requests).extracting(RecordedRequest::status).containsExactly(200, 404);
    assertThat(requests.get(0).path()).isEqualTo("/works/search");
    assertThat(requests.get(0).parameter("work_search[query]")).contains("a b");
    assertThat(requests.get(0).header("user-agent")).contains("me/1");
    assertThat(requests.get(1).at()).isAfterOrEqualTo(requests.get(0).at());
  }

  @Test
  void robotsTextIsServedAndRecorded() {
    HttpResponse<String> response = DemoSite.get(ARCHIVE, "/robots.txt");

    assertThat(response.body()).contains("User-agent: *").contains("Disallow: /works/search?");
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
    assertThat(ARCHIVE.requests()).hasSize(1);
  }

  @Test
  void everyRobotIsWelcomeByDefault() {
    assertThat(DemoOptions.defaults().robotsText()).isEqualTo("User-agent: *\nDisallow:\n");
  }

  @Test
  void faultsOccurAsOftenAsOrdered() {
    ARCHIVE.fail(Fault.status(503), 2);

    assertThat(status("/works")).isEqualTo(503);
    assertThat(status("/works")).isEqualTo(503);
    assertThat(status("/works")).isEqualTo(200);
  }

  @Test
  void robotsTextFailsOnlyWhenItIsMeant() {
    ARCHIVE.fail(Fault.status(500));
    ARCHIVE.fail(Fault.status(502), 1, Pattern.compile("^/robots\\.txt"));

    assertThat(status("/robots.txt")).isEqualTo(502);
    assertThat(status("/robots.txt")).isEqualTo(200);
    assertThat(status("/works")).isEqualTo(500);
  }

  @Test
  void faultsCanBeOrderedForSomeAddressesOnly() {
    ARCHIVE.fail(Fault.status(500), 1, Pattern.compile("page=2"));

    assertThat(status("/works/search?work_search%5Bquery%5D=&page=1")).isEqualTo(200);
    assertThat(status("/works/search?work_search%5Bquery%5D=&page=2")).isEqualTo(500);
  }

  @Test
  void tooManyRequestsSaysHowLongToWait() {
    ARCHIVE.fail(Fault.tooManyRequests(Duration.ofSeconds(7)));

    HttpResponse<String> response = DemoSite.get(ARCHIVE, "/works");

    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(response.body()).isEqualTo("Retry later\n");
    assertThat(response.headers().firstValue("Retry-After")).contains("7");
  }

  @Test
  void tooManyRequestsOfTheFrontEndIsAPageWithoutAHint() {
    ARCHIVE.fail(Fault.tooManyRequestsWithoutHint());

    HttpResponse<String> response = DemoSite.get(ARCHIVE, "/works");

    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(Jsoup.parse(response.body()).select("#main.error-429")).hasSize(1);
    assertThat(response.headers().firstValue("Retry-After")).isEmpty();
  }

  @Test
  void droppedConnectionIsAnError() {
    ARCHIVE.fail(new Fault.DroppedConnection(), 9);

    assertThatThrownBy(() -> status("/works"))
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .isInstanceOf(IOException.class);
    assertThat(ARCHIVE.requests()).extracting(RecordedRequest::status).contains(0);
  }

  @Test
  void truncatedBodyIsAnError() {
    ARCHIVE.fail(new Fault.TruncatedBody(), 9);

    assertThatThrownBy(() -> status("/works")).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void slowDripArrivesWholeInTheEnd() {
    String whole = DemoSite.get(ARCHIVE, "/works").body();
    ARCHIVE.fail(new Fault.SlowDrip(5, Duration.ofMillis(2)));

    assertThat(DemoSite.get(ARCHIVE, "/works").body()).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 403, 503})
  void challengeComesWithAnyStatus(int code) {
    ARCHIVE.fail(Fault.challenge(code));

    HttpResponse<String> response = DemoSite.get(ARCHIVE, "/works");

    assertThat(response.statusCode()).isEqualTo(code);
    assertThat(response.body()).contains("Just a moment...").contains("_cf_chl_opt");
  }

  @Test
  void maintenanceHasAPageOfItsOwn() {
    ARCHIVE.fail(Fault.maintenance());

    HttpResponse<String> response = DemoSite.get(ARCHIVE, "/works");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(Jsoup.parse(response.body()).select("#main.error-503-maintenance")).hasSize(1);
  }

  @Test
  void signInCanBeDemandedOfAnyPage() {
    ARCHIVE.fail(Fault.loginRedirect());

    assertThat(DemoSite.location(DemoSite.get(ARCHIVE, "/works"))).startsWith("/users/login");
  }

  @Test
  void otherSitesPageHasNothingOfTheArchive() {
    ARCHIVE.fail(Fault.otherSite());

    Document page = Jsoup.parse(DemoSite.get(ARCHIVE, "/works").body());

    assertThat(page.select("#main, .blurb")).isEmpty();
  }

  @Test
  void renamedClassIsRenamedThroughoutAndNothingElse() {
    Document before = Jsoup.parse(DemoSite.get(ARCHIVE, "/works").body());
    ARCHIVE.fail(new Fault.RenamedClass("blurb", "card"));

    Document after = Jsoup.parse(DemoSite.get(ARCHIVE, "/works").body());

    assertThat(after.select(".blurb")).isEmpty();
    assertThat(after.select("li.work.card")).hasSameSizeAs(before.select("li.work.blurb"));
    assertThat(after.text()).isEqualTo(before.text());
  }

  @Test
  void latencyHoldsAnswersBack() {
    DemoOptions slow = DemoOptions.defaults().withWorks(1).withLatency(Duration.ofMillis(30));
    try (DemoArchive archive = DemoArchive.start(slow)) {
      long before = System.nanoTime();

      DemoSite.get(archive, "/robots.txt");

      assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(29));
    }
  }

  @Test
  void sameOptionsGiveTheSamePages() {
    DemoOptions options = DemoOptions.defaults().withWorks(60);
    try (DemoArchive other = DemoArchive.start(options)) {
      String path = "/works/search?work_search%5Bquery%5D=complete%3Atrue";

      assertThat(DemoSite.get(other, path).body()).isEqualTo(DemoSite.get(ARCHIVE, path).body());
    }
  }

  @Test
  void closedArchiveAnswersNoMore() {
    DemoArchive closed = DemoArchive.start(DemoOptions.defaults().withWorks(1));
    closed.close();

    assertThatThrownBy(() -> DemoSite.get(closed, "/works"))
        .isInstanceOf(UncheckedIOException.class);
  }

  private static int status(String path) {
    return DemoSite.get(ARCHIVE, path).statusCode();
  }
}
