package org.fanworks.planner;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.fanworks.oracle.Both;
import org.fanworks.oracle.JoinGrammar;
import org.fanworks.oracle.QueryGrammar;
import org.fanworks.oracle.Relation;

/** The grammars of random queries over {@link MemoryMembers}, and over these with works. */
final class MemberQueries {
  private MemberQueries() {}

  static QueryGrammar bookmarks() {
    return new QueryGrammar(
        Both.same("bookmarks"),
        List.of("id"),
        "id, work_id, login, rec, bookmarked, note",
        List.of(
            Both.same("rec"),
            Both.same("login"),
            Both.same("login, rec"),
            new Both(
                "EXTRACT(YEAR FROM bookmarked)", "CAST(EXTRACT(YEAR FROM bookmarked) AS BIGINT)"),
            new Both("FLOOR(bookmarked TO YEAR)", "CAST(DATE_TRUNC('YEAR', bookmarked) AS DATE)")),
        "COUNT(work_id)",
        "MIN(id), MAX(work_id), COUNT(*) FILTER (WHERE rec), COUNT(note), COUNT(*)",
        List.of("id", "id DESC", "bookmarked DESC, id DESC", "login, id", "work_id NULLS LAST, id"),
        bookmarked().map(Both::same),
        logins().map(user -> Both.same("login = " + user)));
  }

  /** Users are read by their logins alone. */
  static QueryGrammar users() {
    return new QueryGrammar(
        Both.same("users"),
        List.of("login"),
        "login, joined, works_count, moderator",
        List.of(Both.same("moderator")),
        "MAX(works_count)",
        "MIN(joined), COUNT(works_count), COUNT(*)",
        List.of("login"),
        Arbitraries.of(
                "moderator",
                "NOT moderator",
                "works_count > 10",
                "works_count IS NULL",
                "joined < DATE '2020-01-01'",
                "login LIKE 'user1%'")
            .map(Both::same),
        logins().map(user -> Both.same("login = " + user)));
  }

  /** Which of all tables are joined with which. */
  static JoinGrammar joins() {
    QueryGrammar works = MemoryQueries.works();
    QueryGrammar bookmarks = bookmarks();
    QueryGrammar users = users();
    return new JoinGrammar(
        List.of(
            Relation.of(bookmarks, "work_id", works, "id")
                .with("b.date_updated < a.bookmarked", "b.kudos > 1500", "a.id < b.word_count"),
            Relation.of(works, "id", bookmarks, "work_id")
                .with("a.date_updated < b.bookmarked", "b.rec"),
            Relation.of(works, "author", bookmarks, "login").with("a.id = b.work_id", "b.rec"),
            Relation.of(works, "id", works, "kudos"),
            Relation.of(works, "title", works, "title"),
            Relation.of(works, "author", users, "login").byKeyOnly().with("a.kudos > 100"),
            Relation.of(bookmarks, "login", users, "login").byKeyOnly().with("b.moderator")));
  }

  private static Arbitrary<String> logins() {
    return Arbitraries.integers().between(0, 24).map(user -> "'user" + user + "'");
  }

  private static Arbitrary<String> bookmarked() {
    Arbitrary<String> comparison = Arbitraries.of("=", "<>", "<", "<=", ">", ">=");
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 160);
    return Arbitraries.oneOf(
        List.of(
            Arbitraries.of(
                "rec",
                "NOT rec",
                "note IS NULL",
                "note = 'Note 3'",
                "note LIKE '%4'",
                "work_id IS NULL",
                "work_id IS NOT NULL",
                "bookmarked >= DATE '2024-10-01'",
                "bookmarked < DATE '2024-06-01'",
                "bookmarked BETWEEN DATE '2024-05-01' AND DATE '2025-01-31'",
                "EXTRACT(YEAR FROM bookmarked) = 2024"),
            logins().map(user -> "login = " + user),
            logins().map(user -> "login <> " + user),
            Combinators.combine(logins(), logins()).as((a, b) -> "login IN (" + a + ", " + b + ")"),
            Combinators.combine(comparison, number).as((op, n) -> "id " + op + " " + n),
            Combinators.combine(comparison, number).as((op, n) -> "work_id " + op + " " + n),
            Combinators.combine(number, number, number)
                .as((a, b, c) -> "work_id IN (" + a + ", " + b + ", " + c + ")")));
  }
}
