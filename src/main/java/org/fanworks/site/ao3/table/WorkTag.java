package org.fanworks.site.ao3.table;

import java.util.ArrayList;
import java.util.List;
import org.fanworks.site.ao3.page.Work;
import org.fanworks.site.ao3.page.WorkTags;

/**
 * A tag that a work displays.
 *
 * @param kind as the table calls it
 * @param position among the tags of its kind, from 1
 */
record WorkTag(long workId, String kind, int position, String name) {
  /** The tags of a work, as its page orders them. */
  static List<WorkTag> of(long workId, Work work) {
    WorkTags tags = work.tags();
    List<WorkTag> all = new ArrayList<>();
    add(all, workId, "fandom", tags.fandoms());
    add(all, workId, "rating", tags.rating().stream().toList());
    add(all, workId, "warning", tags.warnings());
    add(all, workId, "category", tags.categories());
    add(all, workId, "relationship", tags.relationships());
    add(all, workId, "character", tags.characters());
    add(all, workId, "freeform", tags.freeforms());
    return all;
  }

  private static void add(List<WorkTag> all, long workId, String kind, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      all.add(new WorkTag(workId, kind, i + 1, names.get(i)));
    }
  }
}
