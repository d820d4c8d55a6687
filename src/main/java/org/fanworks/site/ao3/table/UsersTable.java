package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Fetch;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.Logins;
import org.fanworks.site.ao3.client.PeoplePages;
import org.fanworks.site.ao3.page.UserProfile;
import org.jspecify.annotations.Nullable;

/** The table of users (AO3 reference, 9.3), by their profiles: one request a user. */
public final class UsersTable {
  private UsersTable() {}

  /** The table of {@code web}. */
  public static SiteTable of(Ao3Web web) {
    return new PathTable<>(
        web,
        new PathTable.Sketch<>(
            "users",
            "Users by login; one request a user.",
            RecordColumns.of(who(web.urls()), counts()),
            List.of("login"),
            UserProfile::login,
            1,
            8e6),
        List.of(
            new KeyPath<UserProfile, String>(
                KeyPath.boundBy("user profile", "login"),
                PeoplePages::profile,
                UsersTable::open,
                Logins::isPossible)));
  }

  private static List<RecordColumn<UserProfile>> who(Ao3Urls urls) {
    return List.of(
        RecordColumn.of(
            listed("login", VARCHAR, "The user's name on the archive").distinct(8e6).atOnce(1),
            UserProfile::login),
        RecordColumn.of(
            listed("id", BIGINT, "The user's number, as works.creator_user_ids has it"),
            UserProfile::id),
        RecordColumn.of(
            listed("url", VARCHAR, "Where the profile can be read"),
            user -> urls.at(PeoplePages.profile(user.login())).toString()),
        RecordColumn.of(listed("joined", DATE, "Day when the user joined"), UserProfile::joined),
        RecordColumn.of(
            listed("title", VARCHAR, "Title of the profile").orNull(),
            user -> user.title().orElse(null)),
        RecordColumn.of(
            listed("bio", VARCHAR, "What the user says in the profile, in HTML").orNull(),
            user -> user.bio().orElse(null)),
        RecordColumn.of(
            listed("icon_url", VARCHAR, "The user's picture; NULL for the archive's own").orNull(),
            user -> user.icon().map(urls::absolute).orElse(null)));
  }

  private static List<RecordColumn<UserProfile>> counts() {
    return List.of(
        count("works_count", "works that you can see", UserProfile.Counts::works),
        count("series_count", "series that you can see", UserProfile.Counts::series),
        RecordColumn.of(
            listed("bookmarks_count", INTEGER, "Number of bookmarks; NULL for orphan_account")
                .orNull(),
            user -> number(user.counts().bookmarks())),
        count("collections_count", "collections", UserProfile.Counts::collections),
        count("gifts_count", "works given to the user", UserProfile.Counts::gifts));
  }

  private static RecordColumn<UserProfile> count(
      String name, String what, ToIntFunction<UserProfile.Counts> count) {
    return RecordColumn.of(
        listed(name, INTEGER, "Number of " + what + ", up to 20 minutes old"),
        user -> count.applyAsInt(user.counts()));
  }

  private static @Nullable Integer number(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  private static RecordStream.Source<UserProfile> open(
      String login, SiteSearch search, Ao3Fetch fetch) {
    return number -> RecordPage.whole(new PeoplePages(fetch).userProfile(login).stream().toList());
  }
}
