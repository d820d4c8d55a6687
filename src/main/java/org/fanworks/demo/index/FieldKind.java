package org.fanworks.demo.index;

/** How the engine reads and compares the values of a field. */
enum FieldKind {
  /** Cut into words; can't be sorted by. */
  TEXT,
  /** Cut into runs of letters; can't be sorted by. */
  LETTERS,
  /** One exact value. */
  KEYWORD,
  /** A 64-bit integer. */
  LONG,
  /** Only {@code true} and {@code false} are values. */
  BOOLEAN,
  /** An instant in milliseconds; texts that name a day stand for all of it. */
  DATE;

  /** Whether words, wildcards and fuzzy terms can be looked for. */
  boolean textual() {
    return inWords() || this == KEYWORD;
  }

  /** Whether values are cut into words. */
  boolean inWords() {
    return this == TEXT || this == LETTERS;
  }
}
