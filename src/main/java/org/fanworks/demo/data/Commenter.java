package org.fanworks.demo.data;

/** Who wrote a comment (AO3 reference, 6.11). */
public sealed interface Commenter {

  /** A user under one of their names; official accounts speak for the archive. */
  record Member(Pseud pseud, boolean official) implements Commenter {}

  /** Somebody without an account. */
  record Guest(String name) implements Commenter {}

  /** A creator of an anonymous work, whose name stays hidden there. */
  record AnonymousCreator() implements Commenter {}

  /** A user who has left. */
  record DeletedAccount() implements Commenter {}
}
