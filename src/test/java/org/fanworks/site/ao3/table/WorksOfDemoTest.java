package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.HiddenValues;
import org.fanworks.demo.WorkRow;
import org.fanworks.search.Column;
import org.fanworks.search.Exactness;
import org.fanworks.search.Operator;
import org.fanworks.search.Predicate;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.web.RequestLog;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebOptions;

/**
 * Holds the table against the embedded archive: whatever predicates are pushed, the rows that come
 * back are those that SQL wants, and more only where the declaration says so.
 */
class WorksOfDemoTest {
  private static DemoArchive archive;
  private static WebClient client;
  private static WorksTable table;
  private static List<WorkRow> rows;

  @BeforeContainer
  static void start() {
    archive =
        DemoArchive.start(DemoOptions.defaults().withWorks(200).withGoneWorks(3).withPageSize(50));
    client =
        new WebClient(
            WebOptions.of(archive.url(), "0").withMinInterval(Duration.ZERO), new RequestLog());
    table = new WorksTable(Ao3Web.of(client, new Ao3Urls(archive.url())));
    rows = archive.rows().works();
  }

  @AfterContainer
  static void stop() {
    client.close();
    archive.close();
  }

  @Property(tries = 1)
  void readsEveryWorkAsItIs() {
    WorkSearches w = new WorkSearches(table.declaration());

    ReadWorks read = ReadWorks.all(table, w.search());

    assertThat(read.ids()).isEqualTo(rows.stream().map(WorkRow::id).toList());
    List<List<Object>> values =
        read.pages().stream()
            .flatMap(page -> page.rows().stream())
            .map(row -> Arrays.asList(row).subList(0, WorkRow.COLUMNS.size()))
            .toList();
    for (int i = 0; i < rows.size(); i++) {
      assertThat(values.get(i)).isEqualTo(rows.get(i).values());
    }
  }

  @Property(tries = 60)
  void findsTheRowsThatSqlWants(@ForAll("predicates") Predicate predicate) {
    WorkSearches w = new WorkSearches(table.declaration());

    Set<Long> found = new TreeSet<>(ReadWorks.all(table, w.search(predicate)).ids());

    Set<Long> wanted =
        rows.stream()
            .filter(row -> fulfils(row, predicate))
            .map(WorkRow::id)
            .collect(Collectors.toCollection(TreeSet::new));
    String asked = table.describe(w.search(predicate));
    if (exactness(predicate) == Exactness.EXACT) {
      assertThat(found).as(asked).isEqualTo(wanted);
    } else {
      assertThat(found).as(asked).containsAll(wanted);
    }
  }

  @Property(tries = 60)
  void findsTheWorksOfTags(
      @ForAll("tagNames") String required,
      @ForAll("tagNames") String further,
      @ForAll("tagNames") String excluded) {
    WorkSearches w = new WorkSearches(table.declaration());
    SiteSearch search =
        w.search(w.is("fandom", required), w.is("tag", further), w.isNot("tag", excluded));

    ReadWorks found = ReadWorks.all(table, search);

    assertThat(found.warnings()).isEmpty();
    assertThat(found.ids())
        .isEqualTo(
            rows.stream()
                .map(WorkRow::id)
                .filter(id -> hasTag(id, required) && hasTag(id, further))
                .filter(id -> !hasTag(id, excluded))
                .toList());
  }

  @Provide
  Arbitrary<Predicate> predicates() {
    return new WorkPredicates(table.declaration(), rows).any();
  }

  @Provide
  Arbitrary<String> tagNames() {
    return Arbitraries.of(
        rows.stream()
            .flatMap(row -> hidden(row.id()).filterTagNames().stream())
            .distinct()
            .sorted()
            .toList());
  }

  private static boolean hasTag(long id, String name) {
    return hidden(id).filterTagNames().contains(name);
  }

  private static HiddenValues hidden(long id) {
    return archive.rows().hidden(id).orElseThrow();
  }

  private static boolean fulfils(WorkRow row, Predicate predicate) {
    return new RowConditions(table.declaration(), row.values()).evaluate(predicate).orElse(false);
  }

  private static Exactness exactness(Predicate predicate) {
    if (predicate instanceof Predicate.And and) {
      return weakest(and.terms());
    }
    if (predicate instanceof Predicate.Or or) {
      return weakest(or.terms());
    }
    Column column = predicate.reads().get(0);
    boolean like = predicate instanceof Predicate.Like;
    boolean negated = predicate instanceof Predicate.Contains contains && contains.negated();
    Operator positive = column.type().isArray() ? Operator.CONTAINS : Operator.EQUALS;
    Operator operator = like ? Operator.LIKE : negated ? Operator.NOT_CONTAINS : positive;
    return predicate instanceof Predicate.NullTest
        ? column.push(Operator.NULL_TEST).orElseThrow()
        : column.push(operator).orElseThrow();
  }

  private static Exactness weakest(List<Predicate> terms) {
    return terms.stream().map(WorksOfDemoTest::exactness).reduce(Exactness.EXACT, Exactness::and);
  }
}
