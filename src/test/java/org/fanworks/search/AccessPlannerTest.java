package org.fanworks.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.LIVE;
import static org.fanworks.search.Exactness.SUPERSET;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fanworks.search.Predicate.AnyOf;
import org.fanworks.search.Predicate.Comparison;
import org.junit.jupiter.api.Test;

final class AccessPlannerTest {
  private static final Column ID =
      Column.listed("id", ColumnType.BIGINT, "Key.")
          .pushing(EXACT, Operator.EQUALS, Operator.RANGE)
          .sorting(EXACT)
          .atOnce(20);
  private static final Column TITLE =
      Column.listed("title", ColumnType.VARCHAR, "Title.").pushing(SUPERSET, Operator.LIKE);
  private static final Column KUDOS =
      Column.listed("kudos", ColumnType.INTEGER, "Kudos.")
          .pushing(LIVE, Operator.RANGE)
          .sorting(LIVE);
  private static final Column LOGIN =
      Column.listed("author_login", ColumnType.VARCHAR, "Author.").distinct(1000);
  private static final Column TAG =
      Column.searched("tag", ColumnType.VARCHAR, "Tag.").pushing(EXACT, Operator.EQUALS).atOnce(1);
  private static final Predicate OPAQUE = new Predicate.Opaque(List.of(TITLE));

  private static final AccessPath USER =
      AccessPath.boundBy(
          "user works", new AccessPath.Binding("author_login", Operator.EQUALS, SUPERSET));

  private static TableDeclaration table(AccessPath... paths) {
    return new TableDeclaration(
        "works",
        "Works.",
        List.of(ID, TITLE, KUDOS, LOGIN, TAG),
        List.of("id"),
        List.of(paths),
        20,
        100_000);
  }

  private static final TableDeclaration WORKS = table(USER, AccessPath.open("search"));

  private static AccessPlan plan(TableQuery query) {
    return new AccessPlanner(WORKS, PushdownPolicy.DEFAULT).plan(query);
  }

  private static TableQuery query(Predicate... conjuncts) {
    return new TableQuery(
        List.of(conjuncts), List.of(), true, Optional.empty(), Optional.empty(), false);
  }

  private static TableQuery count(Predicate... conjuncts) {
    return new TableQuery(
        List.of(conjuncts), List.of(), true, Optional.empty(), Optional.empty(), true);
  }

  private static TableQuery limited(List<SortKey> order, Predicate... conjuncts) {
    return new TableQuery(
        List.of(conjuncts),
        order,
        true,
        Optional.of(new Operand.Literal(40)),
        Optional.of(new Operand.Literal(20)),
        false);
  }

  private static AnyOf equal(Column column, Object value) {
    return new AnyOf(column, List.of(new Operand.Literal(value)), false);
  }

  private static Predicate more(Column column, Object value) {
    return new Predicate.Range(column, Comparison.GREATER, new Operand.Literal(value));
  }

  private static Predicate like(String pattern) {
    return new Predicate.Like(TITLE, new Operand.Literal(pattern));
  }

  @Test
  void leavesNothingToDoAfterExactPredicates() {
    AccessPlan plan = plan(query(equal(ID, 5), more(ID, 3)));

    assertThat(plan.pushed()).containsExactly(equal(ID, 5), more(ID, 3));
    assertThat(plan.residual()).isEmpty();
    assertThat(plan.requests()).isEqualTo(1);
  }

  @Test
  void checksSupersetsAgain() {
    AccessPlan plan = plan(query(more(ID, 3), like("The %")));

    assertThat(plan.pushed()).hasSize(2);
    assertThat(plan.residual()).containsExactly(1);
  }

  @Test
  void sendsTheWeakerPartOfAnAndInsideOfAnOr() {
    Predicate mixed =
        new Predicate.Or(List.of(new Predicate.And(List.of(more(ID, 3), OPAQUE)), equal(ID, 1)));

    AccessPlan plan = plan(query(mixed));

    assertThat(plan.pushed())
        .containsExactly(
            new Predicate.Or(List.of(new Predicate.And(List.of(more(ID, 3))), equal(ID, 1))));
    assertThat(plan.residual()).containsExactly(0);
  }

  @Test
  void keepsAnOrWithAnUnknownTermToItself() {
    AccessPlan plan = plan(query(new Predicate.Or(List.of(OPAQUE, equal(ID, 1)))));

    assertThat(plan.pushed()).isEmpty();
    assertThat(plan.residual()).containsExactly(0);
  }

  @Test
  void sendsAnOrOnlyWhereOnePartOfTheSearchTakesAllOfIt() {
    Column ofItem = KUDOS.writtenIn("item");

    AccessPlan mixed = plan(query(new Predicate.Or(List.of(more(ofItem, 3), equal(ID, 1)))));
    AccessPlan single = plan(query(new Predicate.Or(List.of(more(ofItem, 3), more(ofItem, 9)))));

    assertThat(mixed.pushed()).isEmpty();
    assertThat(single.pushed()).hasSize(1);
  }

  @Test
  void keepsColumnsThatStandAloneOutOfTrees() {
    Column form = KUDOS.alone();

    AccessPlan tree = plan(query(new Predicate.Or(List.of(more(form, 3), more(form, 9)))));

    assertThat(tree.pushed()).isEmpty();
    assertThat(plan(query(more(form, 3))).pushed()).hasSize(1);
  }

  @Test
  void countsByTheTotalOnlyWhenNothingIsLeftToCheck() {
    assertThat(plan(count(more(ID, 3))).total()).isTrue();
    assertThat(plan(count(like("The %"))).total()).isFalse();
    assertThat(plan(count(OPAQUE)).total()).isFalse();
  }

  @Test
  void countsByTheIndexOfTheSiteAndSaysSo() {
    AccessPlan plan = plan(count(more(KUDOS, 3)));

    assertThat(plan.total()).isTrue();
    assertThat(plan.live()).isTrue();
  }

  @Test
  void doesNotTrustTheIndexWhenCountersHaveToBeExact() {
    AccessPlan plan =
        new AccessPlanner(WORKS, new PushdownPolicy(true, false)).plan(count(more(KUDOS, 3)));

    assertThat(plan.pushed()).isEmpty();
    assertThat(plan.total()).isFalse();
  }

  @Test
  void addsUpTheTotalsOfSeveralSearches() {
    List<Operand> ids = IntStream.range(0, 60).<Operand>mapToObj(Operand.Literal::new).toList();

    AccessPlan byKey = plan(count(new AnyOf(ID, ids, false)));
    AccessPlan byTag =
        plan(
            count(
                new AnyOf(
                    TAG, List.of(new Operand.Literal("a"), new Operand.Literal("b")), false)));

    assertThat(byKey.total()).isTrue();
    assertThat(byKey.requests()).isEqualTo(3);
    assertThat(byTag.total()).isTrue();
    assertThat(byTag.requests()).as("each of both, and those that have both").isEqualTo(3);
    assertThat(byTag.branches()).extracting(AccessPlan.Branch::sign).containsExactly(1, 1, -1);
  }

  @Test
  void skipsPagesOnlyWhenEveryRowOfThemCounts() {
    assertThat(plan(limited(List.of(), more(ID, 3))).skipsPages()).isTrue();
    assertThat(plan(limited(List.of(), like("The %"))).skipsPages()).isFalse();
    assertThat(plan(limited(List.of(new SortKey(TITLE, false)))).skipsPages()).isFalse();
  }

  @Test
  void sortsByTheSiteWhereTiesFallAsAsked() {
    SortKey kudos = new SortKey(KUDOS, true);

    assertThat(plan(limited(List.of(kudos))).sort()).contains(LIVE);
    assertThat(plan(limited(List.of(kudos, new SortKey(ID, true)))).sort()).contains(LIVE);
    assertThat(plan(limited(List.of(kudos, new SortKey(ID, false)))).sort()).isEmpty();
    assertThat(plan(limited(List.of(new SortKey(ID, true), kudos))).sort()).contains(EXACT);
  }

  @Test
  void leavesAnOrderWithTheKeyToNoSiteThatBreaksTiesInItsOwnWay() {
    SortKey visits =
        new SortKey(
            Column.listed("visits", ColumnType.INTEGER, "Visits.").sortingLoosely(EXACT), true);

    assertThat(plan(limited(List.of(visits))).sort()).contains(EXACT);
    assertThat(plan(limited(List.of(visits, new SortKey(ID, true)))).sort()).isEmpty();
  }

  @Test
  void readsEverythingForALiveOrderWithoutALimit() {
    TableQuery all =
        new TableQuery(
            List.of(),
            List.of(new SortKey(KUDOS, true)),
            true,
            Optional.empty(),
            Optional.empty(),
            false);

    assertThat(plan(all).sort()).isEmpty();
  }

  @Test
  void takesTheNarrowerPath() {
    assertThat(plan(query(equal(LOGIN, "ann"))).path()).isEqualTo(USER);
    assertThat(plan(query(more(ID, 3))).path().name()).isEqualTo("search");
  }

  @Test
  void trustsAPathOnlyWithThePredicateThatOpensIt() {
    AccessPath exact =
        AccessPath.boundBy(
            "user works", new AccessPath.Binding("author_login", Operator.EQUALS, EXACT));

    AccessPlan plan =
        new AccessPlanner(table(exact), PushdownPolicy.DEFAULT)
            .plan(query(equal(LOGIN, "ann"), equal(LOGIN, "bob")));

    assertThat(plan.pushed()).containsExactly(equal(LOGIN, "ann"));
    assertThat(plan.residual()).containsExactly(1);
  }

  @Test
  void opensAPathOnceForEachValueThatIsSearchedForAlone() {
    Column alone = LOGIN.atOnce(1);
    AnyOf two =
        new AnyOf(alone, List.of(new Operand.Literal("ann"), new Operand.Literal("bob")), false);

    AccessPlan plan = plan(query(two));

    assertThat(plan.path()).isEqualTo(USER);
    assertThat(plan.requests()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void namesThePredicateThatATableNeeds() {
    AccessPlan plan = new AccessPlanner(table(USER), PushdownPolicy.DEFAULT).plan(query());

    assertThat(plan.problem().orElseThrow().unsupported()).isFalse();
    assertThat(plan.problem().orElseThrow().message())
        .contains("works", "author_login", "WHERE author_login = ...");
  }

  @Test
  void refusesASearchColumnInsideOfAnOr() {
    AccessPlan plan =
        plan(
            query(
                new Predicate.Or(
                    List.of(equal(TAG, "a"), new Predicate.Like(TAG, new Operand.Literal("b"))))));

    assertThat(plan.problem().orElseThrow().unsupported()).isTrue();
    assertThat(plan.problem().orElseThrow().message()).contains("works.tag", "=, IN");
  }

  @Test
  void asksForBothBoundsOfASearchColumn() {
    Column day =
        Column.searched("day", ColumnType.DATE, "Day.").pushing(EXACT, Operator.RANGE).alone();
    Predicate from = more(day, 3);
    Predicate to = new Predicate.Range(day, Comparison.LESS, new Operand.Literal(9));

    AccessPlan plan = plan(query(new Predicate.And(List.of(from, to))));

    assertThat(plan.problem()).isEmpty();
    assertThat(plan.pushed()).containsExactly(from, to);
    assertThat(plan.residual()).isEmpty();
  }

  @Test
  void stillSearchesBySearchColumnsWithoutPushdown() {
    AccessPlan plan =
        new AccessPlanner(WORKS, new PushdownPolicy(false, true))
            .plan(query(equal(TAG, "a"), more(ID, 3)));

    assertThat(plan.pushed()).containsExactly(equal(TAG, "a"));
    assertThat(plan.residual()).containsExactly(1);
  }

  @Test
  void opensAPathWithSeveralValuesOnlyWhereItTakesThemAtOnce() {
    Predicate twoLogins =
        new AnyOf(LOGIN, List.of(new Operand.Literal("a"), new Operand.Literal("b")), false);
    TableDeclaration oneByOne = table(USER);
    TableDeclaration batches = table(USER.inBatches());

    assertThat(new AccessPlanner(oneByOne, PushdownPolicy.DEFAULT).plan(query(twoLogins)).problem())
        .isPresent();
    assertThat(new AccessPlanner(batches, PushdownPolicy.DEFAULT).plan(query(twoLogins)).problem())
        .isEmpty();
  }

  @Test
  void checksAListOfValuesOnTheRowsWhereFewerPagesHaveThemThanItHasSearches() {
    AnyOf ids =
        new AnyOf(
            ID, IntStream.range(0, 100).<Operand>mapToObj(Operand.Literal::new).toList(), false);

    AccessPlan narrow = plan(query(equal(TAG, "Rare"), ids));
    AccessPlan wide = plan(query(ids));

    assertThat(wide.pushed()).as("five searches instead of 5,000 pages").containsExactly(ids);
    assertThat(wide.requests()).isEqualTo(5);
    assertThat(narrow.pushed()).containsExactly(equal(TAG, "Rare"), ids);
  }

  @Test
  void seesInTheTotalsThatAListOfValuesNeedsNoSearches() {
    SeenTotals totals = new SeenTotals();
    AnyOf tag = equal(TAG, "Rare");
    totals.learn(
        WORKS,
        new SiteSearch(AccessPath.open("search"), List.of(tag), List.of(), false, 0, Set.of()),
        30);
    AnyOf ids =
        new AnyOf(
            ID, IntStream.range(0, 100).<Operand>mapToObj(Operand.Literal::new).toList(), false);

    AccessPlan plan =
        new AccessPlanner(WORKS, PushdownPolicy.DEFAULT, totals).plan(query(tag, ids));

    assertThat(plan.pushed()).as("two pages instead of five searches").containsExactly(tag);
    assertThat(plan.residual()).containsExactly(1);
    assertThat(plan.requests()).isEqualTo(2);
  }
}
