package org.fanworks.demo.mastodon.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.demo.mastodon.data.Post;
import org.fanworks.demo.mastodon.data.PostText;

/** A query in the search language (Mastodon reference, 7), of which all parts have to match. */
record StatusSearch(List<Predicate<Post>> parts) {
  private static final Pattern TOKEN = Pattern.compile("(-?)(?:([a-z]+):)?(?:\"([^\"]*)\"|(\\S+))");

  static StatusSearch parse(String query) {
    List<Predicate<Post>> parts = new ArrayList<>();
    Matcher token = TOKEN.matcher(query);
    while (token.find()) {
      String text = token.group(3) == null ? token.group(4) : token.group(3);
      Predicate<Post> part = part(token.group(2) == null ? "" : token.group(2), text);
      parts.add(token.group(1).isEmpty() ? part : part.negate());
    }
    return new StatusSearch(parts);
  }

  /** The same by one account. */
  StatusSearch by(Optional<Long> accountId) {
    if (accountId.isEmpty()) {
      return this;
    }
    List<Predicate<Post>> more = new ArrayList<>(parts);
    more.add(post -> post.author().id() == accountId.get());
    return new StatusSearch(more);
  }

  boolean matches(Post post) {
    return parts.stream().allMatch(part -> part.test(post));
  }

  private static Predicate<Post> part(String prefix, String text) {
    return switch (prefix) {
      case "" -> words(text);
      case "from" -> post -> post.author().acct().equalsIgnoreCase(text.replaceFirst("^@", ""));
      case "language" -> post -> post.body().language().filter(text::equalsIgnoreCase).isPresent();
      case "has", "is" -> trait(text);
      case "before" -> post -> post.createdAt().isBefore(Instant.parse(text));
      case "after" -> post -> post.createdAt().isAfter(Instant.parse(text));
      case "in" -> post -> true;
      default -> words(prefix + ":" + text);
    };
  }

  private static Predicate<Post> trait(String name) {
    return switch (name) {
      case "media", "image" -> post -> post.body().extras().media() > 0;
      case "poll" -> post -> post.body().extras().poll();
      case "link", "embed" -> post -> post.body().extras().card();
      case "sensitive" -> post -> post.body().sensitive();
      case "reply" -> post -> post.reply().isPresent();
      case "quote" -> post -> post.body().extras().quoted().isPresent();
      default -> post -> false;
    };
  }

  private static Predicate<Post> words(String text) {
    if (text.startsWith("#")) {
      String tag = TimelineHandlers.folded(text);
      return post ->
          post.body().tags().stream().anyMatch(t -> TimelineHandlers.folded(t).equals(tag));
    }
    Pattern word =
        Pattern.compile(
            "(?<!\\p{L})"
                + Pattern.quote(text.replaceFirst("^\\+", "").toLowerCase(Locale.ROOT))
                + "(?!\\p{L})");
    return post -> word.matcher(PostText.of(post).plain().toLowerCase(Locale.ROOT)).find();
  }
}
