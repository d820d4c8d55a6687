package org.fanworks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.StringJoiner;

/**
 * Uses the packaged driver in a JVM of its own, as an SQL client does, and writes down what it
 * finds. It prints nothing, so that whatever is printed is the driver's.
 *
 * <p>Arguments: the jar, how it is loaded, the file for the findings, the URL, then SQL statements.
 */
final class JarProbe {
  /** How the client loads the driver. */
  enum Loading {
    /** The jar is on the class path. */
    CLASS_PATH,
    /** The jar is on the class path, behind old versions of libraries that it bundles. */
    BEHIND_OLD_LIBRARIES,
    /** The jar has a loader of its own, and the thread's loader knows nothing. */
    FOREIGN_CONTEXT,
    /** The jar has a loader of its own, and the thread has none. */
    NO_CONTEXT;

    boolean isOnClassPath() {
      return this == CLASS_PATH || this == BEHIND_OLD_LIBRARIES;
    }
  }

  private final Properties findings = new Properties();

  private JarProbe() {}

  public static void main(String[] arguments) throws Exception {
    JarProbe probe = new JarProbe();
    List<String> statements = List.of(arguments).subList(4, arguments.length);
    try (URLClassLoader loader = loader(Path.of(arguments[0]), Loading.valueOf(arguments[1]))) {
      probe.look(loader, arguments[3], statements);
    }
    try (OutputStream file = Files.newOutputStream(Path.of(arguments[2]))) {
      probe.findings.store(file, null);
    }
  }

  private static URLClassLoader loader(Path jar, Loading loading) throws IOException {
    Thread thread = Thread.currentThread();
    URL[] urls = {jar.toUri().toURL()};
    return switch (loading) {
      case CLASS_PATH, BEHIND_OLD_LIBRARIES ->
          new URLClassLoader(new URL[0], ClassLoader.getSystemClassLoader());
      case FOREIGN_CONTEXT -> {
        thread.setContextClassLoader(new URLClassLoader(new URL[0], null));
        yield new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
      }
      case NO_CONTEXT -> {
        thread.setContextClassLoader(null);
        yield new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
      }
    };
  }

  private void look(ClassLoader loader, String url, List<String> statements) throws SQLException {
    List<Driver> drivers = new ArrayList<>();
    ServiceLoader.load(Driver.class, loader).forEach(drivers::add);
    findings.setProperty("drivers", names(drivers));
    try (Connection connection = drivers.get(0).connect(url, new Properties());
        Statement statement = connection.createStatement()) {
      for (int i = 0; i < statements.size(); i++) {
        findings.setProperty("rows." + i, rows(statement, statements.get(i)));
      }
    }
    findings.setProperty("registered", names(DriverManager.drivers().toList()));
    findings.setProperty("jdbc:calcite:", Boolean.toString(hasDriver("jdbc:calcite:")));
    findings.setProperty(
        "jdbc:avatica:remote:", Boolean.toString(hasDriver("jdbc:avatica:remote:url=x")));
  }

  private static String rows(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      StringJoiner text = new StringJoiner("\n");
      while (rows.next()) {
        StringJoiner row = new StringJoiner("|");
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          row.add(rows.getString(column));
        }
        text.add(row.toString());
      }
      return text.toString();
    }
  }

  private static boolean hasDriver(String url) {
    try {
      DriverManager.getDriver(url);
      return true;
    } catch (SQLException none) {
      return false;
    }
  }

  private static String names(List<Driver> drivers) {
    return String.join(",", drivers.stream().map(driver -> driver.getClass().getName()).toList());
  }
}
