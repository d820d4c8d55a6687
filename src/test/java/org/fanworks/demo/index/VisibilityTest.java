package org.fanworks.demo.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanworks.demo.index.SampleArchive.ASTRA;
import static org.fanworks.demo.index.SampleArchive.BORIS;
import static org.fanworks.demo.index.SampleArchive.COLLECTION;
import static org.fanworks.demo.index.SampleArchive.LUMA;
import static org.fanworks.demo.index.SampleArchive.PARENT_COLLECTION;
import static org.fanworks.demo.index.SampleArchive.STARFALL;
import static org.fanworks.demo.index.SampleArchive.STARFALL_SYNONYM;
import static org.fanworks.demo.index.SampleWork.work;

import org.fanworks.demo.data.Visibility;
import org.junit.jupiter.api.Test;

/** Whose works a search or listing shows to whom (AO3 reference, 2.1 and 4.1). */
class VisibilityTest {
  private static final Visibility DRAFT = new Visibility(false, false, false, false);
  private static final Visibility MYSTERY = new Visibility(true, true, false, false);
  private static final Visibility RESTRICTED = new Visibility(true, false, true, false);
  private static final Visibility HIDDEN = new Visibility(true, false, false, true);

  private final Searches search =
      SampleArchive.search(
          work(1).by(ASTRA).tags(STARFALL).collections(COLLECTION).language("en"),
          work(2).by(LUMA).visibility(DRAFT),
          work(3).by(LUMA).visibility(MYSTERY).collections(COLLECTION),
          work(4).by(LUMA).visibility(RESTRICTED),
          work(5).by(LUMA).visibility(HIDDEN),
          work(6).by(ASTRA).anonymous().tags(STARFALL_SYNONYM).collections(PARENT_COLLECTION),
          work(7).by(LUMA, BORIS).language("zh"));

  @Test
  void guestsFindPublicWorks() {
    assertThat(search.found()).containsExactly(1L, 6L, 7L);
  }

  @Test
  void signedInViewersFindRestrictedWorksToo() {
    SearchForm form = Searches.form(new Owner.None(), Viewer.SIGNED_IN, 1);

    assertThat(search.index().search(form).workIds()).containsExactly(7L, 6L, 4L, 1L);
  }

  @Test
  void queryCannotWidenTheVisibility() {
    assertThat(search.query("posted:false OR restricted:true OR hidden_by_admin:true")).isEmpty();
    assertThat(search.query("in_unrevealed_collection:true")).isEmpty();
    assertThat(search.query("-restricted:true")).containsExactly(1L, 6L, 7L);
  }

  @Test
  void collectionsLetMysteriesThrough() {
    assertThat(search.found("collection_ids", "51")).containsExactly(1L, 3L);
    assertThat(search.found("collection_ids", "50", "collection_ids", "51"))
        .containsExactly(1L, 3L, 6L);
    assertThat(search.query("collection_ids:51")).containsExactly(1L);
    assertThat(search.listing(new Owner.OfCollection(COLLECTION))).containsExactly(1L, 3L);
    assertThat(search.listing(new Owner.OfCollection(PARENT_COLLECTION)))
        .containsExactly(1L, 3L, 6L);
  }

  @Test
  void tagListingTakesSynonyms() {
    assertThat(search.listing(new Owner.OfTag(STARFALL))).containsExactly(1L, 6L);
  }

  @Test
  void userAndPseudListingsLeaveAnonymousWorksOut() {
    assertThat(search.listing(new Owner.OfUser(ASTRA.userId()))).containsExactly(1L, 7L);
    assertThat(search.listing(new Owner.OfPseud(LUMA.id()))).containsExactly(7L);
    assertThat(search.listing(new Owner.OfPseud(ASTRA.id()))).containsExactly(1L);
  }

  @Test
  void languageListingIsExact() {
    assertThat(search.listing(new Owner.OfLanguage("en"))).containsExactly(1L);
  }

  @Test
  void listingsTakeTheFormToo() {
    assertThat(search.listing(new Owner.OfUser(ASTRA.userId()), "query", "creators:boris"))
        .containsExactly(7L);
  }

  @Test
  void creatorsOfAnonymousAndUnrevealedWorksAreNotInTheIndex() {
    assertThat(search.query("-user_ids:*")).containsExactly(6L);
    assertThat(search.query("in_anon_collection:true")).containsExactly(6L);
    assertThat(search.query("creators:anonymous")).containsExactly(6L);
    assertThat(search.listing(new Owner.OfCollection(COLLECTION), "query", "creators:luma"))
        .isEmpty();
  }

  @Test
  void pseudsShareTheUser() {
    assertThat(search.query("user_ids:1")).containsExactly(1L, 7L);
    assertThat(search.query("pseud_ids:12")).containsExactly(7L);
    assertThat(search.query("user_ids:(1 OR 2)")).containsExactly(1L, 7L);
  }
}
