package org.fanworks.mastodon;

import java.io.IOException;
import java.net.InetAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A server that answers what it is told to, and writes down what it was asked. */
final class FakeInstance extends Dispatcher implements AutoCloseable {
  /** What it was asked, as path and query. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  /** The Authorization headers that it got. */
  final List<String> tokens = new CopyOnWriteArrayList<>();

  private final MockWebServer server = new MockWebServer();
  private final Map<String, Deque<MockResponse>> answers = new HashMap<>();

  private FakeInstance() {}

  static FakeInstance start() throws IOException {
    FakeInstance instance = new FakeInstance();
    instance.server.setDispatcher(instance);
    instance.server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    return instance;
  }

  String host() {
    return "127.0.0.1:" + server.getPort();
  }

  /** The next answer to questions for a path; the last one is given again and again. */
  FakeInstance answer(String path, int status, String json, String... headers) {
    MockResponse.Builder response =
        new MockResponse.Builder()
            .code(status)
            .setHeader("Content-Type", "application/json; charset=utf-8")
            .body(json);
    for (int i = 0; i < headers.length; i += 2) {
      response.setHeader(headers[i], headers[i + 1]);
    }
    answers.computeIfAbsent(path, missing -> new ArrayDeque<>()).add(response.build());
    return this;
  }

  /** A token that is somebody's. */
  FakeInstance knowsToken() {
    return answer("/api/v1/accounts/verify_credentials", 200, account("1", "me"));
  }

  /** An account. */
  static String account(String id, String acct) {
    return "{\"id\":\"%s\",\"acct\":\"%s\",\"note\":\"\",\"locked\":false}".formatted(id, acct);
  }

  /** A link to the next page, as a header. */
  static String next(String cursor) {
    return "<https://elsewhere.example/api?max_id=" + cursor + ">; rel=\"next\"";
  }

  /** A list of statuses with these ids, an hour apart. */
  static String statuses(long... ids) {
    List<String> json = new ArrayList<>();
    for (long id : ids) {
      json.add(status(Long.toString(id), "2025-06-01T00:00:00.000Z"));
    }
    return json.toString();
  }

  static String status(String id, String createdAt) {
    return ("{\"id\":\"%s\",\"created_at\":\"%s\",\"content\":\"<p>x</p>\",\"sensitive\":false,"
            + "\"spoiler_text\":\"\",\"in_reply_to_id\":null,\"in_reply_to_account_id\":null,"
            + "\"reblog\":null,\"media_attachments\":[],\"mentions\":[],\"tags\":[],"
            + "\"account\":{\"id\":\"5\",\"acct\":\"bo\"}}")
        .formatted(id, createdAt);
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    String target = request.getTarget();
    if (target.equals("/robots.txt")) {
      return new MockResponse.Builder().code(404).build();
    }
    asked.add(target.replace("/api/v1/", ""));
    String token = request.getHeaders().get("Authorization");
    if (token != null) {
      tokens.add(token);
    }
    String path = target.replaceFirst("\\?.*", "");
    Deque<MockResponse> due = answers.get(path);
    if (due == null) {
      return new MockResponse.Builder()
          .code(404)
          .setHeader("Content-Type", "application/json")
          .body("{\"error\":\"Record not found\"}")
          .build();
    }
    return due.size() > 1 ? due.remove() : due.element();
  }

  /** A new connection that keeps no answers, with options that begin with an ampersand. */
  Connection connect(String more) throws SQLException {
    return connectKeeping("&cache=off" + more);
  }

  /** A new connection that keeps answers in memory. */
  Connection connectKeeping(String more) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:fanworks:mastodon?mastodon.minInterval=0s&mastodon.url=http://" + host() + more);
  }

  /** First values of the rows of a query. */
  List<String> query(String more, String sql) throws SQLException {
    return read(more, sql).values();
  }

  /** What a query gave. */
  record Read(List<String> values, List<String> warnings) {}

  Read read(String more, String sql) throws SQLException {
    try (Connection connection = connect(more);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      List<String> warnings = new ArrayList<>();
      for (SQLWarning w = statement.getWarnings(); w != null; w = w.getNextWarning()) {
        warnings.add(w.getMessage());
      }
      return new Read(values, warnings);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
