package org.fanworks.jdbc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * Prepares SQL text for the engine, which knows most escapes of JDBC, but not all of them and not
 * in all spellings. Used for one text.
 */
final class SqlText {
  /**
   * Quoted parts and comments, which are passed over; the start of a function escape; that of an
   * escape which only sets SQL in braces; other braces; and spaces that are none to the engine, as
   * web pages and editors have them.
   */
  private static final Pattern PARTS =
      Pattern.compile(
          "'[^']*'|\"[^\"]*\"|--[^\\r\\n]*|/\\*[\\s\\S]*?\\*/"
              + "|\\{\\s*fn\\s+(\\w+)"
              + "|(\\{\\s*oj\\b|\\{(?=\\s*(?:escape|limit)\\b))"
              + "|[{}]"
              + "|([\\p{Z}\\ufeff&&[^ ]])",
          Pattern.CASE_INSENSITIVE);

  private static final int FUNCTION = 1;
  private static final int PLAIN = 2;
  private static final int SPACE = 3;

  private static final Pattern NOTHING =
      Pattern.compile("(?:[\\s\\p{Z}\\ufeff;]|--[^\\r\\n]*+|/\\*[\\s\\S]*?\\*/)*+");

  /** Whether each brace that is open is one of those which are left out. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private SqlText() {}

  /**
   * {@code sql} with function names of <code>{fn name(...)}</code> in upper case, and blanks for
   * the braces of <code>{oj ...}</code>, <code>{escape ...}</code> and <code>{limit ...}</code>.
   * Nothing moves, so that positions in error messages stay right.
   *
   * @throws FanworksException of kind SYNTAX if there is no statement in it
   */
  static String prepare(String sql) {
    if (sql == null || NOTHING.matcher(sql).matches()) {
      throw new FanworksException(ErrorKind.SYNTAX, "The statement is empty.");
    }
    return PARTS.matcher(sql).replaceAll(new SqlText()::prepared);
  }

  private String prepared(MatchResult part) {
    String text = part.group();
    String prepared = text;
    if (part.group(FUNCTION) != null) {
      open.push(false);
      int name = part.start(FUNCTION) - part.start();
      prepared = text.substring(0, name) + text.substring(name).toUpperCase(Locale.ROOT);
    } else if (part.group(PLAIN) != null) {
      open.push(true);
      prepared = " ".repeat(text.length());
    } else if (part.group(SPACE) != null) {
      prepared = " ";
    } else if (text.equals("{")) {
      open.push(false);
    } else if (text.equals("}") && !open.isEmpty() && open.pop()) {
      prepared = " ";
    }
    return Matcher.quoteReplacement(prepared);
  }
}
