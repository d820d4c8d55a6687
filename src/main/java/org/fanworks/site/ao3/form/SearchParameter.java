package org.fanworks.site.ao3.form;

import java.util.List;
import org.fanworks.site.ao3.page.TagNames;

/**
 * A parameter of the works search (AO3 reference, 2.2), in the order in which URLs have them.
 *
 * <p>There is none for words of title or creator: the archive lets only letters and digits pass
 * there unharmed, so that the query text does this.
 */
enum SearchParameter {
  QUERY("query", Style.SINGLE),
  FANDOM_NAMES("fandom_names", Style.NAMES),
  RELATIONSHIP_NAMES("relationship_names", Style.NAMES),
  CHARACTER_NAMES("character_names", Style.NAMES),
  FREEFORM_NAMES("freeform_names", Style.NAMES),
  OTHER_TAG_NAMES("other_tag_names", Style.NAMES),
  EXCLUDED_TAG_NAMES("excluded_tag_names", Style.NAMES),
  RATING("rating_ids", Style.SINGLE),
  WARNINGS("archive_warning_ids", Style.ARRAY),
  CATEGORIES("category_ids", Style.ARRAY),
  LANGUAGE("language_id", Style.SINGLE),
  WORD_COUNT("word_count", Style.SINGLE),
  WORDS_FROM("words_from", Style.SINGLE),
  WORDS_TO("words_to", Style.SINGLE),
  HITS("hits", Style.SINGLE),
  KUDOS("kudos_count", Style.SINGLE),
  COMMENTS("comments_count", Style.SINGLE),
  BOOKMARKS("bookmarks_count", Style.SINGLE),
  DATE_FROM("date_from", Style.SINGLE),
  DATE_TO("date_to", Style.SINGLE),
  COMPLETE("complete", Style.SINGLE),
  CROSSOVER("crossover", Style.SINGLE),
  SINGLE_CHAPTER("single_chapter", Style.SINGLE),
  SORT_COLUMN("sort_column", Style.SINGLE),
  SORT_DIRECTION("sort_direction", Style.SINGLE);

  /** How a parameter takes values. */
  private enum Style {
    SINGLE,
    NAMES,
    ARRAY
  }

  private final String key;
  private final Style style;

  SearchParameter(String key, Style style) {
    this.key = key;
    this.style = style;
  }

  /** The parameter with {@code values}, as the URL has it. */
  List<UrlParameter> of(List<String> values) {
    return switch (style) {
      case SINGLE -> List.of(parameter(values.get(0)));
      case NAMES -> List.of(parameter(TagNames.list(values)));
      case ARRAY ->
          values.stream()
              .map(value -> new UrlParameter(parameter(value).name() + "[]", value))
              .toList();
    };
  }

  private UrlParameter parameter(String value) {
    return new UrlParameter("work_search[" + key + "]", value);
  }
}
