package org.fanworks.jdbc;

import java.util.List;

/** A call of each function that the metadata lists. */
final class FunctionCalls {
  private static final String CALLS =
      """
      ABS(-1); ACOS(0.5); ASIN(0.5); ATAN(0.5); ATAN2(1, 2); CBRT(8); CEILING(1.5); COS(1);
      COT(1); DEGREES(1); EXP(1); FLOOR(1.5); LOG(2); LOG10(10); MOD(5, 2); PI(); POWER(2, 3);
      RADIANS(180); RAND(); ROUND(1.55, 1); SIGN(-2); SIN(1); SQRT(4); TAN(1); TRUNCATE(1.55, 1);
      ASCII('a'); CHAR(65); CONCAT('a', 'b'); DIFFERENCE('a', 'b'); INSERT('abc', 1, 1, 'x');
      LCASE('A'); LEFT('abc', 2); LENGTH('abc'); LOCATE('a', 'ba'); LTRIM(' a'); REPEAT('a', 3);
      REPLACE('abc', 'b', 'x'); REVERSE('abc'); RIGHT('abc', 2); RTRIM('a '); SOUNDEX('abc');
      SPACE(3); SUBSTRING('abc', 2, 1); UCASE('a'); CURDATE(); CURTIME(); NOW();
      DAYOFMONTH(DATE '2020-01-31'); DAYOFWEEK(DATE '2020-01-31'); DAYOFYEAR(DATE '2020-01-31');
      MONTH(DATE '2020-01-31'); QUARTER(DATE '2020-01-31'); WEEK(DATE '2020-01-31');
      YEAR(DATE '2020-01-31'); HOUR(TIMESTAMP '2020-01-31 10:20:30');
      MINUTE(TIMESTAMP '2020-01-31 10:20:30'); SECOND(TIMESTAMP '2020-01-31 10:20:30');
      TIMESTAMPADD(DAY, 1, TIMESTAMP '2020-01-31 10:20:30');
      TIMESTAMPDIFF(DAY, DATE '2020-01-31', DATE '2020-02-01');
      CONVERT('1', INTEGER); DATABASE(); IFNULL(NULL, 'a')
      """;

  private FunctionCalls() {}

  static List<String> all() {
    return CALLS.strip().lines().flatMap(line -> List.of(line.split(";\\s*")).stream()).toList();
  }
}
