package org.fanworks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.fanworks.demo.server.RecordedRequest;
import org.fanworks.search.TableDeclaration;

/**
 * A site whose tables have pages: its embedded server, connections to it, and what it is asked. Not
 * closeable by itself, since JUnit closes what it hands to a test.
 */
interface DocumentedSite {
  /** The schema of its tables. */
  String schema();

  /** What people call it. */
  String title();

  /** Its tables, each of which has a page. */
  List<TableDeclaration> tables();

  /** Whether each table has to have questions, or only those that people use most. */
  boolean asksAboutAllTables();

  /** The properties of a connection that asks the questions of a file. */
  Properties account(String questions);

  /** A new connection, which keeps no pages. */
  Connection connect(Properties account) throws SQLException;

  /** What it was asked since the log was cleared; neither robots.txt nor signing in counts. */
  List<RecordedRequest> requests();

  /** Forgets what it was asked. */
  void clearRequests();

  /** Ends the embedded server. */
  void stop();
}
