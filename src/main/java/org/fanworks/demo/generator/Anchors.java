package org.fanworks.demo.generator;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * Names in the generated data that documents and tests may rely on, whatever the seed. Public,
 * since users of {@code jdbc:fanworks:demo} ask for them by name.
 */
public final class Anchors {
  /** Canonical fandom of many works, with synonyms, sub-tags and a meta-tag. */
  public static final String BIG_FANDOM = "Quillmarsh Chronicles";

  /** Canonical right below {@link #BIG_FANDOM}. */
  public static final String SUB_FANDOM = "Quillmarsh Chronicles (TV)";

  /** Canonical right above {@link #BIG_FANDOM}. */
  public static final String META_FANDOM = "Quillmarsh - All Media Types";

  /** Synonym of {@link #BIG_FANDOM}. */
  public static final String SYNONYM_FANDOM = "Quillmarsh (series)";

  /** Canonical fandom without synonyms and sub-tags. */
  public static final String PLAIN_FANDOM = "Tallowick (Video Game)";

  /** Fandom of the works that are in the index only. */
  public static final String GHOST_FANDOM = "Ghostlight Ledger";

  /** Canonical additional tag of many works, with synonyms and sub-tags. */
  public static final String BIG_FREEFORM = "Angst";

  /** Synonym of {@link #BIG_FREEFORM}. */
  public static final String SYNONYM_FREEFORM = "so much angst";

  /** Canonical additional tag without synonyms and sub-tags. */
  public static final String PLAIN_FREEFORM = "Lighthouse Keepers";

  /** Additional tag that nobody has wrangled, on more than one page of works. */
  public static final String UNWRANGLED_FREEFORM = "written on the night ferry";

  /** Tag that only bookmarks have; nobody has wrangled it. */
  public static final String BOOKMARK_TAG = "to read";

  /** Canonical character of {@link #BIG_FANDOM}. */
  public static final String BIG_CHARACTER = "Ottoline Fenwarden";

  /** Canonical relationship of {@link #BIG_FANDOM}. */
  public static final String BIG_RELATIONSHIP = "Ottoline Fenwarden/Bram Sallow";

  /** Canonical fandom whose name needs every escape of a tag address. */
  public static final String ESCAPED_FANDOM = "Sword/Shield & Co. - Who? #1";

  /** Login of a user with many works. */
  public static final String PROLIFIC_LOGIN = "inkwell_ida";

  /** Login of a user who has another pseud, {@link #OTHER_PSEUD}. */
  public static final String PSEUD_LOGIN = "marlow";

  /** Pseud of {@link #PSEUD_LOGIN} that differs from the login. */
  public static final String OTHER_PSEUD = "Captain Fen";

  /** Account that holds works whose creators have left. */
  public static final String ORPHAN_LOGIN = "orphan_account";

  /** Account that holds imported works nobody has claimed. */
  public static final String ARCHIVIST_LOGIN = "old_harbour_archivist";

  /** Login of a user without works and with many bookmarks, public and private. */
  public static final String SILENT_LOGIN = "silent_reader";

  /** Collection whose works are anonymous. */
  public static final String ANONYMOUS_COLLECTION = "veiled_exchange";

  /** Collection whose works are mysteries. */
  public static final String MYSTERY_COLLECTION = "sealed_envelopes";

  /** Collection with a part, {@link #PART_COLLECTION}. */
  public static final String PARENT_COLLECTION = "harbour_lights";

  /** Part of {@link #PARENT_COLLECTION}. */
  public static final String PART_COLLECTION = "harbour_lights_2020";

  /** Title that several works have in different spellings of case. */
  public static final String CASE_VARIANT_TITLE = "The Quiet Ember";

  /** No draft was begun earlier; backdated works may be older. */
  public static final LocalDate OPENED = LocalDate.of(2009, 11, 15);

  /** Nothing is newer: the archive's present. */
  public static final ZonedDateTime PRESENT =
      ZonedDateTime.of(2026, 6, 30, 23, 0, 0, 0, ZoneOffset.UTC);

  private Anchors() {}
}
