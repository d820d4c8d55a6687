package org.fanworks.demo.web;

import java.util.function.Predicate;
import org.fanworks.demo.DemoSite;
import org.fanworks.demo.data.Visibility;
import org.fanworks.demo.data.Work;

/** Finds works of the shared archive by what is special about them. */
final class Works {
  private Works() {}

  /** The first work, whoever may see it, for which the condition holds. */
  static Work any(Predicate<Work> condition) {
    return DemoSite.SMALL.data().works().stream().filter(condition).findFirst().orElseThrow();
  }

  /** The first work that everybody sees and for which the condition holds. */
  static Work open(Predicate<Work> condition) {
    return any(condition.and(work -> work.visibility().equals(Visibility.PUBLIC)).and(Works::tame));
  }

  /** The first work that everybody sees after a warning. */
  static Work adult(Predicate<Work> condition) {
    return any(
        condition
            .and(work -> work.visibility().equals(Visibility.PUBLIC))
            .and(work -> work.tagIds().contains(13L)));
  }

  static boolean singleChapter(Work work) {
    return Integer.valueOf(1).equals(work.extent().expectedChapters());
  }

  static boolean severalChapters(Work work) {
    return work.extent().chaptersPosted() > 1;
  }

  private static boolean tame(Work work) {
    return work.tagIds().contains(10L) || work.tagIds().contains(11L);
  }
}
