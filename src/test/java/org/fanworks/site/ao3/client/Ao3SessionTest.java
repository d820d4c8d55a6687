package org.fanworks.site.ao3.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.demo.fault.Fault;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.Execution;
import org.fanworks.site.RunLimits;
import org.fanworks.web.Cancellation;
import org.fanworks.web.WebPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members and guests of a whole archive. */
class Ao3SessionTest {
  private static final DemoArchive ARCHIVE =
      DemoArchive.start(DemoOptions.defaults().withWorks(60));

  /** Another one for each test, since the JVM remembers them. */
  private MemberClient member = MemberClient.of(ARCHIVE, DemoAccount.WRITER);

  @BeforeEach
  void forget() {
    ARCHIVE.expireSessions();
    ARCHIVE.clearRequests();
  }

  @AfterEach
  void close() {
    ARCHIVE.repair();
    member.close();
  }

  @AfterAll
  static void stop() {
    ARCHIVE.close();
  }

  @Test
  void guestsNeverSignIn() {
    member.close();
    member = MemberClient.ofGuest(ARCHIVE);

    WebPage page = get("/works");

    assertThat(page.body()).contains("logged-out");
    assertThat(asked()).containsExactly("GET /works");
  }

  @Test
  void membersSignInAtTheirFirstPage() {
    assertThat(member.session().signedInAs()).isEmpty();

    get("/works");
    WebPage page = get("/users/inkwell_ida/readings");

    assertThat(page.body()).contains("Hi, inkwell_ida!");
    assertThat(member.session().signedInAs()).contains("inkwell_ida");
    assertThat(asked())
        .containsExactly(
            "GET /users/login",
            "POST /users/login",
            "GET /works",
            "GET /users/inkwell_ida/readings");
  }

  @Test
  void otherClientsOfTheAccountNeedNotSignIn() {
    get("/works");
    ARCHIVE.clearRequests();

    try (MemberClient other = member.another()) {
      WebPage page =
          other.get("/works", new Execution(2, new Cancellation(), RunLimits.ofRequests(100)));

      assertThat(page.body()).contains("logged-in");
      assertThat(asked()).containsExactly("GET /works");
    }
  }

  @Test
  void expiredSessionIsRenewedOnce() {
    get("/works");
    ARCHIVE.expireSessions();
    ARCHIVE.clearRequests();

    WebPage page = get("/works");

    assertThat(page.body()).contains("logged-in");
    assertThat(asked())
        .containsExactly("GET /works", "GET /users/login", "POST /users/login", "GET /works");
  }

  @Test
  void redirectToTheFormTellsThatTheSessionIsOver() {
    get("/works");
    ARCHIVE.expireSessions();

    WebPage page = get("/users/inkwell_ida/readings");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("Hi, inkwell_ida!");
  }

  @Test
  void lostCookieIsReplaced() {
    get("/works");
    ARCHIVE.fail(
        new Fault.Answer(302, Map.of("Location", "/lost_cookie"), "redirected"),
        1,
        Pattern.compile("^/works$"));

    assertThat(get("/works").body()).contains("Hi, inkwell_ida!");
  }

  @Test
  void manyThreadsSignInOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<WebPage>> pages = threads.invokeAll(Collections.nCopies(4, () -> get("/works")));

      for (Future<WebPage> page : pages) {
        assertThat(page.get().body()).contains("logged-in");
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(asked()).containsOnlyOnce("POST /users/login");
  }

  @Test
  void formThatComesBackWithoutAWordIsNoRefusal() {
    ARCHIVE.fail(
        new Fault.Answer(302, Map.of("Location", "/"), "redirected"),
        2,
        Pattern.compile("^/users/login$"));

    FanworksException failed = catchThrowableOfType(FanworksException.class, () -> get("/works"));

    assertThat(failed).isNotInstanceOf(SignInRefused.class);
    ARCHIVE.repair();
    assertThat(get("/works").body()).contains("logged-in");
  }

  @Test
  void archiveThatForgetsAtOnceIsAnError() {
    get("/works");
    ARCHIVE.fail(Fault.loginRedirect(), 2, Pattern.compile("^/works$"));

    FanworksException refused = catchThrowableOfType(FanworksException.class, () -> get("/works"));

    assertThat(refused.kind()).isEqualTo(ErrorKind.LOGIN_REQUIRED);
    assertThat(refused).hasMessageContaining("forgets").hasMessageContaining("/works");
  }

  @Test
  void wrongPasswordIsNeverTriedAgain() {
    member.close();
    member = MemberClient.of(ARCHIVE, new Ao3Account("inkwell_ida", "wrong-Secret"));

    SignInRefused first = catchThrowableOfType(SignInRefused.class, () -> get("/works"));
    SignInRefused second = catchThrowableOfType(SignInRefused.class, () -> get("/works"));

    assertThat(first.kind()).isEqualTo(ErrorKind.LOGIN_REQUIRED);
    assertThat(first)
        .hasMessageContaining("inkwell_ida")
        .hasMessageContaining("password does not go with this name")
        .hasMessageNotContaining("Secret");
    assertThat(second).hasMessage(first.getMessage());
    assertThat(asked()).containsExactly("GET /users/login", "POST /users/login");
  }

  @Test
  void failureToReachTheFormIsNoRefusal() {
    ARCHIVE.fail(Fault.status(404), 1, Pattern.compile("^/users/login"));

    FanworksException failed = catchThrowableOfType(FanworksException.class, () -> get("/works"));
    WebPage page = get("/works");

    assertThat(failed).isNotInstanceOf(SignInRefused.class);
    assertThat(page.body()).contains("logged-in");
  }

  @Test
  void signingInIsPaidForByTheStatement() {
    RunLimits two = RunLimits.ofRequests(2);

    FanworksException refused =
        catchThrowableOfType(
            FanworksException.class,
            () -> member.get("/works", new Execution(1, new Cancellation(), two)));

    assertThat(refused.kind()).isEqualTo(ErrorKind.BUDGET_EXCEEDED);
  }

  @Test
  void guestsLearnThatAnAccountIsNeeded() {
    member.close();
    member = MemberClient.ofGuest(ARCHIVE);

    FanworksException refused =
        catchThrowableOfType(
            FanworksException.class, () -> member.session().requireMember("The history", run()));

    assertThat(refused.kind()).isEqualTo(ErrorKind.LOGIN_REQUIRED);
    assertThat(refused).hasMessageContaining("The history").hasMessageContaining("password");
    assertThat(ARCHIVE.requests()).isEmpty();
  }

  @Test
  void nameIsTheArchivesSpelling() {
    member.close();
    String password = DemoAccount.READER.password();
    member = MemberClient.of(ARCHIVE, new Ao3Account("Silent_READER", password));

    assertThat(member.session().requireMember("it", run())).isEqualTo("silent_reader");
  }

  private WebPage get(String path) {
    return member.get(path, run());
  }

  private static Execution run() {
    return new Execution(1, new Cancellation(), RunLimits.ofRequests(100));
  }

  private static List<String> asked() {
    return ARCHIVE.requests().stream()
        .filter(request -> !request.path().equals("/robots.txt"))
        .map(request -> request.method() + " " + URI.create(request.path()))
        .toList();
  }
}
