package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.Column.searched;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.EQUALS;

import java.util.List;
import java.util.OptionalInt;
import org.fanworks.search.ForeignKey;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.Logins;
import org.fanworks.site.ao3.client.PeoplePages;
import org.fanworks.site.ao3.page.Pseud;
import org.jspecify.annotations.Nullable;

/**
 * The table of pseuds (AO3 reference, 9.3), from a user's list or from the people search. A user's
 * list does not tell the number of bookmarks: a statement that looks at it is warned.
 */
public final class PseudsTable {
  private static final String BOOKMARKS = "bookmarks_count";

  private static final List<RecordColumn<Pseud>> SHOWN =
      List.of(
          RecordColumn.of(
              listed("login", VARCHAR, "The user's login").distinct(8e6).atOnce(1), Pseud::login),
          RecordColumn.of(
              listed("name", VARCHAR, "The pseud")
                  .pushing(SUPERSET, EQUALS)
                  .distinct(7e6)
                  .atOnce(1)
                  .alone(),
              Pseud::name),
          RecordColumn.of(
              listed("description", VARCHAR, "What the user says of the pseud, in HTML").orNull(),
              pseud -> pseud.description().orElse(null)),
          RecordColumn.of(
              listed("works_count", INTEGER, "Number of works that you can see"), Pseud::works),
          RecordColumn.of(
              listed(
                      BOOKMARKS,
                      INTEGER,
                      "Number of public bookmarks; only the people search tells, NULL where just"
                          + " the login is given")
                  .orNull(),
              pseud -> number(pseud.bookmarks())),
          RecordColumn.of(
              listed(
                      "fandom_works_count",
                      INTEGER,
                      "Number of works in the fandom that is searched for, else NULL")
                  .orNull(),
              pseud -> number(pseud.worksInFandom())));

  private static final List<RecordColumn<Pseud>> SEARCHED =
      List.of(
          RecordColumn.searched(
              searched("any_text", VARCHAR, "Words of which each is in name, login or description")
                  .pushing(EXACT, EQUALS)
                  .distinct(1000)
                  .atOnce(1)
                  .alone()),
          RecordColumn.searched(
              searched("fandom", VARCHAR, "A canonical fandom in which the pseud has works")
                  .pushing(EXACT, EQUALS)
                  .distinct(1000)
                  .atOnce(1)));

  private PseudsTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
            web,
            new PathTable.Sketch<>(
                "pseuds",
                "Names under which users appear, by login or from the people search.",
                RecordColumns.of(SHOWN, SEARCHED),
                List.of("login", "name"),
                pseud -> List.of(pseud.login(), pseud.name()),
                20,
                9e6),
            List.of(
                new KeyPath<Pseud, String>(
                    KeyPath.boundBy("user pseuds", "login").withoutTotals(),
                    PeoplePages::pseuds,
                    PseudsTable::ofUser,
                    Logins::isPossible),
                new PeopleSearchPath(web.knowledge())))
        .relatedTo(ForeignKey.of("login", "users", "login"));
  }

  private static RecordStream.Source<Pseud> ofUser(
      String login, SiteSearch search, Ao3Fetch fetch) {
    if (search.reads(BOOKMARKS)) {
      fetch.warn(
          "ao3.pseuds.bookmarks_count is NULL, since the list of a user's pseuds does not tell it."
              + " A condition on name or any_text reads the people search, which does.");
    }
    PeoplePages pages = new PeoplePages(fetch);
    return ListSource.of(number -> pages.ofUser(login, number), pseuds -> pseuds, 0);
  }

  private static @Nullable Integer number(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }
}
