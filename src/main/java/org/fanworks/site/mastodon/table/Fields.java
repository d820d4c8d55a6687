package org.fanworks.site.mastodon.table;

import static org.fanworks.search.ColumnType.BIGINT;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.TIMESTAMP;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.ColumnType.VARCHAR_ARRAY;
import static org.fanworks.search.Exactness.EXACT;

import org.fanworks.search.Column;
import org.fanworks.search.Operator;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.mastodon.api.JsonObject;

/**
 * Columns whose values lie in JSON under the column's name, and columns that say what was asked.
 */
final class Fields {
  private static final double MANY = 10_000;

  private Fields() {}

  /** A text that is always there. */
  static RecordColumn<JsonObject> id(String name, String remark) {
    return RecordColumn.of(
        Column.listed(name, VARCHAR, remark).distinct(MANY), json -> json.text(name));
  }

  static RecordColumn<JsonObject> text(String name, String remark) {
    return RecordColumn.of(
        Column.listed(name, VARCHAR, remark).orNull(), json -> json.textOrNull(name));
  }

  static RecordColumn<JsonObject> flag(String name, String remark) {
    return RecordColumn.of(
        Column.listed(name, BOOLEAN, remark).orNull().distinct(2), json -> json.flagOrNull(name));
  }

  static RecordColumn<JsonObject> number(String name, String remark) {
    return RecordColumn.of(
        Column.listed(name, BIGINT, remark).orNull(), json -> json.numberOrNull(name));
  }

  static RecordColumn<JsonObject> time(String name, String remark) {
    return RecordColumn.of(
        Column.listed(name, TIMESTAMP, remark).orNull(), json -> json.timeOrNull(name));
  }

  static RecordColumn<JsonObject> day(String name, String remark) {
    return RecordColumn.of(
        Column.listed(name, DATE, remark).orNull(), json -> json.dayOrNull(name));
  }

  static RecordColumn<JsonObject> texts(String name, String remark) {
    return RecordColumn.of(
        Column.listed(name, VARCHAR_ARRAY, remark).orNull(), json -> json.textsOrNull(name));
  }

  /** A part that is kept as JSON. */
  static RecordColumn<JsonObject> json(String name, String remark) {
    return RecordColumn.of(
        Column.listed(name, VARCHAR, remark).orNull(), json -> json.jsonOrNull(name));
  }

  /** The whole object. */
  static RecordColumn<JsonObject> raw() {
    return RecordColumn.of(
        Column.listed("raw", VARCHAR, "All that the server told, in JSON."), JsonObject::json);
  }

  /** A column that a row has from the question: the value that was asked for. */
  static <T> RecordColumn<Found<T>> asked(String name, String remark) {
    return RecordColumn.of(
        Column.searched(name, VARCHAR, remark)
            .pushing(EXACT, Operator.EQUALS)
            .distinct(MANY)
            .atOnce(1),
        found -> found.asked().text(name).orElse(null));
  }

  /** The name of another instance whose public data are asked for. */
  static <T> RecordColumn<Found<T>> instance() {
    return asked(
        "instance",
        "Domain of another instance, to read its public data without signing in; NULL for the one"
            + " of the connection.");
  }

  /** The place in a list that has an order of its own. */
  static <T> RecordColumn<Found<T>> rank(String name, String remark) {
    return RecordColumn.of(
        Column.listed(name, INTEGER, remark), found -> Math.toIntExact(found.rank()));
  }
}
