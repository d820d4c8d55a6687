package org.fanworks.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work as a guest sees it on the pages, one component per column of the table {@code works} and
 * in the order of the columns (AO3 reference, 9.1 and 9.7).
 *
 * @param authors bylines; {@code Anonymous} for an anonymous work, the real author's name for an
 *     import that nobody has claimed
 * @param authorLogins {@code null} for an anonymous work; the archivist for an unclaimed import
 * @param creatorUserIds {@code null} for an anonymous work; ascending
 * @param summary HTML as in the page
 * @param recordUpdatedAt in UTC, whole seconds
 */
public record WorkRow(
    long id,
    String url,
    String title,
    List<String> authors,
    @Nullable List<String> authorLogins,
    @Nullable String authorLogin,
    @Nullable List<Long> creatorUserIds,
    boolean anonymous,
    List<String> recipients,
    List<String> fandoms,
    List<String> relationships,
    List<String> characters,
    List<String> freeforms,
    @Nullable String rating,
    List<String> warnings,
    List<String> categories,
    @Nullable String language,
    @Nullable Integer wordCount,
    int chaptersPosted,
    @Nullable Integer chaptersTotal,
    boolean complete,
    @Nullable Integer hits,
    int kudos,
    int comments,
    int bookmarks,
    int collectionsCount,
    LocalDate dateUpdated,
    @Nullable String summary,
    List<Long> seriesIds,
    List<String> seriesTitles,
    List<Integer> seriesPositions,
    boolean restricted,
    LocalDateTime recordUpdatedAt) {

  /** Names of the columns, in the order of {@link #values()}. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "url",
          "title",
          "authors",
          "author_logins",
          "author_login",
          "creator_user_ids",
          "anonymous",
          "recipients",
          "fandoms",
          "relationships",
          "characters",
          "freeforms",
          "rating",
          "warnings",
          "categories",
          "language",
          "word_count",
          "chapters_posted",
          "chapters_total",
          "complete",
          "hits",
          "kudos",
          "comments",
          "bookmarks",
          "collections_count",
          "date_updated",
          "summary",
          "series_ids",
          "series_titles",
          "series_positions",
          "restricted",
          "record_updated_at");

  /** The row as a list with {@code null} for SQL NULL; arrays are lists. */
  public List<@Nullable Object> values() {
    @Nullable Object[] values = {
      id,
      url,
      title,
      authors,
      authorLogins,
      authorLogin,
      creatorUserIds,
      anonymous,
      recipients,
      fandoms,
      relationships,
      characters,
      freeforms,
      rating,
      warnings,
      categories,
      language,
      wordCount,
      chaptersPosted,
      chaptersTotal,
      complete,
      hits,
      kudos,
      comments,
      bookmarks,
      collectionsCount,
      dateUpdated,
      summary,
      seriesIds,
      seriesTitles,
      seriesPositions,
      restricted,
      recordUpdatedAt
    };
    return Collections.unmodifiableList(Arrays.asList(values));
  }
}
