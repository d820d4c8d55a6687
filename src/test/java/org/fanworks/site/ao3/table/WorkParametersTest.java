package org.fanworks.site.ao3.table;

import static org.fanworks.site.ao3.table.DescribedWorks.W;
import static org.fanworks.site.ao3.table.DescribedWorks.sends;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which conditions become parameters of their own. */
class WorkParametersTest {
  @Test
  void writesTheConditionsThatTheFormHas() {
    sends("rating_ids=12", W.is("rating", "Mature"));
    sends("language_id=ptBR", W.is("language", "ptBR"));
    sends("complete=T", W.is("complete", true));
    sends("complete=F", W.isNot("complete", true));
    sends("crossover=F", W.is("crossover", false));
    sends("single_chapter=1", W.is("chapters_total", 1));
    sends("archive_warning_ids[]=18", W.has("warnings", "Major Character Death"));
    sends("category_ids[]=116", W.has("categories", "F/F"));
  }

  @Test
  void writesNumbers() {
    sends("words_from=5000", W.atLeast("word_count", 5000));
    sends("words_from=11&words_to=19", W.more("word_count", 10), W.less("word_count", 20));
    sends("word_count=100", W.is("word_count", 100));
    sends("kudos_count=>1000", W.more("kudos", 1000));
    sends("hits=<10", W.less("hits", 10));
    sends("comments_count=0-0", W.is("comments", 0));
    sends("bookmarks_count=5-9", W.atLeast("bookmarks", 5), W.atMost("bookmarks", 9));
  }

  @Test
  void widensDaysByOne() {
    LocalDate day = LocalDate.of(2020, 1, 1);

    sends("date_from=2019-12-31", W.atLeast("date_updated", day));
    sends("date_from=2020-01-01", W.more("date_updated", day));
    sends("date_to=2020-01-02", W.atMost("date_updated", day));
    sends("date_to=2020-01-01", W.less("date_updated", day));
    sends("date_from=2019-12-31&date_to=2020-01-02", W.is("date_updated", day));
  }

  @Test
  void writesDisplayedTagsByKind() {
    sends("fandom_names=Sherlock (TV)", W.has("fandoms", "Sherlock (TV)"));
    sends("relationship_names=X/Y", W.has("relationships", "X/Y"));
    sends("character_names=A,B", W.has("characters", "A"), W.has("characters", "B"));
    sends("freeform_names=Angst", W.has("freeforms", "Angst"));
  }

  @Test
  void usesEachParameterOnce() {
    sends(
        "query=rating_ids:13&rating_ids=12", W.is("rating", "Mature"), W.is("rating", "Explicit"));
    sends(
        "query=word_count:[200 TO *]&word_count=100",
        W.is("word_count", 100),
        W.atLeast("word_count", 200));
  }

  @Test
  void roundsFractionsToWhatCountsCanBe() {
    sends("words_from=11", W.more("word_count", new BigDecimal("10.5")));
    sends("words_from=11", W.atLeast("word_count", new BigDecimal("10.5")));
    sends("words_to=10", W.less("word_count", new BigDecimal("10.5")));
    sends("words_to=10", W.atMost("word_count", new BigDecimal("10.5")));
    sends("words_to=9", W.less("word_count", new BigDecimal("10.0")));
    sends("word_count=10", W.is("word_count", new BigDecimal("10.00")));
  }

  @Test
  void boundsThatAllCountsFulfilOnlyKeepNullsOut() {
    sends("query=word_count:*", W.atLeast("word_count", 0));
    sends("query=word_count:*", W.less("word_count", new BigDecimal("1e30")));
    sends("", W.atLeast("kudos", 0));
    sends("", W.more("id", -5));
  }

  @Test
  void keepsDaysWithinTheCalendar() {
    sends("", W.atLeast("date_updated", LocalDate.of(1, 1, 1)));
    sends("", W.atMost("date_updated", LocalDate.of(9999, 12, 31)));
    sends("date_from=9999-12-30", W.atLeast("date_updated", LocalDate.of(9999, 12, 31)));
  }
}
