package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class RequestLogTest {
  private static final URI SITE = URI.create("https://site.example/");

  private final RequestLog log = new RequestLog();

  @Test
  void listsTheOldestFirst() {
    log.add(page(1));
    log.add(page(2));

    assertThat(log.recent()).extracting(LoggedRequest::statementId).containsExactly(1L, 2L);
  }

  @Test
  void keepsOnlyTheLastRequests() {
    for (int i = 0; i <= RequestLog.CAPACITY; i++) {
      log.add(page(i));
    }

    assertThat(log.recent()).hasSize(RequestLog.CAPACITY);
    assertThat(log.recent().get(0).statementId()).isEqualTo(1);
  }

  @Test
  void countsBeyondWhatItKeeps() {
    for (int i = 0; i < RequestLog.CAPACITY + 5; i++) {
      log.add(page(7));
    }

    assertThat(log.pagesRequestedBy(7)).isEqualTo(RequestLog.CAPACITY + 5);
  }

  @Test
  void countsNoRobotsTxt() {
    log.add(page(7));
    log.add(robotsTxt(7));

    assertThat(log.pagesRequestedBy(7)).isEqualTo(1);
    assertThat(log.pagesRequestedBy(8)).isZero();
  }

  @Test
  void forgetsTheCountOfTheStatementIdleForLongest() {
    for (int i = 0; i < RequestLog.CAPACITY; i++) {
      log.add(page(i));
    }
    log.add(page(0));

    log.add(page(RequestLog.CAPACITY));

    assertThat(log.pagesRequestedBy(0)).isEqualTo(2);
    assertThat(log.pagesRequestedBy(1)).isZero();
  }

  @Test
  void countsTheRequestsToEachHost() {
    log.add(page(7));
    log.add(robotsTxt(7));

    assertThat(log.requestsTo(URI.create("https://site.example/works"))).isEqualTo(2);
    assertThat(log.requestsTo(URI.create("https://site.example:8443"))).isZero();
  }

  @Test
  void countsNoRequestThatTheCacheAnswered() {
    log.add(
        new LoggedRequest(
            Instant.EPOCH, 7, SITE, 200, 1, true, Duration.ZERO, Duration.ZERO, false));

    assertThat(log.requestsTo(SITE)).isZero();
  }

  @Test
  void knowsWhatAStatementWaitsFor() {
    assertThat(log.waitOf(7)).isEmpty();
    Registration wait = log.waiting(7, () -> WaitReason.PACE);
    assertThat(log.waitOf(7)).contains(WaitReason.PACE);

    Registration next = log.waiting(7, () -> WaitReason.ANSWER);
    wait.close();
    assertThat(log.waitOf(7)).contains(WaitReason.ANSWER);

    next.close();
    assertThat(log.waitOf(7)).isEmpty();
  }

  private static LoggedRequest page(long statementId) {
    return request(statementId, false);
  }

  private static LoggedRequest robotsTxt(long statementId) {
    return request(statementId, true);
  }

  private static LoggedRequest request(long statementId, boolean robotsTxt) {
    return new LoggedRequest(
        Instant.EPOCH, statementId, SITE, 200, 1, false, Duration.ZERO, Duration.ZERO, robotsTxt);
  }
}
