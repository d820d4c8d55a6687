package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Map;
import org.fanworks.search.Predicate;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.UrlParameter;

/**
 * Makes the query text of a search. Immutable.
 *
 * <ul>
 *   <li>A search that nothing restricts may look within words.
 *   <li>Words give way where the text becomes too long for a URL.
 * </ul>
 *
 * @param table name of the table, for messages
 * @param fields of the index, by column
 */
record IndexText(String table, Map<String, IndexField> fields) {
  /** Longer text would leave no room in a URL for the rest. */
  private static final int MAX_LENGTH = 3000;

  IndexText {
    fields = Map.copyOf(fields);
  }

  /**
   * The condition that all of {@code predicates} are true.
   *
   * @param narrow whether other parts of the search restrict it
   */
  SearchText of(List<Predicate> predicates, boolean narrow) {
    SearchText text = new IndexConditions(table, fields, false).allOf(predicates);
    if (text.isEverything() && !narrow) {
      text = new IndexConditions(table, fields, true).allOf(predicates);
    }
    boolean tooLong = !text.isNothing() && encodedLength(text) > MAX_LENGTH;
    return tooLong ? text.withoutWords() : text;
  }

  private static int encodedLength(SearchText text) {
    return new UrlParameter("", text.text()).encoded().length();
  }
}
