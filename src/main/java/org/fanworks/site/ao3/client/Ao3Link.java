package org.fanworks.site.ao3.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fanworks.site.ao3.page.TagNames;

/** What a link to the archive leads to (AO3 reference, 1.1 and 1.2). */
public sealed interface Ao3Link {
  /** A work, or something of a work. */
  record ToWork(long id) implements Ao3Link {}

  /** A chapter. */
  record ToChapter(long id) implements Ao3Link {}

  /** A series. */
  record ToSeries(long id) implements Ao3Link {}

  /** A bookmark. */
  record ToBookmark(long id) implements Ao3Link {}

  /** A comment. */
  record ToComment(long id) implements Ao3Link {}

  /** A work elsewhere that somebody has bookmarked. */
  record ToExternalWork(long id) implements Ao3Link {}

  /** A user, or something of a user. */
  record ToUser(String login) implements Ao3Link {}

  /** A pseud of a user, or something of it. */
  record ToPseud(String login, String pseud) implements Ao3Link {}

  /** A collection, or something of it. */
  record ToCollection(String name) implements Ao3Link {}

  /** A tag, or the works or bookmarks that have it. */
  record ToTag(String name) implements Ao3Link {}

  /** Hosts under which the archive answers. */
  Set<String> HOSTS =
      Set.of(
          "archiveofourown.org",
          "archiveofourown.com",
          "archiveofourown.net",
          "archiveofourown.gay",
          "ao3.org",
          "archive.transformativeworks.org");

  /**
   * What the link leads to: a whole URL of the archive, with or without {@code www.}, or its path.
   * Parameters and fragments do not matter. Empty for any other text.
   */
  static Optional<Ao3Link> of(String link) {
    try {
      URI uri = new URI(link.strip().replace(" ", "%20"));
      boolean ofArchive = uri.getHost() == null ? isPath(link) : isArchive(uri);
      return ofArchive && uri.getRawPath() != null
          ? read(Arrays.asList(uri.getRawPath().split("/", -1)))
          : Optional.empty();
    } catch (URISyntaxException notALink) {
      return Optional.empty();
    }
  }

  private static boolean isPath(String link) {
    return link.strip().startsWith("/") && !link.strip().startsWith("//");
  }

  private static boolean isArchive(URI uri) {
    String host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    String scheme = uri.getScheme() == null ? "https" : uri.getScheme().toLowerCase(Locale.ROOT);
    return HOSTS.contains(host) && (scheme.equals("https") || scheme.equals("http"));
  }

  /** The first part of a path is empty. */
  private static Optional<Ao3Link> read(List<String> path) {
    if (path.size() < 3 || path.get(2).isEmpty()) {
      return Optional.empty();
    }
    String id = path.get(2);
    return switch (path.get(1)) {
      case "works" ->
          part(path, 3).filter("chapters"::equals).isPresent()
              ? part(path, 4).flatMap(Ao3Link::number).map(ToChapter::new)
              : number(id).map(ToWork::new);
      case "chapters" -> number(id).map(ToChapter::new);
      case "series" -> number(id).map(ToSeries::new);
      case "bookmarks" -> number(id).map(ToBookmark::new);
      case "comments" -> number(id).map(ToComment::new);
      case "external_works" -> number(id).map(ToExternalWork::new);
      case "tags" -> text(id).map(TagNames::fromPath).map(ToTag::new);
      case "users" -> user(path);
      case "collections" -> collection(path);
      default -> Optional.empty();
    };
  }

  private static Optional<Ao3Link> user(List<String> path) {
    Optional<String> login = text(path.get(2)).filter(Logins::isPossible);
    Optional<String> pseud =
        part(path, 3)
            .filter("pseuds"::equals)
            .flatMap(same -> part(path, 4))
            .flatMap(Ao3Link::text);
    return login.map(
        name -> pseud.<Ao3Link>map(other -> new ToPseud(name, other)).orElse(new ToUser(name)));
  }

  /** A work in a collection is a work. */
  private static Optional<Ao3Link> collection(List<String> path) {
    Optional<Long> work =
        part(path, 3)
            .filter("works"::equals)
            .flatMap(same -> part(path, 4))
            .flatMap(Ao3Link::number);
    return work.<Ao3Link>map(ToWork::new)
        .or(() -> text(path.get(2)).filter(CollectionPages::isName).map(ToCollection::new));
  }

  private static Optional<String> part(List<String> path, int position) {
    return path.size() > position && !path.get(position).isEmpty()
        ? Optional.of(path.get(position))
        : Optional.empty();
  }

  private static Optional<Long> number(String text) {
    return Optional.of(text).filter(digits -> digits.matches("[1-9]\\d{0,17}")).map(Long::valueOf);
  }

  private static Optional<String> text(String segment) {
    try {
      return Optional.of(Ao3Urls.decoded(segment)).filter(text -> !text.isBlank());
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
