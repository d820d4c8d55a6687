package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SqlTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "select {fn ucase('a')}|select {fn UCASE('a')}",
        "select {fn ucase({fn lcase('A')})}|select {fn UCASE({fn LCASE('A')})}",
        "select { FN  now()}|select { FN  NOW()}",
        "select {fn\tnow ()}|select {fn\tNOW ()}",
        "select {d '2020-01-01'}|select {d '2020-01-01'}"
      })
  void writesFunctionNamesOfEscapesInUpperCase(String sql, String prepared) {
    assertThat(SqlText.prepare(sql)).isEqualTo(prepared);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "select a like 'x' {escape '!'}|select a like 'x'  escape '!' ",
        "select 1 from {oj a join {oj b join c}}|select 1 from     a join     b join c  ",
        "select {fn f({limit 3})}|select {fn F( limit 3 )}",
        "select '{limit 3}' { limit 3}|select '{limit 3}'   limit 3 ",
        "select 1}|select 1}"
      })
  void leavesOutBracesThatOnlySetApart(String sql, String prepared) {
    assertThat(SqlText.prepare(sql)).isEqualTo(prepared);
  }

  @Test
  void readsSpacesOfWebPagesAsSpaces() {
    assertThat(SqlText.prepare("\ufeffselect\u00a01,\u3000'\u00a0'"))
        .isEqualTo(" select 1, '\u00a0'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select '{fn ucase(1)}'",
        "select 'it''s {fn ucase(1)}'",
        "select \"{fn ucase(1)}\"",
        "select 1 -- {fn ucase(1)}",
        "select 1 /* {fn\n ucase(1)} */"
      })
  void leavesQuotedPartsAndCommentsAlone(String sql) {
    assertThat(SqlText.prepare(sql)).isEqualTo(sql);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  \n", ";", " ; ; ", "-- nothing", "/* a */ -- b\n ;"})
  void refusesATextWithoutAStatement(String sql) {
    assertThatExceptionOfType(FanworksException.class)
        .isThrownBy(() -> SqlText.prepare(sql))
        .returns(ErrorKind.SYNTAX, FanworksException::kind);
  }

  @Property(tries = 300)
  void putsNothingElsewhereSoThatPositionsStay(@ForAll String text) {
    String sql = "select " + text;

    String prepared = SqlText.prepare(sql);

    assertThat(prepared).hasSameSizeAs(sql);
    for (int i = 0; i < sql.length(); i++) {
      assertThat(prepared.charAt(i)).isIn(sql.charAt(i), Character.toUpperCase(sql.charAt(i)), ' ');
    }
  }
}
