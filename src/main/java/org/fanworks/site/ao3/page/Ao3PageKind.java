package org.fanworks.site.ao3.page;

import java.util.EnumSet;
import java.util.Set;

/** What the archive, or something in front of it, answered (AO3 reference, 8.4). */
public enum Ao3PageKind {
  /** A list of works: a search, a listing, a series, possibly an empty one. */
  WORK_LIST,
  /** A search that says that it found nothing. */
  NOTHING_FOUND,
  /** A tag's own page; for an unfilterable tag it also lists works. */
  TAG,
  /** A work or one of its chapters. */
  WORK,
  /** The question whether to go on to adult content; it shows the work's entry. */
  ADULT_GATE,
  /** A work that is not revealed yet. */
  MYSTERY,
  /** The bookmarks of one work; the first entry is the work's. */
  WORK_BOOKMARKS,
  /** The bookmarks of one series; the first entry is the series'. */
  SERIES_BOOKMARKS,
  /** The bookmarks of one external work; the first entry is the work's. */
  EXTERNAL_BOOKMARKS,
  /** A list of bookmarks with their items: the search, or a user's, possibly an empty one. */
  BOOKMARK_LIST,
  /** One bookmark. */
  BOOKMARK,
  /** A search for tags. */
  TAG_SEARCH,
  /** All fandoms of a medium. */
  FANDOM_LIST,
  /** All media. */
  MEDIA,
  /** The series of a user. */
  SERIES_LIST,
  /** The profile of a user. */
  PROFILE,
  /** The pseuds of a user. */
  PSEUD_LIST,
  /** A search for people. */
  PEOPLE,
  /** A list of collections: all, those of a user, those of a collection. */
  COLLECTION_LIST,
  /** The profile of a collection. */
  COLLECTION_PROFILE,
  /** The page of all languages. */
  LANGUAGES,
  /** The index of a work's chapters. */
  CHAPTER_INDEX,
  /** Those who left kudos on a work. */
  KUDOS,
  /** Comments without the work or chapter that they are on. */
  COMMENTS,
  /** What a member has subscribed to. */
  SUBSCRIPTIONS,
  /** The form to sign in, in place of a page that only members see. */
  SIGN_IN,
  /** A page without rows and with an error message of the archive above it. */
  FLASH_ERROR,
  /** No such work, tag or user. */
  NOT_FOUND,
  /** The request itself was turned down: malformed, or from an unwelcome client. */
  REFUSED,
  /** The address is banned. */
  ACCESS_BLOCKED,
  /** A challenge of the content delivery network. */
  CHALLENGE,
  /** Too many requests. */
  RETRY_LATER,
  /** The archive is closed for maintenance. */
  MAINTENANCE,
  /** The archive is overloaded, or cannot be reached from its own front. */
  OVERLOAD,
  /** A page of the archive that broke off. */
  INCOMPLETE,
  /** None of these. */
  SOMETHING_ELSE;

  private static final Set<Ao3PageKind> CONTENT =
      EnumSet.of(
          WORK_LIST,
          NOTHING_FOUND,
          TAG,
          WORK,
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
          COMMENTS);

  /**
   * Whether it is whole and shows what was asked for, so that it may be shown again for a while.
   */
  public boolean isContent() {
    return CONTENT.contains(this);
  }
}
