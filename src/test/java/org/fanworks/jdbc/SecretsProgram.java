package org.fanworks.jdbc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.data.DemoAccount;

/**
 * Signs in, asks and fails in many ways, and prints all that the driver then says of itself. Runs
 * in a JVM of its own, where every line that is logged comes out as well.
 */
final class SecretsProgram {
  private static final String PASSWORD = DemoAccount.READER.password();
  private static final String WRONG_PASSWORD = "planted-wrong-password";
  private static final List<String> QUERIES =
      List.of(
          "SELECT id FROM works WHERE complete LIMIT 3",
          "SELECT * FROM fanworks.requests",
          "SELECT * FROM fanworks.sites",
          "SELECT * FROM fanworks.scans",
          "SELECT * FROM fanworks.pushdown",
          "EXPLAIN PLAN FOR SELECT id FROM works WHERE complete LIMIT 3",
          "SELECT nothing FROM works",
          "SELECT * FROM works WHERE any_text = '\"'",
          "SHOW TABLES");

  private static final List<String> OTHER_SIDE =
      List.of("mockwebserver3", "com.sun.net.httpserver", "sun.net", "jdk.internal.httpclient");

  private final Driver driver = new FanworksDriver();
  private final DemoArchive archive =
      DemoArchive.start(DemoOptions.defaults().withWorks(100).withGoneWorks(0));

  private SecretsProgram() {}

  /** Runs with the file to which the secrets are written, one a line. */
  public static void main(String[] arguments) throws Exception {
    Logger root = Logger.getLogger("");
    root.setLevel(Level.ALL);
    ConsoleHandler console = new ConsoleHandler();
    console.setLevel(Level.ALL);
    // The server and the front are the other side of the wire.
    console.setFilter(
        entry ->
            entry.getLoggerName() == null
                || OTHER_SIDE.stream().noneMatch(entry.getLoggerName()::startsWith));
    root.addHandler(console);
    List<String> secrets = new SecretsProgram().run();
    Files.write(Path.of(arguments[0]), secrets);
  }

  private List<String> run() throws Exception {
    List<String> secrets = new ArrayList<>(List.of(PASSWORD, encoded(PASSWORD), WRONG_PASSWORD));
    try (FaultyFront front = new FaultyFront(archive)) {
      ask(front, PASSWORD);
      secrets.addAll(front.secrets());
    }
    for (NetworkFault fault : List.of(NetworkFault.SERVER_ERROR, NetworkFault.CHALLENGE)) {
      try (FaultyFront front = new FaultyFront(archive)) {
        front.order(fault, FaultPlace.SIGN_IN, 1);
        ask(front, PASSWORD);
        secrets.addAll(front.secrets());
      }
    }
    try (FaultyFront front = new FaultyFront(archive)) {
      ask(front, WRONG_PASSWORD);
      secrets.addAll(front.secrets());
    }
    return secrets;
  }

  private void ask(FaultyFront front, String password) throws SQLException {
    String url =
        "jdbc:fanworks:ao3?ao3.minInterval=0s&retries=0&ao3.url="
            + encoded(front.url())
            + "&user="
            + DemoAccount.READER.login()
            + "&password="
            + encoded(password);
    for (DriverPropertyInfo info : driver.getPropertyInfo(url, new Properties())) {
      if (!info.name.equals("password")) {
        System.out.println(info.name + " " + info.value + " " + info.description);
      }
    }
    System.out.println(ConnectionOptions.of(url, new Properties()));
    try (Connection connection = driver.connect(url, new Properties())) {
      System.out.println(connection);
      System.out.println(connection.getMetaData().getURL());
      System.out.println(connection.getMetaData().getUserName());
      System.out.println(connection.getClientInfo());
      for (String query : QUERIES) {
        ask(connection, query);
      }
    } catch (SQLException failure) {
      failure.printStackTrace(System.out);
    }
    refuse(url + "&passwort=" + encoded(password));
    refuse(url + "&ao3.url=https://me:" + encoded(password) + "@example.org");
  }

  private void refuse(String url) {
    try {
      driver.connect(url, new Properties());
      System.out.println("not refused");
    } catch (SQLException refusal) {
      refusal.printStackTrace(System.out);
    }
  }

  private static void ask(Connection connection, String query) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      System.out.println(statement);
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= columns; column++) {
          row.append(rows.getString(column)).append(' ');
        }
        System.out.println(row);
      }
      for (SQLWarning told = rows.getWarnings(); told != null; told = told.getNextWarning()) {
        System.out.println(told);
      }
    } catch (SQLException failure) {
      failure.printStackTrace(System.out);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
