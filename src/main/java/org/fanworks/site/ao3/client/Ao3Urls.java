package org.fanworks.site.ao3.client;

import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.ao3.form.UrlParameter;
import org.fanworks.site.ao3.page.TagNames;

/**
 * The archive's URLs (AO3 reference, 1). Immutable.
 *
 * <p>No URL is longer than {@value #MAX_LENGTH} characters, since the limit of the archive's front
 * end is not known.
 */
public final class Ao3Urls {
  /** The longest URL that is asked for. */
  public static final int MAX_LENGTH = 4000;

  private static final String SIGN_IN = "/users/login";
  private static final String LOST_SESSION = "/lost_cookie";
  private static final Escaper SEGMENT = UrlEscapers.urlPathSegmentEscaper();
  private static final Pattern TAG_PATH = Pattern.compile("/tags/([^/]+)(/works)?");
  private static final Pattern USER_PATH = Pattern.compile("/users/([^/]+)");
  private static final Pattern WORK_ID = Pattern.compile("[1-9][0-9]{0,17}");

  private final String base;

  /** URLs below {@code base}, such as {@code https://archiveofourown.org}. */
  public Ao3Urls(URI base) {
    this.base = base.toString().replaceAll("/+$", "");
  }

  /** A list of works. */
  public URI works(WorkSource source, List<UrlParameter> parameters) {
    String query = parameters.stream().map(UrlParameter::encoded).collect(Collectors.joining("&"));
    return url(path(source) + (query.isEmpty() ? "" : "?" + query));
  }

  /** The page at an address. */
  public URI at(Address address) {
    return url(address.encoded());
  }

  /** Whether {@code url} is the archive's front page. */
  public boolean isFront(URI url) {
    return url.toString().replaceAll("/+$", "").equals(base);
  }

  /** Where a link on a page of the archive leads, which is written as the archive escapes it. */
  public URI link(String href) {
    return url(href);
  }

  /** A path of the archive with its host; anything else as it is. */
  public String absolute(String link) {
    return link.startsWith("/") && !link.startsWith("//") ? base + link : link;
  }

  private URI url(String pathAndQuery) {
    URI url = URI.create(base + pathAndQuery);
    if (url.toString().length() > MAX_LENGTH) {
      throw new FanworksException(
          ErrorKind.NOT_SUPPORTED,
          String.format(
              Locale.ROOT,
              "The conditions make a URL of %,d characters, and the archive is asked with at most"
                  + " %,d. Use fewer or shorter values.",
              url.toString().length(),
              MAX_LENGTH));
    }
    return url;
  }

  /** {@link #works} as people read it, without the host. */
  public String describe(WorkSource source, List<UrlParameter> parameters) {
    String query = parameters.stream().map(UrlParameter::toString).collect(Collectors.joining("&"));
    return path(source) + "?" + query;
  }

  /** The page of a tag. */
  URI tag(String name) {
    return URI.create(base + tagPath(name));
  }

  /** The page of a work. */
  public URI work(long id) {
    return URI.create(workPrefix() + id);
  }

  /** The id of the work whose URL is {@code url}, written as {@link #work} writes it. */
  public Optional<Long> workId(String url) {
    if (!url.startsWith(workPrefix())) {
      return Optional.empty();
    }
    String id = url.substring(workPrefix().length());
    return Optional.of(id).filter(WORK_ID.asMatchPredicate()).map(Long::valueOf);
  }

  /** The form to sign in. */
  URI signIn() {
    return URI.create(base + SIGN_IN);
  }

  /** Whether {@code url} asks a visitor to sign in, or says that a session is lost. */
  boolean isSignIn(URI url) {
    String path = below(url);
    return path.equals(SIGN_IN) || path.equals(LOST_SESSION);
  }

  /** Whether {@code url} is the page of a user's preferences. */
  boolean isPreferences(URI url) {
    return below(url).matches("/users/[^/]+/preferences");
  }

  /** The user whose own page is at {@code url}. */
  Optional<String> userIn(URI url) {
    Matcher matcher = USER_PATH.matcher(below(url));
    return matcher.matches() && !isSignIn(url)
        ? Optional.of(decoded(matcher.group(1)))
        : Optional.empty();
  }

  /** The tag whose list of works is at {@code url}. */
  public Optional<String> tagOfWorks(URI url) {
    return tagIn(url, true);
  }

  /** The tag whose page is at {@code url}. */
  public Optional<String> tagOfPage(URI url) {
    return tagIn(url, false);
  }

  private Optional<String> tagIn(URI url, boolean works) {
    Matcher matcher = TAG_PATH.matcher(below(url));
    if (!matcher.matches() || works != (matcher.group(2) != null)) {
      return Optional.empty();
    }
    return Optional.of(TagNames.fromPath(decoded(matcher.group(1))));
  }

  /** The path of {@code url} below the archive's own address. */
  private String below(URI url) {
    String path = url.getRawPath();
    int prefix = URI.create(base + "/").getRawPath().length() - 1;
    return path.length() < prefix ? path : path.substring(prefix);
  }

  /** A plus sign is no blank in a path. */
  static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private String workPrefix() {
    return base + "/works/";
  }

  private static String path(WorkSource source) {
    if (source instanceof WorkSource.OfTag tag) {
      return tagPath(tag.name()) + "/works";
    }
    if (source instanceof WorkSource.OfUser user) {
      return "/users/" + SEGMENT.escape(user.login()) + "/works";
    }
    if (source instanceof WorkSource.OfCollection collection) {
      return "/collections/" + SEGMENT.escape(collection.name()) + "/works";
    }
    return "/works/search";
  }

  private static String tagPath(String name) {
    return "/tags/" + SEGMENT.escape(TagNames.toPath(name));
  }
}
