package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.TIMESTAMP;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.EQUALS;

import java.util.List;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.mastodon.api.Account;
import org.fanworks.site.mastodon.api.Ids;
import org.fanworks.site.mastodon.api.PlainText;

/** The columns of all tables of accounts (Mastodon reference, 12.2). */
final class AccountColumns {
  /** How many accounts a server gives out by their ids at once. */
  static final int IDS_AT_ONCE = 40;

  private static final double MANY = 1e6;

  private AccountColumns() {}

  /** The columns for rows that are accounts. */
  static List<RecordColumn<Found<Account>>> all() {
    List<RecordColumn<Found<Account>>> domain =
        List.of(
            RecordColumn.of(
                listed("domain", "Domain of the account's server.").distinct(1000),
                found -> found.entity().domain(found.host())));
    return RecordColumns.of(
            RecordColumns.of(names()).in(Found<Account>::entity),
            domain,
            RecordColumns.of(profile(), flags(), numbers(), rest()).in(Found<Account>::entity))
        .in(found -> found);
  }

  private static List<RecordColumn<Account>> names() {
    return List.of(
        RecordColumn.of(
            listed("id", "Id of the account on this server.")
                .pushing(EXACT, EQUALS)
                .distinct(MANY)
                .atOnce(IDS_AT_ONCE),
            Account::id),
        RecordColumn.of(
            Column.listed("id_num", BIGINT, "The id as a number, for order.").orNull(),
            account -> Ids.numberOrNull(account.id())),
        RecordColumn.of(listed("username", "Name without the domain."), Account::username),
        RecordColumn.of(
            listed("acct", "Name and domain; without domain on the account's own server.")
                .pushing(SUPERSET, EQUALS)
                .distinct(MANY)
                .atOnce(1),
            Account::acct),
        RecordColumn.of(
            Column.listed("is_local", BOOLEAN, "Whether the account is of the server itself.")
                .pushing(EXACT, EQUALS)
                .distinct(2),
            Account::isLocal));
  }

  private static List<RecordColumn<Account>> profile() {
    return List.of(
        text("display_name", "Displayed name."),
        text("url", "Profile page."),
        text("uri", "Id of the account across servers."),
        RecordColumn.of(
            listed("note", "What the account says of itself, without markup."),
            account -> PlainText.of(account.json().givenText("note"))),
        RecordColumn.of(
            listed("note_html", "What the account says of itself, in HTML."),
            account -> account.json().givenText("note")),
        text("avatar", "Picture."),
        text("avatar_static", "Picture without animation."),
        text("header", "Picture on top of the profile."),
        text("header_static", "The same without animation."));
  }

  private static List<RecordColumn<Account>> flags() {
    return List.of(
        RecordColumn.of(
            Column.listed("locked", BOOLEAN, "Whether followers have to be accepted.").distinct(2),
            account -> account.json().givenFlag("locked")),
        flag("bot", "Whether it is run by a program."),
        RecordColumn.of(
            Column.listed("is_group", BOOLEAN, "Whether it stands for a group."),
            account -> account.json().flag("group")),
        flagOrNull("discoverable", "Whether it wants to be found."),
        flagOrNull("indexable", "Whether its public statuses may be searched."),
        flagOrNull("noindex", "Whether search engines are kept out."),
        flagOrNull("hide_collections", "Whether it hides whom it follows."),
        flag("suspended", "Whether the server has suspended it."),
        flag("limited", "Whether the server has silenced it."),
        flag("memorial", "Whether its owner has died."));
  }

  private static List<RecordColumn<Account>> numbers() {
    return List.of(
        RecordColumn.of(
            Column.listed("created_at", TIMESTAMP, "Day of its creation, at midnight UTC.")
                .orNull(),
            account -> account.json().timeOrNull("created_at")),
        RecordColumn.of(
            Column.listed("last_status_date", DATE, "Day of its latest status.").orNull(),
            account -> account.json().dayOrNull("last_status_at")),
        number("statuses_count", "Statuses, as far as the server knows."),
        number("followers_count", "Followers, as far as the server knows."),
        number("following_count", "Followed accounts, as far as the server knows."));
  }

  private static List<RecordColumn<Account>> rest() {
    return List.of(
        moved("moved_to_id", "Id of the account that it moved to.", "id"),
        moved("moved_to_acct", "Name of the account that it moved to.", "acct"),
        json("roles", "Roles on the server, in JSON."),
        json("fields", "Rows of its profile, in JSON."),
        json("emojis", "Custom emoji of name and note, in JSON."),
        RecordColumn.of(
            listed("raw", "All that the server told, in JSON."), account -> account.json().json()));
  }

  private static Column listed(String name, String remark) {
    return Column.listed(name, VARCHAR, remark);
  }

  private static RecordColumn<Account> text(String name, String remark) {
    return RecordColumn.of(
        listed(name, remark).orNull(), account -> account.json().textOrNull(name));
  }

  private static RecordColumn<Account> json(String name, String remark) {
    return RecordColumn.of(
        listed(name, remark).orNull(), account -> account.json().jsonOrNull(name));
  }

  private static RecordColumn<Account> flag(String name, String remark) {
    return RecordColumn.of(
        Column.listed(name, BOOLEAN, remark).distinct(2), account -> account.json().flag(name));
  }

  private static RecordColumn<Account> flagOrNull(String name, String remark) {
    return RecordColumn.of(
        Column.listed(name, BOOLEAN, remark).orNull().distinct(2),
        account -> account.json().flagOrNull(name));
  }

  private static RecordColumn<Account> number(String name, String remark) {
    return RecordColumn.of(
        Column.listed(name, BIGINT, remark).orNull(), account -> account.json().numberOrNull(name));
  }

  private static RecordColumn<Account> moved(String name, String remark, String key) {
    return RecordColumn.of(
        listed(name, remark).orNull(),
        account -> account.json().object("moved").flatMap(to -> to.optionalText(key)).orElse(null));
  }
}
