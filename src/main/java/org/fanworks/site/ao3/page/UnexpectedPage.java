package org.fanworks.site.ao3.page;

import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/** An answer that is understood, but is not the page that was asked for (AO3 reference, 8.4). */
public final class UnexpectedPage extends FanworksException {
  private static final long serialVersionUID = 1L;

  private final Ao3PageKind pageKind;

  private UnexpectedPage(Ao3PageKind pageKind, ErrorKind kind, String message) {
    super(kind, message);
    this.pageKind = pageKind;
  }

  /** What came instead, as {@link Ao3PageKind#NOT_FOUND} for a work that does not exist. */
  Ao3PageKind pageKind() {
    return pageKind;
  }

  /**
   * The failure that the page is not the expected one, for the caller to throw.
   *
   * @param expected what was asked for, as "AO3 list of works"
   */
  public static FanworksException of(Ao3Page page, String expected) {
    Answer answer = new Answer(page, expected);
    return switch (page.kind()) {
      case SIGN_IN ->
          answer.means(
              ErrorKind.LOGIN_REQUIRED,
              "only members see it; give the connection properties user and password");
      case FLASH_ERROR -> answer.flashError();
      case NOT_FOUND -> answer.means(ErrorKind.DATA, "the archive has no such page");
      case MYSTERY -> answer.means(ErrorKind.DATA, "the work is not revealed yet");
      case REFUSED -> answer.means(ErrorKind.INTERNAL, "the archive refused the request");
      case ACCESS_BLOCKED ->
          answer.means(
              ErrorKind.BLOCKED, "the archive blocks this address; only its support can help");
      case CHALLENGE ->
          answer.means(
              ErrorKind.BLOCKED, "the archive asks for proof of a human; try again in some hours");
      case RETRY_LATER ->
          answer.means(ErrorKind.RATE_LIMITED, "too many requests; wait five minutes");
      case MAINTENANCE ->
          answer.means(ErrorKind.UNREACHABLE, "the archive is down for maintenance; try later");
      case OVERLOAD ->
          answer.means(ErrorKind.UNREACHABLE, "the archive is overloaded; wait some minutes");
      case INCOMPLETE ->
          answer.means(ErrorKind.UNREACHABLE, "the page broke off before its end; try again");
      case WORK_LIST,
          NOTHING_FOUND,
          TAG,
          WORK,
          ADULT_GATE,
          WORK_BOOKMARKS,
          SERIES_BOOKMARKS,
          EXTERNAL_BOOKMARKS,
          BOOKMARK_LIST,
          BOOKMARK,
          TAG_SEARCH,
          FANDOM_LIST,
          MEDIA,
          SERIES_LIST,
          PROFILE,
          PSEUD_LIST,
          PEOPLE,
          COLLECTION_LIST,
          COLLECTION_PROFILE,
          LANGUAGES,
          CHAPTER_INDEX,
          KUDOS,
          COMMENTS,
          SUBSCRIPTIONS,
          SOMETHING_ELSE ->
          page.changed(expected);
    };
  }

  /** A page that came instead of the expected one. */
  private record Answer(Ao3Page page, String expected) {
    UnexpectedPage means(ErrorKind kind, String reason) {
      String message = page.errorMessage();
      String said = message.isEmpty() ? "" : " The page says: \"" + message + "\"";
      return new UnexpectedPage(
          page.kind(), kind, "No " + expected + " at " + page.url() + ": " + reason + "." + said);
    }

    UnexpectedPage flashError() {
      String message = page.errorMessage();
      if (message.contains(Ao3PageClassifier.SYNTAX_ERROR)) {
        return means(ErrorKind.INTERNAL, "own query malformed; please report this URL as a fault");
      }
      boolean needsAccount = message.contains("permission") || message.contains("log in");
      return needsAccount
          ? means(ErrorKind.LOGIN_REQUIRED, "the account, or its absence, does not allow it")
          : means(ErrorKind.DATA, "the archive answered with an error");
    }
  }
}
