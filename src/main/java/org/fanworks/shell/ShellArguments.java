package org.fanworks.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the command line asks for.
 *
 * @param help whether only the usage is wanted
 * @param url JDBC URL to connect to
 * @param commands what each {@code -e} holds; none means that statements are read from the input
 * @param settings SQLLine's settings by name, in lower case
 */
record ShellArguments(
    boolean help, String url, List<String> commands, Map<String, String> settings) {
  static final String DEFAULT_URL = "jdbc:fanworks:demo";

  static final String USAGE =
      """
      Usage: java -jar fanworks-jdbc.jar [-u URL] [-e SQL]... [--outputformat=FORMAT]

        -u URL      what to connect to; without it %s, the archive inside the jar
        -e SQL      statements to run, parted by semicolons; may be given several times.
                    Their rows go to standard output and nothing else does; errors and
                    warnings go to standard error. Without it the shell is interactive, or
                    reads standard input if that is no terminal.
        --outputformat=FORMAT
                    table, csv, tsv, json, vertical, xmlattrs, xmlelements or ansiconsole
        --NAME=VALUE
                    any other setting of SQLLine, such as --showHeader=false
        --help      this text

      Exit code: 0 if all is well, 1 if the arguments are not understood, 2 if a statement
      or the connection failed. All statements run, even after one that failed.
      """
          .formatted(DEFAULT_URL);

  ShellArguments {
    commands = List.copyOf(commands);
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  static ShellArguments parse(List<String> arguments) throws UsageException {
    boolean help = false;
    String url = DEFAULT_URL;
    List<String> commands = new ArrayList<>();
    Map<String, String> settings = new LinkedHashMap<>();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      switch (argument) {
        case "-h", "--help" -> help = true;
        case "-u" -> url = valueOf(argument, rest);
        case "-e" -> commands.add(valueOf(argument, rest));
        default -> addSetting(argument, settings);
      }
    }
    return new ShellArguments(help, url, commands, settings);
  }

  private static String valueOf(String option, Iterator<String> rest) throws UsageException {
    if (!rest.hasNext()) {
      throw new UsageException("Option " + option + " needs a value.");
    }
    return rest.next();
  }

  private static void addSetting(String argument, Map<String, String> settings)
      throws UsageException {
    int equals = argument.indexOf('=');
    if (!argument.startsWith("--") || equals < 0) {
      throw new UsageException("Argument " + argument + " is not understood.");
    }
    settings.put(
        argument.substring(2, equals).toLowerCase(Locale.ROOT), argument.substring(equals + 1));
  }
}
