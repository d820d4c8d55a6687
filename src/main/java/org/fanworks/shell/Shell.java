package org.fanworks.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The command line, from arguments to exit code. Makes no request but those of the statements. */
final class Shell {
  private static final int SUCCESS = 0;
  private static final int BAD_ARGUMENTS = 1;
  private static final int FAILURE = 2;

  private final InputStream input;
  private final OutputStream output;
  private final PrintStream errors;

  /**
   * A shell.
   *
   * @param output throws an exception where it cannot be written, as a print stream would not
   */
  Shell(InputStream input, OutputStream output, PrintStream errors) {
    this.input = input;
    this.output = output;
    this.errors = errors;
  }

  /** Runs what {@code arguments} ask for and answers the exit code. */
  int run(List<String> arguments) {
    try {
      ShellArguments asked = ShellArguments.parse(arguments);
      if (asked.help()) {
        output.write(ShellArguments.USAGE.getBytes(StandardCharsets.UTF_8));
        return SUCCESS;
      }
      return run(asked) ? SUCCESS : FAILURE;
    } catch (UsageException refused) {
      errors.println(refused.getMessage());
      return BAD_ARGUMENTS;
    } catch (IOException broken) {
      errors.println("Error: cannot use the terminal: " + broken.getMessage());
      return FAILURE;
    }
  }

  @SuppressWarnings("try") // The line watches until it is closed.
  private boolean run(ShellArguments asked) throws UsageException, IOException {
    if (!hasTerminal()) {
      return talk(asked);
    }
    try (ProgressLine progress = ProgressLine.watching(errors)) {
      return talk(asked);
    }
  }

  private boolean talk(ShellArguments asked) throws UsageException, IOException {
    Session session = Session.create(output, errors);
    if (asked.commands().isEmpty() && hasTerminal()) {
      session.apply(asked.settings());
      return session.interact(asked.url());
    }
    session.setUpForScript(asked.settings());
    return session.runScript(asked.url(), asked.commands().isEmpty() ? read() : asked.commands());
  }

  // JDK 22 to 24 say true for a pipe as well; SQLLine then reads it line by line with a prompt.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasTerminal() {
    return System.console() != null;
  }

  private List<String> read() throws IOException {
    return Script.commands(new String(input.readAllBytes(), StandardCharsets.UTF_8));
  }
}
