package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanworks.demo.DemoBrowser;
import org.fanworks.demo.DemoBrowser.Seen;
import org.fanworks.demo.DemoSite;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.demo.data.Work;
import org.junit.jupiter.api.Test;

class SessionPagesTest {
  private final DemoBrowser browser = new DemoBrowser(DemoSite.SMALL);

  @Test
  void rightPasswordLeadsHomeAndIsGreeted() {
    Seen answer = browser.signIn("INKWELL_IDA", DemoAccount.WRITER.password());

    Seen home = browser.get(answer.location());

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.location()).isEqualTo("/users/inkwell_ida");
    assertThat(home.page().select("body.logged-in #greeting a[href=/users/inkwell_ida]").text())
        .isEqualTo("Hi, inkwell_ida!");
    assertThat(home.page().select("#main > div.flash.notice").text())
        .isEqualTo("Successfully logged in.");
  }

  @Test
  void wrongPasswordShowsTheFormAgain() {
    Seen answer = browser.signIn(DemoAccount.WRITER.login(), DemoAccount.READER.password());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.page().select("body.logged-out #main.sessions-new > div.flash.alert"))
        .hasSize(1);
    assertThat(browser.cookie("user_credentials")).isEmpty();
  }

  @Test
  void formNeedsTheTokenOfItsOwnSession() {
    String foreign = new DemoBrowser(DemoSite.SMALL).token();
    browser.token();

    Seen answer = browser.signIn(DemoAccount.WRITER, foreign);

    assertThat(answer.location()).isEqualTo("/auth_error");
    assertThat(browser.get("/auth_error").page().select("h2").text()).contains("Session Expired");
  }

  @Test
  void tokenOfTheDispenserServesTheFormToo() {
    String token = browser.get("/token_dispenser.json").body().replaceAll(".*:\"|\".*", "");

    assertThat(browser.signIn(DemoAccount.READER, token).location())
        .isEqualTo("/users/silent_reader");
  }

  @Test
  void signingInLeadsBackToWhereItWasNeeded() {
    Work locked = lockedWork();
    String gate = browser.get("/works/" + locked.id() + "?view_adult=true").location();

    Seen answer = browser.signInAt(gate, DemoAccount.READER);

    assertThat(gate).startsWith("/users/login?restricted=true&return_to=");
    assertThat(answer.location()).isEqualTo("/works/" + locked.id() + "?view_adult=true");
    assertThat(browser.get(answer.location()).page().select("#main.sessions-new")).isEmpty();
  }

  @Test
  void membersFindRestrictedWorks() {
    String search = "/works/search?work_search%5Bquery%5D=id:" + lockedWork().id();
    String asGuest = browser.get(search).page().select("#main").text();

    browser.signIn(DemoAccount.READER);

    assertThat(asGuest).contains("No results found");
    assertThat(browser.get(search).page().select("img[title=Restricted]")).hasSize(1);
  }

  @Test
  void ownWorksCanBeEdited() {
    browser.signIn(DemoAccount.WRITER);

    assertThat(browser.get("/users/inkwell_ida/works").page().select("li.own.work ul.actions"))
        .hasSize(20);
    assertThat(browser.get("/users/marlow/works").page().select("li.own")).isEmpty();
  }

  @Test
  void sessionEndsWithoutItsSecondCookie() {
    browser.signIn(DemoAccount.WRITER);

    browser.forget("user_credentials");

    assertThat(browser.get("/works").location()).isEqualTo("/lost_cookie");
    assertThat(browser.get("/works").page().select("body.logged-out")).hasSize(1);
  }

  @Test
  void expiredSessionIsAGuests() {
    browser.signIn(DemoAccount.WRITER);

    DemoSite.SMALL.expireSessions();

    assertThat(browser.get("/works").page().select("body.logged-out")).hasSize(1);
  }

  @Test
  void signingOutEndsTheSession() {
    browser.signIn(DemoAccount.WRITER);

    Seen answer = browser.signOut();

    assertThat(answer.status()).isEqualTo(302);
    assertThat(browser.get("/works").page().select("body.logged-out")).hasSize(1);
  }

  @Test
  void formIsNotShownToMembers() {
    browser.signIn(DemoAccount.WRITER);

    assertThat(browser.get("/users/login").location()).isEqualTo("/users/inkwell_ida");
  }

  private static Work lockedWork() {
    return DemoSite.SMALL.data().works().stream()
        .filter(work -> work.visibility().restricted())
        .filter(work -> work.visibility().listedForMembers())
        .findFirst()
        .orElseThrow();
  }
}
