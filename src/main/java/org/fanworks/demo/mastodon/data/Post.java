package org.fanworks.demo.mastodon.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A status, or the boost of one.
 *
 * @param createdAt by the author's clock, which need not fit the id (Mastodon reference, 5.3)
 * @param boosted the status that is passed on, whose body and counters are shown
 * @param gone whether it has been deleted, and only takes a place on a page
 */
public record Post(
    long id,
    Person author,
    Instant createdAt,
    Visibility visibility,
    Optional<Post> boosted,
    Optional<Reply> reply,
    Body body,
    boolean gone) {

  /** Who may see a status. */
  public enum Visibility {
    PUBLIC,
    UNLISTED,
    PRIVATE,
    DIRECT;

    /** Whether everybody may see it who has its address. */
    public boolean isOpen() {
      return this == PUBLIC || this == UNLISTED;
    }
  }

  /**
   * What a status answers.
   *
   * @param status empty if the server does not know it
   */
  public record Reply(Optional<Post> status, Person account) {}

  /**
   * What a status says.
   *
   * @param favourites how many people like it
   */
  public record Body(
      Optional<String> language,
      boolean sensitive,
      String spoiler,
      List<String> tags,
      List<Person> mentions,
      Extras extras,
      int favourites) {
    public Body {
      tags = List.copyOf(tags);
      mentions = List.copyOf(mentions);
    }

    /** The body of a boost. */
    public static final Body NONE =
        new Body(Optional.empty(), false, "", List.of(), List.of(), Extras.NONE, 0);
  }

  /**
   * What comes with the text.
   *
   * @param quoted another status that it shows
   */
  public record Extras(
      int media, boolean poll, boolean card, Optional<Instant> editedAt, Optional<Post> quoted) {
    static final Extras NONE = new Extras(0, false, false, Optional.empty(), Optional.empty());
  }

  /** The boosted status, or else the status itself. */
  public Post original() {
    return boosted.orElse(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Post post && post.id == id;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }
}
