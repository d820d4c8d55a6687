package org.fanworks.site.ao3.page;

import java.util.List;

/**
 * A work's own page (AO3 reference, 6.3 and 6.4).
 *
 * @param id of the work
 * @param chapters those in view, by position: all of them in the view of the full work
 * @param downloads in the order of the page's menu
 * @param warnings what in the page was not understood, but did no harm to the rest
 */
public record WorkPage(
    long id,
    WorkDetails details,
    List<ChapterText> chapters,
    List<Download> downloads,
    List<String> warnings) {
  public WorkPage {
    chapters = List.copyOf(chapters);
    downloads = List.copyOf(downloads);
    warnings = List.copyOf(warnings);
  }
}
