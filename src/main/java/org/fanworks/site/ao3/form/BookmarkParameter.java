package org.fanworks.site.ao3.form;

import java.util.List;

/** A parameter of the search for bookmarks (AO3 reference, 4.3), in the order of URLs. */
enum BookmarkParameter {
  BOOKMARK_QUERY("bookmark_query", ParameterStyle.SINGLE),
  ITEM_QUERY("bookmarkable_query", ParameterStyle.SINGLE),
  ITEM_TAG_NAMES("other_tag_names", ParameterStyle.NAMES),
  EXCLUDED_ITEM_TAG_NAMES("excluded_tag_names", ParameterStyle.NAMES),
  TAG_NAMES("other_bookmark_tag_names", ParameterStyle.NAMES),
  EXCLUDED_TAG_NAMES("excluded_bookmark_tag_names", ParameterStyle.NAMES),
  REC("rec", ParameterStyle.SINGLE),
  WITH_NOTES("with_notes", ParameterStyle.SINGLE),
  RATINGS("rating_ids", ParameterStyle.ARRAY),
  WARNINGS("archive_warning_ids", ParameterStyle.ARRAY),
  CATEGORIES("category_ids", ParameterStyle.ARRAY),
  LANGUAGE("language_id", ParameterStyle.SINGLE),
  WORDS_FROM("words_from", ParameterStyle.SINGLE),
  WORDS_TO("words_to", ParameterStyle.SINGLE),
  SORT_COLUMN("sort_column", ParameterStyle.SINGLE);

  private final String key;
  private final ParameterStyle style;

  BookmarkParameter(String key, ParameterStyle style) {
    this.key = key;
    this.style = style;
  }

  /** Whether it can have more than one value. */
  boolean takesMany() {
    return style != ParameterStyle.SINGLE;
  }

  /** The parameter with {@code values}, as the URL has it. */
  List<UrlParameter> of(List<String> values) {
    return style.of("bookmark_search[" + key + "]", values);
  }
}
