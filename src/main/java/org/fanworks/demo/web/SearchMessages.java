package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.List;
import org.fanworks.demo.index.Hits;
import org.fanworks.demo.view.FlashView;

/** What the engine had to say about a search (AO3 reference, 2.1 and 5.3). */
final class SearchMessages {
  private SearchMessages() {}

  static List<FlashView> of(Hits<?> hits, PageSettings settings) {
    return of(hits.syntaxError(), hits.capped(), hits.total(), settings);
  }

  static List<FlashView> of(
      boolean syntaxError, boolean capped, long total, PageSettings settings) {
    List<FlashView> messages = new ArrayList<>();
    if (syntaxError) {
      messages.add(Flash.SYNTAX_ERROR.view());
    }
    if (capped) {
      String text =
          "Displaying %d results out of %d. Narrow your search to see the others."
              .formatted(settings.maxResults(), total);
      messages.add(new FlashView("notice", text));
    }
    return messages;
  }
}
