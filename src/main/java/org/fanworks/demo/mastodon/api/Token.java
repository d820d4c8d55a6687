package org.fanworks.demo.mastodon.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A token that the embedded server knows.
 *
 * @param ofOwner whether it is the owner's; else it is a program's
 */
record Token(String text, Set<String> scopes, boolean ofOwner) {
  /** Reads everything. */
  static final String OWNER = "demo-token";

  /** The owner's as well, for statuses alone. */
  static final String LIMITED = "demo-statuses-token";

  /** A program's. */
  static final String PROGRAM = "demo-program-token";

  private static final List<Token> KNOWN =
      List.of(
          new Token(OWNER, Set.of("read", "follow", "profile"), true),
          new Token(LIMITED, Set.of("read:statuses"), true),
          new Token(PROGRAM, Set.of("read"), false));

  static Optional<Token> of(Optional<String> authorization) {
    return authorization
        .filter(header -> header.startsWith("Bearer "))
        .map(header -> header.substring("Bearer ".length()))
        .flatMap(text -> KNOWN.stream().filter(token -> token.text().equals(text)).findFirst());
  }

  /** Whether one of the scopes, or what includes it, is granted. */
  boolean allows(List<String> wanted) {
    return wanted.stream()
        .anyMatch(
            scope -> scopes.contains(scope) || scopes.contains(scope.replaceFirst(":.*", "")));
  }
}
