package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Audience;
import org.fanworks.demo.row.BookmarkRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a member sees of tables that guests see less of: private and restricted things. */
final class MembersViewTest {
  private static final String READER = DemoAccount.READER.login();

  private static DemoArchive archive;
  private static List<BookmarkRow> own;
  private static AskedArchive member;
  private static AskedArchive guest;

  @BeforeAll
  static void start() throws SQLException {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(600).withGoneWorks(0));
    own = archive.rows().bookmarks().own(READER);
    member = AskedArchive.by(DemoAccount.READER, archive);
    guest = new AskedArchive(archive, "");
  }

  @BeforeEach
  void forget() {
    member.forget();
  }

  @AfterAll
  static void stop() throws SQLException {
    member.close();
    guest.close();
    archive.close();
  }

  private static String ofReader(String columns) {
    return "SELECT " + columns + " FROM bookmarks WHERE bookmarker_login = '" + READER + "'";
  }

  private static long count(Predicate<BookmarkRow> wanted) {
    return own.stream().filter(wanted).count();
  }

  @Test
  void ownBookmarksAreThereWithThePrivateOnes() throws SQLException {
    assertThat(member.rows(ofReader("id, private, rec, notes")))
        .isEqualTo(
            own.stream()
                .map(row -> Arrays.<Object>asList(row.id(), isPrivate(row), rec(row), row.notes()))
                .toList());
    assertThat(count(row -> row.unlisted() && !row.item().gone())).isPositive();
  }

  private static Boolean isPrivate(BookmarkRow row) {
    boolean told = row.unlisted() || row.rec() != null;
    return (row.item().gone() || !told) ? null : (Boolean) row.unlisted();
  }

  private static Boolean rec(BookmarkRow row) {
    return row.item().gone() ? null : row.rec();
  }

  @Test
  void privateBookmarksAreCountedByTheArchive() throws SQLException {
    assertThat(member.column(ofReader("COUNT(*)") + " AND private"))
        .containsExactly(count(row -> Boolean.TRUE.equals(isPrivate(row))));
    assertThat(member.column(ofReader("COUNT(*)") + " AND NOT private"))
        .containsExactly(count(row -> Boolean.FALSE.equals(isPrivate(row))));
    assertThat(member.pages())
        .containsExactly("/users/silent_reader/bookmarks", "/users/silent_reader/bookmarks");
  }

  @Test
  void recommendationsAreThoseThatThePagesShow() throws SQLException {
    assertThat(member.column(ofReader("COUNT(*)") + " AND rec"))
        .containsExactly(count(row -> Boolean.TRUE.equals(rec(row))));
  }

  @Test
  void guestsAndOthersDoNotSeePrivateBookmarks() throws SQLException {
    try (AskedArchive other = AskedArchive.by(DemoAccount.CAPTAIN, archive)) {
      for (AskedArchive visitor : List.of(guest, other)) {
        assertThat(visitor.column(ofReader("id") + " AND private")).isEmpty();
        assertThat(visitor.column(ofReader("id"))).hasSizeLessThan(own.size());
      }
    }
  }

  @Test
  void restrictedWorksAreThereForMembersOnly() throws SQLException {
    List<Object> restricted =
        archive.data().works().stream()
            .filter(work -> work.visibility().listedForMembers())
            .filter(work -> work.visibility().restricted())
            .<Object>map(Work::id)
            .toList();

    assertThat(member.column("SELECT id FROM works WHERE restricted ORDER BY id"))
        .isEqualTo(restricted);
    assertThat(guest.column("SELECT id FROM works WHERE restricted")).isEmpty();
    for (String table : List.of("work_details", "chapters", "work_tags", "kudos")) {
      String one = "SELECT work_id FROM " + table + " WHERE work_id = " + restricted.get(0);
      assertThat(member.column(one)).as(table).contains(restricted.get(0));
      assertThat(guest.column(one)).as(table).isEmpty();
    }
  }

  @Test
  void bookmarksOfRestrictedThingsAreThereForMembersOnly() throws SQLException {
    Audience audience = new Audience(archive.data(), archive.lore());
    List<Bookmark> all = archive.lore().bookmarks();

    assertThat(member.column("SELECT COUNT(*) FROM bookmarks"))
        .containsExactly(all.stream().filter(mark -> audience.shows(mark, true)).count());
    assertThat(guest.column("SELECT COUNT(*) FROM bookmarks"))
        .containsExactly(all.stream().filter(mark -> audience.shows(mark, false)).count());
  }

  @Test
  void readingListIsWhatWasMarkedForLater() throws SQLException {
    assertThat(
            member.column(
                "SELECT w.id FROM my_history h JOIN works w ON w.id = h.work_id"
                    + " WHERE h.marked_for_later AND w.restricted"))
        .containsExactlyInAnyOrderElementsOf(
            archive.rows().members().history(DemoAccount.READER).stream()
                .filter(row -> Boolean.TRUE.equals(row.markedForLater()))
                .flatMap(row -> archive.data().findWork(row.workId()).stream())
                .filter(work -> work.visibility().restricted())
                .<Object>map(Work::id)
                .toList());
    assertThat(member.pages()).contains("/users/silent_reader/readings");
  }
}
