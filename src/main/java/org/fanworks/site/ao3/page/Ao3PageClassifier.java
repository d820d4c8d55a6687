package org.fanworks.site.ao3.page;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the archive's answers apart (AO3 reference, 6, 6.3 and 8.4). */
final class Ao3PageClassifier {
  /** Part of the archive's complaint about a search text that it cannot parse. */
  static final String SYNTAX_ERROR = "syntax error";

  private static final int LONGEST_PLAIN_TEXT = 200;
  private static final Set<String> REFUSALS =
      Set.of("error-400", "error-406", "error-422", "error-507");
  private static final Set<String> LISTS =
      Set.of("works-index", "works-collected", "series-show", "gifts-index", "readings-index");
  private static final Map<String, Ao3PageKind> PLAIN =
      Map.ofEntries(
          Map.entry("tags-show", Ao3PageKind.TAG),
          Map.entry("tags-search", Ao3PageKind.TAG_SEARCH),
          Map.entry("fandoms-index", Ao3PageKind.FANDOM_LIST),
          Map.entry("media-index", Ao3PageKind.MEDIA),
          Map.entry("bookmarks-show", Ao3PageKind.BOOKMARK),
          Map.entry("series-index", Ao3PageKind.SERIES_LIST),
          Map.entry("profile-show", Ao3PageKind.PROFILE),
          Map.entry("pseuds-index", Ao3PageKind.PSEUD_LIST),
          Map.entry("people-search", Ao3PageKind.PEOPLE),
          Map.entry("collections-index", Ao3PageKind.COLLECTION_LIST),
          Map.entry("collection_profile-show", Ao3PageKind.COLLECTION_PROFILE),
          Map.entry("languages-index", Ao3PageKind.LANGUAGES),
          Map.entry("works-navigate", Ao3PageKind.CHAPTER_INDEX),
          Map.entry("kudos-index", Ao3PageKind.KUDOS),
          Map.entry("comments-index", Ao3PageKind.COMMENTS),
          Map.entry("comments-show", Ao3PageKind.COMMENTS),
          Map.entry("subscriptions-index", Ao3PageKind.SUBSCRIPTIONS));
  private static final Set<String> CHALLENGE_MARKS =
      Set.of("Just a moment...", "_cf_chl_opt", "cf-browser-verification", "Shields are up");

  private Ao3PageClassifier() {}

  /** The kind of a page inside of the archive's own frame. */
  static Ao3PageKind classify(Element main, WorkListParts parts, String body) {
    if (main.hasClass("errors")) {
      return error(main);
    }
    if (!isWhole(body)) {
      return Ao3PageKind.INCOMPLETE;
    }
    if (main.hasClass("sessions-new")) {
      return Ao3PageKind.SIGN_IN;
    }
    boolean hasRows =
        parts.hasEntries() || parts.works().filter(works -> works.childrenSize() > 0).isPresent();
    // A message may belong to an earlier request; only a page without rows owes it an explanation.
    if (parts.flashes().stream().anyMatch(flash -> isError(flash, hasRows))) {
      return Ao3PageKind.FLASH_ERROR;
    }
    return content(main, parts);
  }

  /** The kind of an answer without the archive's frame. */
  static Ao3PageKind classifyForeign(Document document, String body) {
    String title = PageText.squeeze(document.title());
    if (body.length() < LONGEST_PLAIN_TEXT && body.strip().equalsIgnoreCase("Retry later")) {
      return Ao3PageKind.RETRY_LATER;
    }
    if (title.startsWith("404")) {
      return Ao3PageKind.NOT_FOUND;
    }
    if (CHALLENGE_MARKS.stream().anyMatch(body::contains)) {
      return Ao3PageKind.CHALLENGE;
    }
    if (title.startsWith("Access denied")) {
      return Ao3PageKind.ACCESS_BLOCKED;
    }
    boolean ofNetwork = document.getElementById("cf-error-details") != null;
    return ofNetwork || title.matches("5\\d\\d .*")
        ? Ao3PageKind.OVERLOAD
        : Ao3PageKind.SOMETHING_ELSE;
  }

  private static Ao3PageKind error(Element main) {
    if (main.hasClass("error-404")) {
      return Ao3PageKind.NOT_FOUND;
    }
    if (main.hasClass("error-403")) {
      return Ao3PageKind.ACCESS_BLOCKED;
    }
    if (main.hasClass("error-429")) {
      return Ao3PageKind.RETRY_LATER;
    }
    if (main.className().contains("maintenance")) {
      return Ao3PageKind.MAINTENANCE;
    }
    return REFUSALS.stream().anyMatch(main::hasClass) ? Ao3PageKind.REFUSED : Ao3PageKind.OVERLOAD;
  }

  /** A page that ends early would read as a last page with fewer rows. */
  private static boolean isWhole(String body) {
    return body.lastIndexOf("</body>") >= 0
        || body.lastIndexOf("</html>") >= 0
        || body.lastIndexOf("id=\"footer\"") >= 0;
  }

  private static boolean isError(Element flash, boolean hasRows) {
    return flash.hasClass("error") && (!hasRows || PageText.of(flash).contains(SYNTAX_ERROR));
  }

  private static Ao3PageKind content(Element main, WorkListParts parts) {
    if (main.hasClass("works-show") || main.hasClass("chapters-show")) {
      return work(main, parts);
    }
    if (main.hasClass("works-search")) {
      return search(parts, parts.works(), Ao3PageKind.WORK_LIST);
    }
    if (main.hasClass("bookmarks-search")) {
      return search(parts, parts.bookmarks(), Ao3PageKind.BOOKMARK_LIST);
    }
    if (main.hasClass("bookmarks-index")) {
      return bookmarks(parts.bookmarks());
    }
    return LISTS.stream().anyMatch(main::hasClass) ? Ao3PageKind.WORK_LIST : plain(main);
  }

  private static Ao3PageKind work(Element main, WorkListParts parts) {
    if (main.selectFirst("dl.work.meta") != null) {
      return Ao3PageKind.WORK;
    }
    if (parts.works().isPresent()) {
      return Ao3PageKind.ADULT_GATE;
    }
    return PageElements.child(main, "p", "notice")
            .filter(notice -> PageText.of(notice).contains("revealed"))
            .isPresent()
        ? Ao3PageKind.MYSTERY
        : Ao3PageKind.SOMETHING_ELSE;
  }

  private static Ao3PageKind search(
      WorkListParts parts, Optional<Element> list, Ao3PageKind found) {
    if (list.isPresent() || parts.countHeading().isPresent()) {
      return found;
    }
    return parts.nothingFound() ? Ao3PageKind.NOTHING_FOUND : Ao3PageKind.SOMETHING_ELSE;
  }

  /**
   * A listing of a tag or collection has entries of bookmarks too, but they stand for items and
   * lack a bookmarker.
   */
  private static Ao3PageKind bookmarks(Optional<Element> list) {
    Optional<Element> first = list.map(Element::firstElementChild);
    if (first.isEmpty()
        || first.flatMap(entry -> PageElements.child(entry, "div", "user")).isPresent()) {
      return Ao3PageKind.BOOKMARK_LIST;
    }
    if (!first.get().hasClass("blurb") || first.get().hasClass("bookmark")) {
      return Ao3PageKind.SOMETHING_ELSE;
    }
    if (ExternalWorkParser.id(first.get()).isPresent()) {
      return Ao3PageKind.EXTERNAL_BOOKMARKS;
    }
    if (first.get().hasClass("work")) {
      return Ao3PageKind.WORK_BOOKMARKS;
    }
    return first.get().hasClass("series")
        ? Ao3PageKind.SERIES_BOOKMARKS
        : Ao3PageKind.SOMETHING_ELSE;
  }

  /** A page that the class of its main part tells from all others. */
  private static Ao3PageKind plain(Element main) {
    return PageElements.classes(main).stream()
        .flatMap(name -> Optional.ofNullable(PLAIN.get(name)).stream())
        .findFirst()
        .orElse(Ao3PageKind.SOMETHING_ELSE);
  }
}
