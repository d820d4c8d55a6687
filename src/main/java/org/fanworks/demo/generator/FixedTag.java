package org.fanworks.demo.generator;

import java.util.List;
import org.fanworks.demo.data.TagType;

/** A tag that the site itself has, with the number that it fixed (AO3 reference, 2.2). */
record FixedTag(long id, TagType type, String name) {
  static final long NOT_RATED = 9;
  static final long GENERAL = 10;
  static final long TEEN = 11;
  static final long MATURE = 12;
  static final long EXPLICIT = 13;
  static final long CHOOSE_NOT_TO_WARN = 14;
  static final long NO_WARNINGS = 16;
  static final long VIOLENCE = 17;
  static final long DEATH = 18;
  static final long NON_CON = 19;
  static final long UNDERAGE = 20;
  static final long GEN = 21;
  static final long FEMALE_MALE = 22;
  static final long MALE_MALE = 23;
  static final long OTHER = 24;
  static final long FEMALE_FEMALE = 116;
  static final long MULTI = 2246;

  static final List<FixedTag> ALL =
      List.of(
          new FixedTag(NOT_RATED, TagType.RATING, "Not Rated"),
          new FixedTag(GENERAL, TagType.RATING, "General Audiences"),
          new FixedTag(TEEN, TagType.RATING, "Teen And Up Audiences"),
          new FixedTag(MATURE, TagType.RATING, "Mature"),
          new FixedTag(EXPLICIT, TagType.RATING, "Explicit"),
          new FixedTag(
              CHOOSE_NOT_TO_WARN, TagType.ARCHIVE_WARNING, "Choose Not To Use Archive Warnings"),
          new FixedTag(NO_WARNINGS, TagType.ARCHIVE_WARNING, "No Archive Warnings Apply"),
          new FixedTag(VIOLENCE, TagType.ARCHIVE_WARNING, "Graphic Depictions Of Violence"),
          new FixedTag(DEATH, TagType.ARCHIVE_WARNING, "Major Character Death"),
          new FixedTag(NON_CON, TagType.ARCHIVE_WARNING, "Rape/Non-Con"),
          new FixedTag(UNDERAGE, TagType.ARCHIVE_WARNING, "Underage Sex"),
          new FixedTag(GEN, TagType.CATEGORY, "Gen"),
          new FixedTag(FEMALE_MALE, TagType.CATEGORY, "F/M"),
          new FixedTag(MALE_MALE, TagType.CATEGORY, "M/M"),
          new FixedTag(OTHER, TagType.CATEGORY, "Other"),
          new FixedTag(FEMALE_FEMALE, TagType.CATEGORY, "F/F"),
          new FixedTag(MULTI, TagType.CATEGORY, "Multi"));

  static final List<String> MEDIA =
      List.of(
          "Anime & Manga",
          "Books & Literature",
          "Cartoons & Comics & Graphic Novels",
          "Celebrities & Real People",
          "Movies",
          "Music & Bands",
          "Other Media",
          "Theater",
          "TV Shows",
          "Video Games",
          "Uncategorized Fandoms");
}
