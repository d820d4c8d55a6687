package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanworks.demo.DemoSite;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.row.PseudRow;
import org.fanworks.demo.row.UserRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Reads users and pseuds by the selectors of the AO3 reference, 4.4, 6.10 and 6.14. */
class PeoplePagesTest {
  private static final Splitter SLASH = Splitter.on('/');
  private static final String SEARCH = "/people/search?people_search%5B";

  @Test
  void profilesAndSidebarsHoldTheRows() {
    List<UserRow> expected = DemoSite.SMALL.rows().people().users();

    assertThat(expected).hasSizeGreaterThan(200);
    assertThat(expected.subList(0, 60))
        .allSatisfy(row -> assertThat(profile(row.login())).isEqualTo(row));
  }

  @Test
  void accountOfThoseWhoLeftListsNoBookmarks() {
    assertThat(profile(Anchors.ORPHAN_LOGIN).bookmarksCount()).isNull();
  }

  @Test
  void unknownUserSendsHomeWithAMessage() {
    HttpResponse<String> answer = DemoSite.get("/users/nobody_here/profile");
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    HttpResponse<String> home = DemoSite.get(DemoSite.SMALL, "/", "Cookie", cookie);

    assertThat(DemoSite.location(answer)).isEqualTo("/");
    assertThat(Jsoup.parse(home.body()).select("div.flash.error").text())
        .isEqualTo("Sorry, there's no user by that name.");
  }

  @Test
  void listOfPseudsCountsWorksAndRecommendations() {
    Document page = DemoSite.page("/users/" + Anchors.PSEUD_LOGIN + "/pseuds");

    List<String> read =
        page.select("#main.pseuds-index ul.pseud.index > li.user.pseud").stream()
            .map(PeoplePagesTest::summary)
            .toList();

    assertThat(read)
        .isEqualTo(
            pseuds().stream()
                .filter(row -> row.login().equals(Anchors.PSEUD_LOGIN))
                .map(row -> summary(row, row.recsCount(), " recs"))
                .toList());
  }

  @Test
  void searchByNameFindsAnyOfTheWords() {
    Document page = DemoSite.page(SEARCH + "name%5D=marlow,silent_reader");

    assertThat(page.select("#main.people-search > p > strong").text()).isEqualTo("4 Found");
    assertThat(page.select("ol.pseud.index > li").stream().map(PeoplePagesTest::summary))
        .containsExactlyInAnyOrderElementsOf(
            pseuds().stream()
                .filter(row -> Set.of("marlow", "silent_reader").contains(row.login()))
                .map(row -> summary(row, row.bookmarksCount(), " bookmarks"))
                .toList());
  }

  @Test
  void searchInAllFieldsWantsEveryWord() {
    assertThat(found(SEARCH + "query%5D=captain+fen")).containsExactly("marlow/Captain Fen");
    assertThat(found(SEARCH + "query%5D=captain+nobody")).isEmpty();
  }

  @Test
  void searchByFandomFindsAllWhoWroteInIt() {
    String fandom = Anchors.BIG_FANDOM.replace(' ', '+');

    assertThat(found(SEARCH + "fandom%5D=" + fandom))
        .containsExactlyInAnyOrderElementsOf(
            pseuds().stream()
                .filter(row -> row.fandoms().contains(Anchors.BIG_FANDOM))
                .map(row -> row.login() + "/" + row.name())
                .toList());
  }

  @Test
  void unknownFandomFiltersNothing() {
    Document page = DemoSite.page(SEARCH + "fandom%5D=No+Such+Fandom");

    assertThat(page.select("#main > p > strong").text().replace(",", ""))
        .isEqualTo(pseuds().size() + " Found");
  }

  @Test
  void addressesInTheCountsAreNotEscaped() {
    Document page = DemoSite.page(SEARCH + "query%5D=captain+fen");

    assertThat(page.select("h5.heading a").first().attr("href"))
        .isEqualTo("/users/marlow/pseuds/Captain Fen/works");
  }

  @Test
  void pseudHasADashboardOfItsOwn() {
    Document page = DemoSite.page("/users/marlow/pseuds/Captain%20Fen");

    assertThat(page.select("#main.pseuds-show h2.heading").text()).isEqualTo(Anchors.OTHER_PSEUD);
    assertThat(page.select("#user-works h4 a[rel=author]").eachText())
        .contains("Captain Fen (marlow)");
  }

  @Test
  void giftsAreListedForUsersAndForNames() {
    String login =
        DemoSite.SMALL.rows().people().users().stream()
            .filter(row -> row.giftsCount() > 1)
            .findFirst()
            .orElseThrow()
            .login();

    assertThat(gifts("/users/" + login + "/gifts"))
        .isEqualTo(DemoSite.SMALL.rows().people().gifts(login));
    String name =
        DemoSite.SMALL.data().works().stream()
            .filter(work -> work.visibility().listedForGuests())
            .flatMap(work -> work.recipients().stream())
            .filter(recipient -> recipient.login() == null)
            .findFirst()
            .orElseThrow()
            .name();
    assertThat(gifts("/gifts?recipient=" + name.replace(' ', '+')))
        .isEqualTo(DemoSite.SMALL.rows().people().gifts(name))
        .isNotEmpty();
  }

  private static List<Long> gifts(String path) {
    return DemoSite.page(path).select("ul.gift.work.index.group > li.work.blurb").stream()
        .map(blurb -> Long.valueOf(blurb.id().substring("work_".length())))
        .toList();
  }

  private static List<PseudRow> pseuds() {
    return DemoSite.SMALL.rows().people().pseuds();
  }

  private static Set<String> found(String path) {
    Set<String> found = new HashSet<>();
    Document page;
    int number = 0;
    do {
      number++;
      page = DemoSite.page(path + "&page=" + number);
      found.addAll(
          page.select("ol.pseud.index > li h4 a[href*=/pseuds/]").eachAttr("href").stream()
              .map(PeoplePagesTest::name)
              .collect(Collectors.toList()));
    } while (!page.select("li.next a").isEmpty());
    return found;
  }

  private static String name(String href) {
    List<String> parts = SLASH.splitToList(URLDecoder.decode(href, StandardCharsets.UTF_8));
    return parts.get(2) + "/" + parts.get(4);
  }

  private static String summary(Element item) {
    return name(item.select("h4.heading a").first().attr("href"))
        + " "
        + item.select("h5.heading").text()
        + item.select("blockquote.userstuff").text();
  }

  private static String summary(PseudRow row, int other, String noun) {
    List<String> counts = new ArrayList<>();
    if (row.worksCount() > 0) {
      counts.add(row.worksCount() + " works");
    }
    if (other > 0) {
      counts.add(other + noun);
    }
    String description = row.description() == null ? "" : row.description();
    return row.login()
        + "/"
        + row.name()
        + " "
        + String.join(", ", counts)
        + Jsoup.parse(description).text();
  }

  private static UserRow profile(String login) {
    Document page = DemoSite.page("/users/" + login + "/profile");
    page.outputSettings().prettyPrint(false);
    Element main = page.selectFirst("#main.profile-show div.user.home.profile");
    List<String> facts = main.select("dl.meta dd:not(.pseuds)").eachText();
    Element bio = main.selectFirst("div.bio blockquote.userstuff");
    String icon = main.select("p.icon img").attr("src");
    return new UserRow(
        main.select("h2.heading").text(),
        Long.parseLong(facts.get(1)),
        LocalDate.parse(facts.get(0)),
        title(main),
        bio == null ? null : bio.html().strip(),
        icon.startsWith("/images/") ? null : icon,
        count(page, "Works").orElseThrow(),
        count(page, "Series").orElseThrow(),
        count(page, "Bookmarks").orElse(null),
        count(page, "Collections").orElseThrow(),
        count(page, "Gifts").orElseThrow(),
        main.select("dd.pseuds a").eachText());
  }

  private static String title(Element main) {
    return main.children().stream()
        .filter(child -> child.tagName().equals("h3"))
        .findFirst()
        .map(Element::text)
        .orElse(null);
  }

  private static Optional<Integer> count(Document page, String label) {
    return page.select("#dashboard li").eachText().stream()
        .filter(text -> text.startsWith(label + " ("))
        .findFirst()
        .map(text -> Integer.valueOf(text.replaceAll("\\D", "")));
  }
}
