package org.fanworks.error;

/**
 * Kind of failure. The JDBC layer gives each kind its SQLSTATE; rooms below it only say what went
 * wrong.
 */
public enum ErrorKind {
  /** The host cannot be reached, or answers with 5xx after all retries. */
  UNREACHABLE,
  /** The host cannot prove to be what it says that it is; never tried again. */
  UNTRUSTED,
  /** The site asked to slow down more often than the retry limit allows. */
  RATE_LIMITED,
  /** A block page or a challenge of the content delivery network; never solved, never retried. */
  BLOCKED,
  /** The sign-in was refused, or the page needs an account. */
  LOGIN_REQUIRED,
  /** robots.txt forbids the request. */
  ROBOTS_DISALLOWED,
  /** A statement lacks a predicate that every access path of a table needs. */
  REQUIRED_PREDICATE,
  /** A search column is used in a way that the site cannot answer. */
  UNSUPPORTED_PREDICATE,
  /** The text is not SQL. */
  SYNTAX,
  /** No such table. */
  UNKNOWN_TABLE,
  /** No such column. */
  UNKNOWN_COLUMN,
  /** No such schema. */
  UNKNOWN_SCHEMA,
  /** No such function. */
  UNKNOWN_FUNCTION,
  /** Types that do not go together, such as a text compared with a number. */
  TYPE_MISMATCH,
  /** A value that cannot be converted or computed. */
  DATA,
  /** A number that grows out of its type. */
  OUT_OF_RANGE,
  /** Division by zero. */
  DIVISION_BY_ZERO,
  /** A page whose layout is not understood. */
  PAGE_CHANGED,
  /** The statement would need more requests than its budget allows. */
  BUDGET_EXCEEDED,
  /** The statement has more terms, values or nested parts than can be planned. */
  TOO_COMPLEX,
  /** The statement was cancelled. */
  CANCELLED,
  /** The statement ran into its query timeout. */
  TIMED_OUT,
  /** A write on a read-only connection. */
  READ_ONLY,
  /** A connection property or URL that is not understood. */
  CONFIGURATION,
  /** SQL that is valid but outside of what this driver does. */
  NOT_SUPPORTED,
  /** A fault of this driver. */
  INTERNAL
}
