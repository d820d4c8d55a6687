package org.fanworks.site.ao3.page;

/** What the archive, or something in front of it, answered (AO3 reference, 8.4). */
public enum Ao3PageKind {
  /** A list of works: a search, a listing, a series, possibly an empty one. */
  WORK_LIST(Use.CONTENT),
  /** A search that says that it found nothing. */
  NOTHING_FOUND(Use.CONTENT),
  /** A tag's own page; for an unfilterable tag it also lists works. */
  TAG(Use.CONTENT),
  /** A work or one of its chapters. */
  WORK(Use.CONTENT),
  /** The question whether to go on to adult content; it shows the work's entry. */
  ADULT_GATE(Use.PASSING),
  /** A work that is not revealed yet. */
  MYSTERY(Use.PASSING),
  /** The bookmarks of one work; the first entry is the work's. */
  WORK_BOOKMARKS(Use.CONTENT),
  /** The bookmarks of one series; the first entry is the series'. */
  SERIES_BOOKMARKS(Use.CONTENT),
  /** The bookmarks of one external work; the first entry is the work's. */
  EXTERNAL_BOOKMARKS(Use.CONTENT),
  /** A list of bookmarks with their items: the search, or a user's, possibly an empty one. */
  BOOKMARK_LIST(Use.CONTENT),
  /** One bookmark. */
  BOOKMARK(Use.CONTENT),
  /** A search for tags. */
  TAG_SEARCH(Use.CONTENT),
  /** All fandoms of a medium. */
  FANDOM_LIST(Use.CONTENT),
  /** All media. */
  MEDIA(Use.CONTENT),
  /** The series of a user. */
  SERIES_LIST(Use.CONTENT),
  /** The profile of a user. */
  PROFILE(Use.CONTENT),
  /** The pseuds of a user. */
  PSEUD_LIST(Use.CONTENT),
  /** A search for people. */
  PEOPLE(Use.CONTENT),
  /** A list of collections: all, those of a user, those of a collection. */
  COLLECTION_LIST(Use.CONTENT),
  /** The profile of a collection. */
  COLLECTION_PROFILE(Use.CONTENT),
  /** The page of all languages. */
  LANGUAGES(Use.CONTENT),
  /** The index of a work's chapters. */
  CHAPTER_INDEX(Use.CONTENT),
  /** Those who left kudos on a work. */
  KUDOS(Use.CONTENT),
  /** Comments without the work or chapter that they are on. */
  COMMENTS(Use.CONTENT),
  /** What a member has subscribed to. */
  SUBSCRIPTIONS(Use.CONTENT),
  /** The form to sign in, in place of a page that only members see. */
  SIGN_IN(Use.PASSING),
  /** A page without rows and with an error message of the archive above it. */
  FLASH_ERROR(Use.PASSING),
  /** No such work, tag or user. */
  NOT_FOUND(Use.PASSING),
  /** The request itself was turned down: malformed, or from an unwelcome client. */
  REFUSED(Use.PASSING),
  /** The address is banned. */
  ACCESS_BLOCKED(Use.PASSING),
  /** A challenge of the content delivery network. */
  CHALLENGE(Use.PASSING),
  /** Too many requests. */
  RETRY_LATER(Use.PASSING),
  /** The archive is closed for maintenance. */
  MAINTENANCE(Use.PASSING),
  /** The archive is overloaded, or cannot be reached from its own front. */
  OVERLOAD(Use.PASSING),
  /** A page of the archive that broke off. */
  INCOMPLETE(Use.PASSING),
  /** None of these. */
  SOMETHING_ELSE(Use.PASSING);

  private final Use use;

  /** What an answer is good for. */
  private enum Use {
    /** What was asked for, whole. */
    CONTENT,
    /** Something in its place, which another visitor or another moment may not get. */
    PASSING
  }

  Ao3PageKind(Use use) {
    this.use = use;
  }

  /**
   * Whether it is whole and shows what was asked for, so that it may be shown again for a while.
   */
  public boolean isContent() {
    return use == Use.CONTENT;
  }
}
