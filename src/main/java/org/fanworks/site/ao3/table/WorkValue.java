package org.fanworks.site.ao3.table;

import java.util.OptionalInt;
import org.fanworks.site.ao3.page.Byline;
import org.fanworks.site.ao3.page.Work;
import org.fanworks.site.ao3.page.WorkStats;
import org.fanworks.site.ao3.page.WorkTags;
import org.jspecify.annotations.Nullable;

/** Takes a column's value out of what a page tells; null for SQL's NULL. */
@FunctionalInterface
interface WorkValue<T> {
  @Nullable Object of(T source);

  /** A value of a work. */
  static WorkValue<ListedWork> ofWork(WorkValue<Work> value) {
    return listed -> value.of(listed.work());
  }

  /** A value of a work's byline. */
  static WorkValue<ListedWork> ofByline(WorkValue<Byline> value) {
    return listed -> value.of(listed.work().byline());
  }

  /** A value of a work's tags. */
  static WorkValue<ListedWork> ofTags(WorkValue<WorkTags> value) {
    return listed -> value.of(listed.work().tags());
  }

  /** A value of a work's numbers. */
  static WorkValue<ListedWork> ofStats(WorkValue<WorkStats> value) {
    return listed -> value.of(listed.work().stats());
  }

  /** A number that may be missing. */
  static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
