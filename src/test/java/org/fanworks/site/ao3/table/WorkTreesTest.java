package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanworks.site.ao3.table.DescribedWorks.TABLE;
import static org.fanworks.site.ao3.table.DescribedWorks.W;
import static org.fanworks.site.ao3.table.DescribedWorks.sends;
import static org.fanworks.site.ao3.table.DescribedWorks.sendsNothing;
import static org.fanworks.site.ao3.table.WorkSearches.and;
import static org.fanworks.site.ao3.table.WorkSearches.or;

import java.math.BigDecimal;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.search.SiteSearch;
import org.junit.jupiter.api.Test;

/** What AND, OR and NULL come to. */
class WorkTreesTest {
  @Test
  void pushesAndAndOrAtAnyDepth() {
    sends(
        "query=(kudos_count:[1001 TO *]) OR (complete:true AND word_count:[100001 TO *])",
        or(W.more("kudos", 1000), and(W.is("complete", true), W.more("word_count", 100_000))));
  }

  @Test
  void joinsTheRangesOfAColumnWithinATree() {
    sends(
        "query=(id:[1 TO 5]) OR (id:[10 TO 15])",
        or(
            and(W.atLeast("id", 1), W.atMost("id", 5)),
            and(W.atLeast("id", 10), W.atMost("id", 15))));
  }

  @Test
  void putsNegationsOfAnAlternativeIntoParentheses() {
    sends(
        "query=(-id:5) OR (-expected_number_of_chapters:*)",
        or(W.isNot("id", 5), W.isNull("chapters_total")));
  }

  @Test
  void takesConjunctionsApart() {
    sends("words_from=10&complete=T", and(W.is("complete", true), W.atLeast("word_count", 10)));
  }

  @Test
  void sendsNothingOfAnAlternativeThatCannotBeAsked() {
    sends("rating_ids=12", or(W.is("title", "..."), W.is("id", 5)), W.is("rating", "Mature"));
  }

  @Test
  void refusesTagsByMeaningInsideOfAnAlternative() {
    SiteSearch search = W.search(or(W.is("tag", "Angst"), W.is("id", 5)));

    assertThatThrownBy(() -> TABLE.describe(search))
        .isInstanceOfSatisfying(
            FanworksException.class,
            e -> assertThat(e.kind()).isEqualTo(ErrorKind.UNSUPPORTED_PREDICATE))
        .hasMessageContaining("ao3.works.tag");
  }

  @Test
  void knowsWhatNoRowCanFulfil() {
    sendsNothing(W.is("rating", "Naughty"));
    sendsNothing(W.is("language", "English"));
    sendsNothing(W.has("warnings", "Underage"));
    sendsNothing(W.is("word_count", new BigDecimal("10.5")));
    sendsNothing(W.is("id", -1));
    sendsNothing(W.less("kudos", 0));
    sendsNothing(W.more("word_count", 10), W.less("word_count", 11));
    sendsNothing(W.more("id", new BigDecimal("1e30")));
    sendsNothing(W.is("url", "somewhere"));
    sendsNothing(W.is("complete", true), or(W.is("rating", "?"), W.is("language", "?")));
  }

  @Test
  void neverFindsAnythingByComparingWithNull() {
    sendsNothing(W.is("rating", (Object) null));
    sendsNothing(W.isNot("rating", "Mature", null));
    sendsNothing(W.hasNot("warnings", (Object) null));
    sendsNothing(W.less("word_count", null));
    sendsNothing(W.like("title", null));
    sendsNothing(W.is("tag", (Object) null));
    sendsNothing(W.isNot("tag", "Angst", null));
  }

  @Test
  void leavesNullsOutOfAList() {
    sends("rating_ids=12", W.is("rating", null, "Mature"));
    sends("query=(id:1) OR (complete:true)", or(W.is("id", 1, null), W.is("complete", true)));
  }

  @Test
  void ignoresUnknownNamesThatAreExcluded() {
    sends("query=rating_ids:*", W.isNot("rating", "Naughty"));
    sends("", W.hasNot("warnings", "Naughty"));
    sends("query=-id:5", W.isNot("id", 5, new BigDecimal("5.5")));
  }
}
