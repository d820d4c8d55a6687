package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.fanworks.error.FanworksException;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.search.Predicate.Comparison;
import org.fanworks.site.ValueCounts;
import org.fanworks.site.ao3.page.Facet;
import org.fanworks.site.ao3.page.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FacetsTableTest {
  private static final String PATH = "sidebar of a tag's works";
  private static final String ORDERED =
      "work_search[sort_column]=id&work_search[sort_direction]=asc";
  private static final String SIDEBAR = Fixture.of("sidebar.html").withEntry().html();

  private final PageServer site = new PageServer();
  private final FacetsTable facets = new FacetsTable(site.web());

  @AfterEach
  void close() {
    site.close();
  }

  private TableReading of(String tag) {
    return TableReading.of(facets, PATH).where("tag", tag);
  }

  @Test
  void countsWithOneRequest() {
    site.page("/tags/Sea Songs/works?" + ORDERED, SIDEBAR);

    TableReading.Result read = of("Sea Songs").read();

    assertThat(read.column("kind")).containsExactly("rating", "rating", "warning", "character");
    assertThat(read.column("name")).endsWith("Mara (Tide (2))");
    assertThat(read.column("works")).containsExactly(2345, 1, 3, 5);
    assertThat(read.column("tag_id")).containsExactly(11L, 9L, 14L, 25L);
    assertThat(site.requests()).hasSize(1);
  }

  @Test
  void countsAmongTheWorksThatAreAskedFor() {
    assertThat(
            of("Sea Songs")
                .where("complete", true)
                .where("freeform", "Storms")
                .where("categories", "Gen")
                .where(
                    new Predicate.Range(
                        facets.declaration().column("kudos"),
                        Comparison.GREATER_OR_EQUAL,
                        new Operand.Literal(100)))
                .description())
        .isEqualTo(
            "/tags/Sea%20Songs/works?work_search[freeform_names]=Storms"
                + "&work_search[category_ids][]=21&work_search[kudos_count]=>99"
                + "&work_search[complete]=T&"
                + ORDERED);
  }

  @Test
  void countsTheWorksOfASynonymAmongThoseOfItsCanonicalTag() {
    site.moved("/tags/ocean songs/works?" + ORDERED, "/tags/Sea%20Songs/works")
        .page("/tags/Sea Songs/works?work_search[other_tag_names]=ocean songs&" + ORDERED, SIDEBAR);

    assertThat(of("ocean songs").read().column("works")).hasSize(4);
    assertThat(site.requests()).hasSize(2);
  }

  @Test
  void tagWithoutAListHasNoFacets() {
    site.moved("/tags/so odd/works?" + ORDERED, "/tags/so%20odd");

    assertThatThrownBy(() -> of("so odd").read())
        .isInstanceOf(FanworksException.class)
        .hasMessageContaining("not canonical");
    assertThat(site.requests()).hasSize(1);
  }

  @Test
  void unknownTagHasNoFacetsAndAWarning() {
    TableReading.Result read = of("Nonesuch").read();

    assertThat(read.column("works")).isEmpty();
    assertThat(read.warnings()).singleElement().asString().contains("no tag 'Nonesuch'");
  }

  @Test
  void takesOnlyConditionsThatTheArchiveAnswersAsAsked() {
    assertThat(facets.declaration().indexOf("title")).isEmpty();
    assertThat(facets.declaration().indexOf("fandoms")).isEmpty();
    assertThat(facets.declaration().indexOf("id")).isEmpty();
    assertThat(facets.declaration().indexOf("date_indexed")).isPresent();
    assertThat(facets.declaration().columns())
        .extracting(column -> column.name())
        .contains("rating", "word_count", "crossover", "any_text")
        .doesNotHaveDuplicates();
  }

  @Test
  void sidebarCountsTheRatingsOfAllWorks() {
    Facet teen = new Facet(Facet.Kind.RATING, 11, "Teen And Up Audiences", 3);
    Facet gen = new Facet(Facet.Kind.CATEGORY, 21, "Gen", 9);

    assertThat(new Sidebar(List.of(teen, gen), OptionalLong.of(4)).ratings())
        .contains(new ValueCounts(Map.of("Teen And Up Audiences", 3L), 4));
    assertThat(new Sidebar(List.of(teen), OptionalLong.of(2)).ratings()).isEmpty();
    assertThat(new Sidebar(List.of(teen), OptionalLong.empty()).ratings()).isEmpty();
  }
}
