package org.fanworks.site.ao3.form;

import java.util.List;

/**
 * A parameter of the works search (AO3 reference, 2.2), in the order in which URLs have them.
 *
 * <p>There is none for words of title or creator: the archive lets only letters and digits pass
 * there unharmed, so that the query text does this.
 */
enum SearchParameter {
  QUERY("query", ParameterStyle.SINGLE),
  FANDOM_NAMES("fandom_names", ParameterStyle.NAMES),
  RELATIONSHIP_NAMES("relationship_names", ParameterStyle.NAMES),
  CHARACTER_NAMES("character_names", ParameterStyle.NAMES),
  FREEFORM_NAMES("freeform_names", ParameterStyle.NAMES),
  OTHER_TAG_NAMES("other_tag_names", ParameterStyle.NAMES),
  EXCLUDED_TAG_NAMES("excluded_tag_names", ParameterStyle.NAMES),
  RATING("rating_ids", ParameterStyle.SINGLE),
  WARNINGS("archive_warning_ids", ParameterStyle.ARRAY),
  CATEGORIES("category_ids", ParameterStyle.ARRAY),
  LANGUAGE("language_id", ParameterStyle.SINGLE),
  WORD_COUNT("word_count", ParameterStyle.SINGLE),
  WORDS_FROM("words_from", ParameterStyle.SINGLE),
  WORDS_TO("words_to", ParameterStyle.SINGLE),
  HITS("hits", ParameterStyle.SINGLE),
  KUDOS("kudos_count", ParameterStyle.SINGLE),
  COMMENTS("comments_count", ParameterStyle.SINGLE),
  BOOKMARKS("bookmarks_count", ParameterStyle.SINGLE),
  DATE_FROM("date_from", ParameterStyle.SINGLE),
  DATE_TO("date_to", ParameterStyle.SINGLE),
  COMPLETE("complete", ParameterStyle.SINGLE),
  CROSSOVER("crossover", ParameterStyle.SINGLE),
  SINGLE_CHAPTER("single_chapter", ParameterStyle.SINGLE),
  SORT_COLUMN("sort_column", ParameterStyle.SINGLE),
  SORT_DIRECTION("sort_direction", ParameterStyle.SINGLE);

  private final String key;
  private final ParameterStyle style;

  SearchParameter(String key, ParameterStyle style) {
    this.key = key;
    this.style = style;
  }

  /** The parameter with {@code values}, as the URL has it. */
  List<UrlParameter> of(List<String> values) {
    return style.of("work_search[" + key + "]", values);
  }
}
