package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class SqlFailuresTest {
  @ParameterizedTest
  @CsvSource({
    "UNREACHABLE, 08006",
    "UNTRUSTED, 08001",
    "RATE_LIMITED, 08004",
    "BLOCKED, 08004",
    "LOGIN_REQUIRED, 28000",
    "ROBOTS_DISALLOWED, 42501",
    "REQUIRED_PREDICATE, 42000",
    "UNSUPPORTED_PREDICATE, 42000",
    "SYNTAX, 42601",
    "UNKNOWN_TABLE, 42S02",
    "UNKNOWN_COLUMN, 42S22",
    "UNKNOWN_SCHEMA, 3F000",
    "UNKNOWN_FUNCTION, 42883",
    "TYPE_MISMATCH, 42804",
    "DATA, 22018",
    "OUT_OF_RANGE, 22003",
    "DIVISION_BY_ZERO, 22012",
    "PAGE_CHANGED, 22000",
    "BUDGET_EXCEEDED, 54000",
    "TOO_COMPLEX, 54001",
    "CANCELLED, 57014",
    "TIMED_OUT, 57014",
    "READ_ONLY, 25006",
    "CONFIGURATION, 08001",
    "NOT_SUPPORTED, 0A000",
    "INTERNAL, XX000"
  })
  void givesEachKindItsState(ErrorKind kind, String state) {
    assertThatObject(SqlFailures.from(new FanworksException(kind, "reason")))
        .returns("reason", SQLException::getMessage)
        .returns(state, SQLException::getSQLState);
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheCause(ErrorKind kind) {
    FanworksException cause = new FanworksException(kind, "reason");

    assertThatObject(SqlFailures.from(cause)).returns(cause, SQLException::getCause);
  }

  @Test
  void choosesTheClassThatClientsCatch() {
    assertThatObject(SqlFailures.of(ErrorKind.TIMED_OUT, ""))
        .isInstanceOf(SQLTimeoutException.class);
    assertThatObject(SqlFailures.of(ErrorKind.SYNTAX, ""))
        .isInstanceOf(SQLSyntaxErrorException.class);
    assertThatObject(SqlFailures.of(ErrorKind.DATA, "")).isInstanceOf(SQLDataException.class);
    assertThatObject(SqlFailures.of(ErrorKind.NOT_SUPPORTED, ""))
        .isInstanceOf(SQLFeatureNotSupportedException.class);
    assertThatObject(SqlFailures.of(ErrorKind.LOGIN_REQUIRED, ""))
        .isInstanceOf(SQLInvalidAuthorizationSpecException.class);
    assertThatObject(SqlFailures.of(ErrorKind.RATE_LIMITED, ""))
        .isInstanceOf(SQLTransientConnectionException.class);
  }

  @Test
  void turnsAnyOtherThrowableIntoAFaultOfTheDriver() {
    assertThatObject(SqlFailures.from(new StackOverflowError("deep")))
        .returns("XX000", SQLException::getSQLState)
        .extracting(SQLException::getMessage)
        .asString()
        .contains("StackOverflowError: deep");
  }

  @Test
  void leavesAnSqlExceptionAsItIs() {
    SQLException known = new SQLException("known", "42000");

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () ->
                SqlFailures.guard(
                    () -> {
                      throw known;
                    }))
        .isSameAs(known);
  }

  @Test
  void cutsALongMessage() {
    SQLException failure = SqlFailures.of(ErrorKind.SYNTAX, "x".repeat(5_000));

    assertThat(failure.getMessage()).hasSizeLessThan(500).endsWith("...");
  }
}
