package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanworks.demo.index.SampleArchive.ANGST;
import static org.fanworks.demo.index.SampleArchive.GENERAL;
import static org.fanworks.demo.index.SampleArchive.MOONRISE;
import static org.fanworks.demo.index.SampleArchive.MORE_FREEFORMS;
import static org.fanworks.demo.index.SampleArchive.STARFALL;
import static org.fanworks.demo.index.SampleArchive.STARFALL_SYNONYM;
import static org.fanworks.demo.index.SampleArchive.STAR_WORLDS;
import static org.fanworks.demo.index.SampleArchive.TEEN;
import static org.fanworks.demo.index.SampleArchive.UNWRANGLED;
import static org.fanworks.demo.index.SampleWork.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fanworks.demo.data.TagType;
import org.junit.jupiter.api.Test;

/** The counts in the sidebar of a listing (AO3 reference, 4.1). */
class FacetsTest {

  @Test
  void countsDirectCanonicalsOfFoundWorks() {
    Searches search =
        SampleArchive.search(
            work(1).tags(GENERAL, STARFALL, ANGST),
            work(2).tags(TEEN, STARFALL_SYNONYM, MOONRISE, UNWRANGLED),
            work(3).tags(TEEN, STARFALL),
            work(4).tags(GENERAL, MOONRISE));

    assertThat(facets(search, new Owner.OfTag(STAR_WORLDS)))
        .containsExactly(
            new Facet(TagType.RATING, TEEN, 2),
            new Facet(TagType.RATING, GENERAL, 1),
            new Facet(TagType.FANDOM, STARFALL, 3),
            new Facet(TagType.FANDOM, MOONRISE, 1),
            new Facet(TagType.FREEFORM, ANGST, 1));
  }

  @Test
  void equalCountsGoById() {
    Searches search = SampleArchive.search(work(1).tags(TEEN), work(2).tags(GENERAL));

    assertThat(facets(search, new Owner.None()))
        .containsExactly(new Facet(TagType.RATING, GENERAL, 1), new Facet(TagType.RATING, TEEN, 1));
  }

  @Test
  void keepsTheTenMostFrequentOfType() {
    List<SampleWork> works = new ArrayList<>();
    works.add(work(1).tags(MORE_FREEFORMS.toArray(Long[]::new)));
    works.add(work(2).tags(MORE_FREEFORMS.get(11)));
    Searches search = SampleArchive.search(works.toArray(SampleWork[]::new));

    List<Facet> facets = facets(search, new Owner.None());

    assertThat(facets).hasSize(10);
    assertThat(facets.get(0)).isEqualTo(new Facet(TagType.FREEFORM, MORE_FREEFORMS.get(11), 2));
    assertThat(facets.get(9)).isEqualTo(new Facet(TagType.FREEFORM, MORE_FREEFORMS.get(8), 1));
  }

  @Test
  void comesOnlyWhenAskedFor() {
    Searches search = SampleArchive.search(work(1).tags(TEEN));

    assertThat(search.outcome().facets()).isEmpty();
  }

  private static List<Facet> facets(Searches search, Owner owner) {
    SearchForm form = new SearchForm(Map.of(), Map.of(), Map.of(), owner, 1, Viewer.GUEST, true);
    return search.index().search(form).facets();
  }
}
