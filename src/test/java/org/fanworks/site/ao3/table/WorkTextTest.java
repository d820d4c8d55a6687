package org.fanworks.site.ao3.table;

import static org.fanworks.site.ao3.table.DescribedWorks.W;
import static org.fanworks.site.ao3.table.DescribedWorks.sends;

import java.time.LocalDateTime;
import org.fanworks.search.Predicate;
import org.junit.jupiter.api.Test;

/** Which conditions become query text. */
class WorkTextTest {
  @Test
  void writesIds() {
    sends("query=id:(101 OR 102 OR 103)", W.is("id", 101, 102, 103));
    sends("query=id:101", W.is("id", 101L));
    sends("query=-id:(1 OR 2)", W.isNot("id", 1, 2));
    sends("query=id:[6 TO 9]", W.more("id", 5), W.less("id", 10));
    sends("query=id:[6 TO *]", W.more("id", 5));
    sends("query=id:[* TO 5]", W.atMost("id", 5));
  }

  @Test
  void writesUrlsAsIds() {
    sends("query=id:11", W.is("url", "https://archive.test/works/11", "https://else.test/1"));
    sends("query=-id:11", W.isNot("url", "https://archive.test/works/11"));
    sends("", W.isNot("url", "somewhere"));
  }

  @Test
  void keepsNullsOutOfUnequalRows() {
    sends("query=rating_ids:* AND -rating_ids:13", W.isNot("rating", "Explicit"));
    sends(
        "query=language_id.keyword:* AND -language_id.keyword:(en OR fr)",
        W.isNot("language", "en", "fr"));
    sends("query=word_count:* AND -word_count:(5)", W.isNot("word_count", 5));
    sends("query=-kudos_count:(5)", W.isNot("kudos", 5));
    sends("query=user_ids:* AND -user_ids:(7 OR 9)", W.hasNot("creator_user_ids", 7L, 9L));
    sends("query=-series.id:3", W.hasNot("series_ids", 3L));
    sends("query=-archive_warning_ids:18", W.hasNot("warnings", "Major Character Death"));
  }

  @Test
  void writesSeveralValues() {
    sends("query=rating_ids:(12 OR 13)", W.is("rating", "Mature", "Explicit"));
    sends("query=language_id.keyword:(en OR fr)", W.is("language", "en", "fr"));
    sends("query=category_ids:(116 OR 23)", W.has("categories", "F/F", "M/M"));
    sends("query=user_ids:(11 OR 12)", W.has("creator_user_ids", 11L, 12L));
    sends("query=series.id:(3 OR 4)", W.has("series_ids", 3L, 4L));
    sends("query=kudos_count:(1 OR 2)", W.is("kudos", 1, 2));
  }

  @Test
  void writesNullTests() {
    sends("query=-word_count:*", W.isNull("word_count"));
    sends("query=expected_number_of_chapters:*", W.isNotNull("chapters_total"));
    sends("query=in_anon_collection:true", W.isNull("author_logins"));
    sends("query=in_anon_collection:false", W.isNotNull("author_login"));
    sends("query=-user_ids:*", W.isNull("creator_user_ids"));
  }

  @Test
  void writesWordsOfTitlesAndCreators() {
    sends("query=title:The title:Ca*", W.like("title", "The Ca%"));
    sends("query=(title:a) OR (title:b title:c)", W.is("title", "a", "b c"));
    sends("query=creators:Bobby creators:\\(bob\\)", W.has("authors", "Bobby (bob)"));
    sends("query=creators:astolat", W.is("author_login", "astolat"));
    sends("query=series.title:Foo", W.has("series_titles", "Foo"));
  }

  @Test
  void writesSeveralDisplayedTagsAsPhrases() {
    sends(
        "query=(tag:\"harry potter\") OR (tag:\"X\\/Y\")", W.has("fandoms", "harry potter", "X/Y"));
    sends("query=tag:\"a,b\"", W.has("fandoms", "a,b"));
    sends("query=tag:Potter,", W.like("fandoms", "% Potter, %"));
  }

  @Test
  void writesFlagsThatTheFormLacks() {
    sends("query=in_anon_collection:true", W.is("anonymous", true));
    sends("query=restricted:false", W.isNot("restricted", true));
    sends("query=otp:true", W.is("single_relationship", true));
    sends("query=backdate:false", W.is("backdated", false));
    sends("query=nonfiction:true", W.is("has_nonfiction_tag", true));
    sends("query=complete:(true OR false)", W.is("complete", true, false));
  }

  @Test
  void writesTheRestOfTheSearchColumns() {
    sends("query=a OR \"b c\"", W.is("any_text", "a OR \"b c\""));
    sends("query=(a OR b) AND restricted:true", W.is("any_text", "a OR b"), restricted());
    sends("query=work_types:Video", W.is("work_type", "Video"));
    sends(
        "query=imported_from_url:http\\:\\/\\/x.test\\/a\\ b",
        W.is("imported_from_url", "http://x.test/a b"));
    sends("query=work_skin_id:5", W.is("work_skin_id", 5L));
  }

  @Test
  void countsCollectionsOnlyFromZeroOn() {
    sends("query=collection_ids:*", W.more("collections_count", 0));
    sends("query=collection_ids:*", W.is("collections_count", 3));
    sends("", W.is("collections_count", 0));
    sends("", W.less("collections_count", 5));
  }

  @Test
  void boundsTheRecordsChangeOnlyFromBelow() {
    LocalDateTime time = LocalDateTime.of(2025, 7, 1, 12, 0);

    sends("query=updated_at:[2025-06-30 TO *]", W.more("record_updated_at", time));
    sends("", W.less("record_updated_at", time));
  }

  @Test
  void looksWithinWordsOnlyIfNothingElseRestricts() {
    sends("query=title:*zero*", W.like("title", "%zero%"));
    sends("complete=T", W.like("title", "%zero%"), W.is("complete", true));
  }

  private Predicate restricted() {
    return W.is("restricted", true);
  }
}
