package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanworks.search.PushdownPolicy;
import org.junit.jupiter.api.Test;

/** How many requests look-ups take, and when the right side is read whole instead. */
final class LookupJoinTest {
  private static final int PAGE_SIZE = 50;
  private static final int PAGES_OF_WORKS = MemoryWorld.WORKS / PAGE_SIZE;

  private final MemoryEngine engine = MemoryWorld.engine(PAGE_SIZE, PushdownPolicy.DEFAULT);

  @Test
  void looksUpFewKeys() {
    assertThat(
            engine.rows(
                "select b.id, w.title from bookmarks b join works w on w.id = b.work_id"
                    + " where b.login = 'user3'"))
        .isNotEmpty();
    assertThat(engine.requests()).as("a page of bookmarks, and one search").isEqualTo(2);
  }

  @Test
  void readsTheRightSideWholeOnceItsKeysAreTooMany() {
    assertThat(
            engine.rows(
                "select b.id, w.id from bookmarks b join works w on w.author = b.login"
                    + " where w.summary is null"))
        .isNotEmpty();
    assertThat(engine.requests())
        .as("the pages of both instead of a search for each author")
        .isEqualTo(2 * PAGES_OF_WORKS);
  }

  @Test
  void looksUpWhatALimitNeedsEvenIfAllKeysWouldBeMany() {
    assertThat(
            engine.rows(
                "select b.id, w.id from bookmarks b join works w on w.author = b.login"
                    + " order by b.id desc limit 3"))
        .hasSize(3);
    assertThat(engine.requests()).isLessThanOrEqualTo(3);
  }

  @Test
  void keepsRowsWithoutMatchesWhereTheRightSideIsReadWhole() {
    assertThat(
            engine.rows(
                "select b.id from bookmarks b left join works w on w.author = b.login"
                    + " where w.id is null and b.login in ('user17', 'user18', 'user19')"))
        .isNotEmpty();
    assertThat(
            engine
                .rows(
                    "select count(*) from bookmarks b where b.login not in"
                        + " (select author from works where author is not null)")
                .get(0)
                .get(0))
        .isEqualTo(
            engine
                .rows(
                    "select count(*) from bookmarks b where not exists"
                        + " (select 1 from works w where w.author = b.login)")
                .get(0)
                .get(0));
  }
}
