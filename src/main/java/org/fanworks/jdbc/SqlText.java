package org.fanworks.jdbc;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/** Prepares SQL text for the engine, which knows the escapes of JDBC but not all spellings. */
final class SqlText {
  /** Quoted parts and comments, which are passed over, and the start of a function escape. */
  private static final Pattern PARTS =
      Pattern.compile(
          "'[^']*'|\"[^\"]*\"|--[^\\r\\n]*|/\\*[\\s\\S]*?\\*/|\\{\\s*fn\\s+(\\w+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOTHING =
      Pattern.compile("(?:\\s|;|--[^\\r\\n]*+|/\\*[\\s\\S]*?\\*/)*+");

  private SqlText() {}

  /**
   * {@code sql} with function names of <code>{fn name(...)}</code> in upper case. Nothing moves, so
   * that positions in error messages stay right.
   *
   * @throws FanworksException of kind SYNTAX if there is no statement in it
   */
  static String prepare(String sql) {
    if (sql == null || NOTHING.matcher(sql).matches()) {
      throw new FanworksException(ErrorKind.SYNTAX, "The statement is empty.");
    }
    return PARTS.matcher(sql).replaceAll(SqlText::upperCaseFunction);
  }

  private static String upperCaseFunction(MatchResult part) {
    String text = part.group();
    if (part.group(1) != null) {
      int name = part.start(1) - part.start();
      text = text.substring(0, name) + text.substring(name).toUpperCase(Locale.ROOT);
    }
    return Matcher.quoteReplacement(text);
  }
}
