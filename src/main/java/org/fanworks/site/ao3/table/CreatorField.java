package org.fanworks.site.ao3.table;

import java.util.List;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.SearchText.In;

/**
 * Who made a work, by name or login: words of a byline, {@code pseud (login)}. Anonymous works are
 * those without a login.
 */
record CreatorField() implements IndexField {
  private static final WordsField BYLINE = new WordsField("creators");

  @Override
  public SearchText anyOf(List<Object> values) {
    return BYLINE.anyOf(values);
  }

  @Override
  public SearchText like(String pattern, boolean innerAllowed) {
    return BYLINE.like(pattern, innerAllowed);
  }

  @Override
  public SearchText isNull(boolean negated) {
    return new In("in_anon_collection", List.of(negated ? "false" : "true"));
  }
}
