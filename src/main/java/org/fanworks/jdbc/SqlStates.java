package org.fanworks.jdbc;

import org.fanworks.error.ErrorKind;

/** The one table from kinds of failure to SQLSTATE. */
final class SqlStates {
  private SqlStates() {}

  static String of(ErrorKind kind) {
    return switch (kind) {
      case UNREACHABLE -> "08006";
      case RATE_LIMITED, BLOCKED -> "08004";
      case LOGIN_REQUIRED -> "28000";
      case ROBOTS_DISALLOWED -> "42501";
      case REQUIRED_PREDICATE, UNSUPPORTED_PREDICATE -> "42000";
      case SYNTAX -> "42601";
      case UNKNOWN_TABLE -> "42S02";
      case UNKNOWN_COLUMN -> "42S22";
      case UNKNOWN_SCHEMA -> "3F000";
      case UNKNOWN_FUNCTION -> "42883";
      case TYPE_MISMATCH -> "42804";
      case DATA -> "22018";
      case OUT_OF_RANGE -> "22003";
      case DIVISION_BY_ZERO -> "22012";
      case PAGE_CHANGED -> "22000";
      case BUDGET_EXCEEDED -> "54000";
      case TOO_COMPLEX -> "54001";
      case CANCELLED, TIMED_OUT -> "57014";
      case READ_ONLY -> "25006";
      case CONFIGURATION, UNTRUSTED -> "08001";
      case NOT_SUPPORTED -> "0A000";
      case INTERNAL -> "XX000";
    };
  }
}
