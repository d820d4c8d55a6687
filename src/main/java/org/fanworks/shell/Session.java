package org.fanworks.shell;

import java.io.ByteArrayInputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sqlline.BuiltInProperty;
import sqlline.DispatchCallback;
import sqlline.SqlLine;

/**
 * One run of SQLLine that leaves no file behind, prints no stack trace and remembers whether
 * anything failed. Not thread-safe.
 */
final class Session extends SqlLine {
  private static final Set<String> ROW_BY_ROW =
      Set.of("csv", "tsv", "json", "vertical", "xmlattr", "xmlattrs", "xmlelements");

  private final OutputStream output;
  private boolean failed;

  private Session(OutputStream output, PrintStream errors) {
    this.output = new StrictOutput(output);
    setOutputStream(this.output);
    setErrorStream(errors);
  }

  static Session create(OutputStream output, PrintStream errors) {
    keepHomeDirectoryClean();
    Session session = new Session(output, errors);
    session.getOpts().set(BuiltInProperty.SILENT, true);
    session.command("!appconfig " + ShellApplication.class.getName());
    return session;
  }

  /** SQLLine creates ~/.sqlline as soon as its classes load, unless this names another place. */
  private static void keepHomeDirectoryClean() {
    System.setProperty(
        "sqlline.rcfile",
        Path.of(
                System.getProperty("java.io.tmpdir"),
                "fanworks-no-settings-" + ProcessHandle.current().pid())
            .toString());
  }

  /** Sets what the command line sets. */
  void apply(Map<String, String> settings) throws UsageException {
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      String name = setting.getKey();
      String value = setting.getValue();
      if (name.equals("outputformat") && !getOutputFormats().containsKey(value)) {
        throw new UsageException("Output format " + value + " is not known.");
      }
      if (!getOpts().set(name, value, true)) {
        throw new UsageException("Setting --" + name + " is not known.");
      }
    }
  }

  /** Sets what suits a reader that is a program or a file, then what the command line sets. */
  void setUpForScript(Map<String, String> settings) throws UsageException {
    String format = settings.getOrDefault("outputformat", "table");
    getOpts().set(BuiltInProperty.SILENT, true);
    getOpts().set(BuiltInProperty.FORCE, true);
    getOpts().set(BuiltInProperty.COLOR, false);
    getOpts().set(BuiltInProperty.HEADER_INTERVAL, -1);
    getOpts().set(BuiltInProperty.MAX_WIDTH, Integer.MAX_VALUE);
    getOpts().set(BuiltInProperty.ESCAPE_OUTPUT, format.equals("table"));
    getOpts().set(BuiltInProperty.INCREMENTAL, ROW_BY_ROW.contains(format));
    if (!format.equals("json")) {
      getOpts().set(BuiltInProperty.NULL_VALUE, "");
    }
    apply(settings);
  }

  /** Runs each of {@code commands}, and answers whether all went well. */
  boolean runScript(String url, List<String> commands) throws IOException {
    start();
    if (!command("!connect " + quoted(url))) {
      return false;
    }
    runAll(commands);
    boolean succeeded = !failed;
    command("!closeall");
    return succeeded;
  }

  /** Ends early where nobody can read the rest. */
  private void runAll(List<String> commands) {
    try {
      for (String command : commands) {
        if (!command(command)) {
          failed = true;
        }
      }
    } catch (IOError lost) {
      failed = true;
      error("Error: cannot write the output: " + messageOf(causeOf(lost)));
    }
  }

  /** Talks with the user until he leaves, and answers whether the connection came about. */
  boolean interact(String url) throws IOException {
    getOpts().set(BuiltInProperty.SILENT, false);
    return begin(new String[] {"-u", url}, null, false) == Status.OK;
  }

  /**
   * Lets SQLLine start on an empty input. Until it has done so it prints each error with a stack
   * trace, and it has no parser that would find the semicolons between statements. Its terminal
   * writes control codes, which nobody wants to read.
   */
  private void start() throws IOException {
    setOutputStream(OutputStream.nullOutputStream());
    begin(new String[0], new ByteArrayInputStream(new byte[0]), false);
    setOutputStream(output);
    setExit(false);
  }

  private boolean command(String command) {
    return runCommands(List.of(command), new DispatchCallback()) == 1;
  }

  /** SQLLine parts the words of its commands at blanks that are not between quotes. */
  private static String quoted(String word) {
    return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Override
  public void handleException(Throwable thrown) {
    failed = true;
    if (thrown.getCause() instanceof IOError lost) {
      throw lost;
    }
    Throwable cause = causeOf(thrown);
    String message = messageOf(cause);
    error(
        cause instanceof SQLException refused
            ? "Error: " + message + " (SQLSTATE " + refused.getSQLState() + ")"
            : "Error: " + message);
  }

  private static String messageOf(Throwable cause) {
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }

  /** Below the wrappings of reflection, of SQLLine's rows and of output that is lost. */
  private static Throwable causeOf(Throwable thrown) {
    Throwable cause = thrown.getCause();
    boolean wrapped =
        thrown instanceof InvocationTargetException
            || thrown instanceof IOError
            || (thrown instanceof RuntimeException && cause instanceof SQLException);
    return wrapped && cause != null ? causeOf(cause) : thrown;
  }
}
