package org.fanworks.site.ao3.client;

import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.WorkSearchOptions;

/**
 * A list of works and what is asked of it.
 *
 * @param options with all conditions that the list itself does not fulfil
 */
public record WorkRoute(WorkSource source, WorkSearchOptions options) {
  /** The same list, restricted further. */
  WorkRoute and(SearchText condition) {
    return new WorkRoute(source, options.withText(condition));
  }
}
