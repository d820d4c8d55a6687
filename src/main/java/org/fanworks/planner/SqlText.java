package org.fanworks.planner;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.calcite.avatica.util.Casing;
import org.apache.calcite.avatica.util.Quoting;
import org.apache.calcite.sql.SqlExplain;
import org.apache.calcite.sql.SqlExplainFormat;
import org.apache.calcite.sql.SqlExplainLevel;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.parser.SqlParseException;
import org.apache.calcite.sql.parser.SqlParser;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.apache.calcite.sql.parser.babel.SqlBabelParserImpl;
import org.apache.calcite.sql.validate.SqlConformanceEnum;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/** Parses the text of one statement. */
final class SqlText {
  private static final int MAX_IDENTIFIER_LENGTH = 256;

  /** Statements that change something, most of which the parser does not know. */
  private static final Pattern WRITE =
      Pattern.compile(
          "\\s*(create|drop|alter|truncate|grant|revoke|insert|update|delete|merge)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Statements that change the session. */
  private static final Pattern SESSION =
      Pattern.compile("\\s*(use|set|reset)\\b", Pattern.CASE_INSENSITIVE);

  /** What PostgreSQL and others write for EXPLAIN PLAN FOR. */
  private static final Pattern SHORT_EXPLAIN =
      Pattern.compile("\\s*explain\\s+(?!plan\\b)", Pattern.CASE_INSENSITIVE);

  /** What the parser lacks, where its own message would not say so: the way to write it instead. */
  private static final ImmutableMap<Pattern, String> OTHERWISE_WRITTEN =
      ImmutableMap.of(
          Pattern.compile("\\bfetch\\s+(first|next)\\s+rows?\\b", Pattern.CASE_INSENSITIVE),
          "FETCH needs a number of rows: FETCH FIRST 1 ROW ONLY.",
          Pattern.compile(
              "^\\s*select\\b(?!.*\\bfrom\\b).*\\bwhere\\b",
              Pattern.CASE_INSENSITIVE | Pattern.DOTALL),
          "WHERE needs a FROM before it; FROM (VALUES (1)) AS t (x) is one row.");

  private static final Pattern WORD = Pattern.compile("\\w+");

  private static final SqlParser.Config CONFIG =
      SqlParser.config()
          .withParserFactory(SqlBabelParserImpl.FACTORY)
          .withQuoting(Quoting.DOUBLE_QUOTE)
          .withUnquotedCasing(Casing.UNCHANGED)
          .withQuotedCasing(Casing.UNCHANGED)
          .withCaseSensitive(false)
          .withConformance(SqlConformanceEnum.LENIENT)
          .withIdentifierMaxLength(MAX_IDENTIFIER_LENGTH);

  private SqlText() {}

  /**
   * The only statement of {@code sql}, which may end with a semicolon.
   *
   * @throws FanworksException if the text is not one statement that reads
   */
  static SqlNode parse(String sql) {
    Matcher explain = SHORT_EXPLAIN.matcher(sql);
    return explain.lookingAt()
        ? explained(only(" ".repeat(explain.end()) + sql.substring(explain.end())))
        : only(sql);
  }

  private static SqlNode explained(SqlNode query) {
    if (!query.isA(SqlKind.QUERY)) {
      throw new FanworksException(ErrorKind.SYNTAX, "EXPLAIN takes a query, and nothing else.");
    }
    SqlParserPos start = SqlParserPos.ZERO;
    return new SqlExplain(
        start,
        query,
        SqlExplainLevel.EXPPLAN_ATTRIBUTES.symbol(start),
        SqlExplain.Depth.PHYSICAL.symbol(start),
        SqlExplainFormat.TEXT.symbol(start),
        0);
  }

  private static SqlNode only(String sql) {
    SqlNodeList statements = parseAll(sql);
    if (statements.size() != 1) {
      throw new FanworksException(
          ErrorKind.SYNTAX,
          "One statement at a time, please: this text has " + statements.size() + ".");
    }
    SqlNode statement = statements.get(0);
    boolean call = statement.getKind() == SqlKind.PROCEDURE_CALL;
    if (statement.isA(SqlKind.QUERY) || statement.getKind() == SqlKind.EXPLAIN || call) {
      return statement;
    }
    throw refused(statement, sql);
  }

  private static SqlNodeList parseAll(String sql) {
    if (sql.isBlank()) {
      throw new FanworksException(ErrorKind.SYNTAX, "The statement is empty.");
    }
    try {
      return SqlParser.create(sql, CONFIG).parseStmtList();
    } catch (SqlParseException e) {
      if (SESSION.matcher(sql).lookingAt()) {
        throw unsupportedSession();
      }
      throw WRITE.matcher(sql).lookingAt()
          ? readOnly("This statement")
          : hinted(ErrorTranslation.ofParser(e), sql);
    }
  }

  private static FanworksException hinted(FanworksException failure, String sql) {
    return OTHERWISE_WRITTEN.entrySet().stream()
        .filter(other -> other.getKey().matcher(sql).find())
        .findFirst()
        .map(
            other ->
                new FanworksException(
                    failure.kind(), other.getValue() + " " + failure.getMessage(), failure))
        .orElse(failure);
  }

  private static FanworksException readOnly(String what) {
    return new FanworksException(
        ErrorKind.READ_ONLY, what + " is refused: the tables of a site can only be read.");
  }

  private static FanworksException refused(SqlNode statement, String sql) {
    if (SESSION.matcher(sql).lookingAt()) {
      return unsupportedSession();
    }
    return statement.isA(SqlKind.DML) || statement.isA(SqlKind.DDL)
        ? readOnly(statement.getKind().name())
        : new FanworksException(
            ErrorKind.NOT_SUPPORTED,
            firstWord(sql)
                + " is not supported here: only queries, EXPLAIN PLAN FOR, CALL, SHOW SCHEMAS, SHOW"
                + " TABLES, SHOW COLUMNS and DESCRIBE are.");
  }

  private static FanworksException unsupportedSession() {
    return new FanworksException(
        ErrorKind.NOT_SUPPORTED,
        "USE and SET are not supported: the schema is set by Connection.setSchema, by the URL, or"
            + " before a table's name; options are properties of the connection.");
  }

  private static String firstWord(String sql) {
    Matcher word = WORD.matcher(sql);
    return word.find() ? word.group().toUpperCase(Locale.ROOT) : "This statement";
  }
}
