package org.fanworks.demo.web;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.fanworks.demo.data.User;

/**
 * Who is signed in, and the tokens of their forms (AO3 reference, 7.1 and 7.2). In memory alone;
 * safe for use by many threads.
 */
final class Sessions {
  /** Cookie that holds the session. */
  static final String COOKIE = "_otwarchive_session";

  /** Cookie without which nobody stays signed in. */
  static final String MARK = "user_credentials";

  private final byte[] key = fresh().getBytes(StandardCharsets.UTF_8);
  private final Map<String, User> members = new ConcurrentHashMap<>();

  /** Who sends these cookies. */
  Visitor visitor(Map<String, String> cookies) {
    String session = cookies.getOrDefault(COOKIE, "");
    return session.isEmpty()
        ? Visitor.STRANGER
        : new Visitor(session, token(session), Optional.ofNullable(members.get(session)));
  }

  /** A new session of somebody who has not signed in. */
  Visitor guest() {
    String session = fresh();
    return new Visitor(session, token(session), Optional.empty());
  }

  /** A new session of a user. */
  Visitor signIn(User user) {
    String session = fresh();
    members.put(session, user);
    return new Visitor(session, token(session), Optional.of(user));
  }

  /** Forgets who is behind a session. */
  void signOut(Visitor visitor) {
    members.remove(visitor.session());
  }

  /** The answer to a session whose second cookie is missing, if it is. */
  Optional<Response> lost(Request request) {
    Visitor visitor = request.visitor();
    if (visitor.user().isEmpty() || request.cookies().containsKey(MARK)) {
      return Optional.empty();
    }
    signOut(visitor);
    return Optional.of(Response.redirect("/lost_cookie"));
  }

  /** Forgets all sessions, as time does. */
  void expire() {
    members.clear();
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }

  private String token(String session) {
    return Hashing.hmacSha256(key).hashString(session, StandardCharsets.UTF_8).toString();
  }
}
