package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanworks.demo.DemoSite;
import org.fanworks.demo.generator.Anchors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class UserPageTest {

  @Test
  void dashboardShowsFandomsAndFiveNewestWorks() {
    Document page = DemoSite.page("/users/MARLOW");

    assertThat(page.select("#main.users-show h2.heading").text()).isEqualTo("marlow");
    assertThat(page.select("#user-works li.work.blurb")).hasSize(5);
    assertThat(page.select("#user-fandoms ol li").first().text()).matches(".+ \\(\\d+\\)");
  }

  @Test
  void sidebarCountsAreThoseOfTheListing() {
    String works = DemoSite.page("/users/marlow/works").select("#main > h2").text();

    Document page = DemoSite.page("/users/marlow");

    String count = page.select("#dashboard a[href=/users/marlow/works]").text();
    assertThat(works).contains(count.replaceAll("\\D", "") + " Works by marlow");
  }

  @Test
  void sidebarListsThePseuds() {
    Document page = DemoSite.page("/users/marlow");

    assertThat(page.select("#dashboard li.pseud a[href*=/pseuds/]").eachText())
        .contains("marlow", Anchors.OTHER_PSEUD);
    assertThat(page.select("#dashboard").text()).contains("All Pseuds (3)");
  }

  @Test
  void unknownUserIsNotFound() {
    assertThat(DemoSite.get("/users/nobody_here").statusCode()).isEqualTo(404);
  }

  @Test
  void signInPageIsAPlainFormWhenNobodyWasTurnedAway() {
    Document page = DemoSite.page("/users/login");

    assertThat(page.select("#main.sessions-new form#new_user input[name=user[login]]")).hasSize(1);
    assertThat(page.text()).doesNotContain("Sorry!");
  }
}
