package org.fanworks.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fanworks.demo.DemoBrowser;
import org.fanworks.demo.DemoBrowser.Seen;
import org.fanworks.demo.DemoSite;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.demo.row.ReadingRow;
import org.fanworks.demo.row.SubscriptionRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OwnPagesTest {
  private static final String HISTORY = "/users/silent_reader/readings";
  private static final String SUBSCRIPTIONS = "/users/silent_reader/subscriptions";
  private static final List<ReadingRow> READINGS =
      DemoSite.SMALL.rows().members().history(DemoAccount.READER);

  private final DemoBrowser browser = new DemoBrowser(DemoSite.SMALL);

  @Test
  void guestsAreSentToTheForm() {
    assertThat(browser.get(HISTORY).location())
        .isEqualTo("/users/login?return_to=%2Fusers%2Fsilent_reader%2Freadings");
  }

  @Test
  void othersAreSentHome() {
    browser.signIn(DemoAccount.WRITER);

    Seen answer = browser.get(SUBSCRIPTIONS);

    assertThat(answer.location()).isEqualTo("/users/inkwell_ida");
    assertThat(browser.get(answer.location()).page().select("div.flash.error")).hasSize(1);
  }

  @Test
  void historyHoldsAllSpecialCases() {
    assertThat(READINGS).hasSizeGreaterThan(40).extracting(ReadingRow::visits).contains(1);
    assertThat(READINGS).filteredOn(ReadingRow::deleted).hasSize(3);
    assertThat(READINGS).extracting(ReadingRow::authors).contains(List.of("Anonymous"));
    assertThat(READINGS).filteredOn(row -> row.title() == null && !row.deleted()).hasSize(1);
    assertThat(READINGS)
        .extracting(ReadingRow::versionText)
        .contains("Latest version.", "Update available.", "Minor edits made since then.");
  }

  @Test
  void historyShowsTheLastVisitFirst() {
    browser.signIn(DemoAccount.READER);

    List<Element> entries = entries(HISTORY + "?", "ol.reading.work.index > li.reading");

    assertThat(entries).hasSameSizeAs(READINGS);
    for (int i = 0; i < entries.size(); i++) {
      ReadingRow row = READINGS.get(i);
      String text = entries.get(i).text();
      assertThat(text).contains(Numbers.blurbDate(row.lastVisited()));
      assertThat(entries.get(i).hasClass("deleted")).isEqualTo(row.deleted());
      if (!row.deleted()) {
        assertThat(entries.get(i).id()).isEqualTo("work_" + row.workId());
        assertThat(text.contains("(Marked for Later.)")).isEqualTo(row.markedForLater());
      }
    }
  }

  @Test
  void markedForLaterIsAPartOfTheHistory() {
    browser.signIn(DemoAccount.READER);

    List<Element> entries = entries(HISTORY + "?show=to-read&", "li.reading:not(.deleted)");

    assertThat(entries)
        .extracting(Element::id)
        .isEqualTo(
            READINGS.stream()
                .filter(row -> Boolean.TRUE.equals(row.markedForLater()))
                .map(row -> "work_" + row.workId())
                .toList());
  }

  @Test
  void subscriptionsToWhatIsNotShownHaveNoLink() {
    browser.signIn(DemoAccount.READER);

    List<Element> entries = entries(SUBSCRIPTIONS + "?", "dl.subscription > dt:not(:has(a))");

    assertThat(entries)
        .extracting(Element::text)
        .containsExactly("Deleted item", "Mystery Work (Work)");
  }

  @Test
  void subscriptionsComeByKind() {
    browser.signIn(DemoAccount.READER);
    List<SubscriptionRow> rows = DemoSite.SMALL.rows().members().subscriptions(DemoAccount.READER);

    assertThat(names(SUBSCRIPTIONS + "?"))
        .isEqualTo(rows.stream().map(SubscriptionRow::name).toList());
    assertThat(names(SUBSCRIPTIONS + "?type=series&"))
        .isEqualTo(
            rows.stream()
                .filter(row -> row.kind() == null || row.kind().equals("series"))
                .map(SubscriptionRow::name)
                .toList());
  }

  private List<String> names(String address) {
    return entries(address, "dl.subscription.index > dt").stream()
        .map(entry -> entry.childrenSize() > 0 ? entry.child(0).text() : entry.text())
        .map(name -> name.replace(" (Work)", ""))
        .toList();
  }

  /** What all pages of a list show. */
  private List<Element> entries(String address, String selector) {
    List<Element> entries = new ArrayList<>();
    Document page;
    int number = 1;
    do {
      page = browser.get(address + "page=" + number++).page();
      entries.addAll(page.select(selector));
    } while (!page.select("ol.pagination li.next a").isEmpty());
    return entries;
  }
}
