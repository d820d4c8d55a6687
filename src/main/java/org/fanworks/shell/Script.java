package org.fanworks.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts what stands in the shell's input into commands as SQLLine takes them: each line that begins
 * with an exclamation mark ({@code !set outputformat csv}), and the statements between such lines.
 * A line within a statement is none of these, even if it begins so.
 */
final class Script {
  private final List<String> commands = new ArrayList<>();
  private final StringBuilder statements = new StringBuilder();
  private boolean withinStatement;

  private Script() {}

  static List<String> commands(String text) {
    Script script = new Script();
    text.lines().forEach(script::add);
    script.endStatements();
    return script.commands;
  }

  private void add(String line) {
    String words = line.strip();
    if (words.startsWith("!") && !withinStatement) {
      endStatements();
      commands.add(words);
      return;
    }
    statements.append(line).append('\n');
    if (!words.isEmpty() && !words.startsWith("--")) {
      withinStatement = !words.endsWith(";");
    }
  }

  private void endStatements() {
    if (!statements.toString().isBlank()) {
      commands.add(statements.toString());
    }
    statements.setLength(0);
  }
}
