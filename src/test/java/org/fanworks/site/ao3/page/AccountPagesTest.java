package org.fanworks.site.ao3.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.HistoryEntry.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountPagesTest {
  private static final Fixture HISTORY = Fixture.of("history.html");
  private static final Fixture SUBSCRIPTIONS = Fixture.of("subscriptions.html");
  private static final Fixture SIGN_IN = Fixture.of("sign-in.html");

  @Test
  void historyTellsHowWorksWereRead() {
    ListPage<HistoryEntry> page = AccountPages.history(HISTORY.page());

    HistoryEntry first = page.entries().get(0);
    assertThat(first.id()).isEqualTo(38138300766L);
    assertThat(first.lastVisited()).isEqualTo(LocalDate.of(2026, 7, 17));
    Visit visit = first.visit().orElseThrow();
    assertThat(visit.work().id()).isEqualTo(21);
    assertThat(visit.work().work().orElseThrow().title()).isEqualTo("Old Nets");
    assertThat(visit.count()).isEqualTo(1207);
    assertThat(visit.version()).contains("latest");
    assertThat(visit.markedForLater()).isTrue();
  }

  @Test
  void historyKeepsOneVisitDeletedWorksAndMysteries() {
    List<HistoryEntry> entries = AccountPages.history(HISTORY.page()).entries();

    assertThat(entries).hasSize(4);
    assertThat(entries.get(1).visit().map(Visit::count)).contains(1);
    assertThat(entries.get(1).visit().flatMap(Visit::version)).contains("minor edits");
    assertThat(entries.get(2))
        .isEqualTo(new HistoryEntry(38138300768L, LocalDate.of(2026, 1, 1), Optional.empty()));
    assertThat(entries.get(3).visit().map(visit -> visit.work().isMystery())).contains(true);
  }

  @Test
  void historyHasPages() {
    ListPage<HistoryEntry> page = AccountPages.history(HISTORY.page());

    assertThat(page.hasNext()).isTrue();
    assertThat(page.lastPage()).hasValue(62);
    assertThat(page.total()).isEmpty();
    assertThat(page.warnings()).isEmpty();
  }

  @Test
  void emptyHistoryHasNoList() {
    Fixture empty = Fixture.main("readings-index dashboard region", "<h2>History</h2>");

    assertThat(AccountPages.history(empty.page()).entries()).isEmpty();
  }

  @Test
  void newWordsForAVersionStayWithAWarning() {
    Fixture changed = HISTORY.with("(Latest version.)", "(Rewritten.)");

    ListPage<HistoryEntry> page = AccountPages.history(changed.page());

    assertThat(page.entries().get(0).visit().flatMap(Visit::version)).contains("Rewritten.");
    assertThat(page.warnings()).singleElement().asString().contains("Rewritten.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Visited once", "09 Jul 2026", "/readings/38138300767"})
  void historyWithoutItsWordsIsNotUnderstood(String words) {
    Fixture changed = HISTORY.with(words, "something");

    assertThatThrownBy(() -> AccountPages.history(changed.page())).isInstanceOf(PageChanged.class);
  }

  @Test
  void otherListsAreNoHistory() {
    assertThatThrownBy(() -> AccountPages.history(Fixture.of("listing.html").page()))
        .hasMessageContaining("AO3 history");
  }

  @Test
  void subscriptionsAreToWorksSeriesAndUsers() {
    List<Subscription> entries = AccountPages.subscriptions(SUBSCRIPTIONS.page()).entries();

    assertThat(entries)
        .extracting(Subscription::target)
        .containsExactly(
            new Subscription.OfWork(63673864),
            new Subscription.OfUser("bo_ann"),
            new Subscription.Gone(),
            new Subscription.OfMystery(),
            new Subscription.OfSeries(147504));
    assertThat(entries)
        .extracting(Subscription::name)
        .containsExactly("A & B (Work)", "bo_ann", "Deleted item", "Mystery Work", "Nets");
    assertThat(entries)
        .extracting(Subscription::id)
        .containsExactly(1112773345L, 1066579408L, 1066579409L, 1066579410L, 1054713085L);
  }

  @Test
  void subscriptionsNameTheCreators() {
    List<Subscription> entries = AccountPages.subscriptions(SUBSCRIPTIONS.page()).entries();

    Byline first = entries.get(0).byline().orElseThrow();
    assertThat(first.authorNames()).containsExactly("Anne B (ann)", "bob");
    assertThat(first.authorLogins()).contains(List.of("ann", "bob"));
    assertThat(entries.get(1).byline()).isEmpty();
    assertThat(entries.get(4).byline().map(Byline::anonymous)).contains(true);
  }

  @Test
  void subscriptionsHavePages() {
    ListPage<Subscription> page = AccountPages.subscriptions(SUBSCRIPTIONS.page());

    assertThat(page.hasNext()).isTrue();
    assertThat(page.lastPage()).hasValue(2);
  }

  @Test
  void formToSignInHasATokenOfItsOwn() {
    SignInPage page = SignInPageParser.parse(SIGN_IN.page());

    assertThat(page.token()).isEqualTo("of-the-form");
    assertThat(page.refusal()).isEmpty();
    assertThat(page.toString()).doesNotContain("of-the-form");
  }

  @Test
  void formTellsWhyNobodyWasLetIn() {
    Fixture refused =
        SIGN_IN.with(
            "<div class=\"flash\"></div>",
            "<div class=\"flash alert\">Wrong.</div><div class=\"flash\"></div>");

    assertThat(SignInPageParser.parse(refused.page()).refusal()).contains("Wrong.");
  }
}
