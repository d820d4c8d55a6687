package org.fanworks.site.ao3.table;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.fanworks.site.RecordColumns.Value;
import org.fanworks.site.ao3.page.Byline;
import org.fanworks.site.ao3.page.Work;
import org.fanworks.site.ao3.page.WorkStats;
import org.fanworks.site.ao3.page.WorkTags;
import org.jspecify.annotations.Nullable;

/** Says where in a work of a list the value of a column is. */
final class WorkValue {
  private WorkValue() {}

  /** A value of a work. */
  static Value<ListedWork> ofWork(Value<Work> value) {
    return listed -> value.of(listed.work());
  }

  /** A value of a work's byline. */
  static Value<ListedWork> ofByline(Value<Byline> value) {
    return listed -> value.of(listed.work().byline());
  }

  /** A value of a work's tags. */
  static Value<ListedWork> ofTags(Value<WorkTags> value) {
    return listed -> value.of(listed.work().tags());
  }

  /** A value of a work's numbers. */
  static Value<ListedWork> ofStats(Value<WorkStats> value) {
    return listed -> value.of(listed.work().stats());
  }

  /** A number that may be missing. */
  static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  /** A large number that may be missing. */
  static @Nullable Long number(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }
}
