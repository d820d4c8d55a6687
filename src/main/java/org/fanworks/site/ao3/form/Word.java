package org.fanworks.site.ao3.form;

/**
 * A word that a text field of the archive's index has to hold (AO3 reference, 2.4).
 *
 * @param piece the word, or a piece of it, neither cut nor folded: the archive cuts and folds
 * @param openStart whether the indexed word may have more before the piece
 * @param openEnd whether the indexed word may have more after the piece
 */
record Word(String piece, boolean openStart, boolean openEnd) {
  /** A word that is there as it is. */
  static Word whole(String piece) {
    return new Word(piece, false, false);
  }

  /** The beginning of a word. */
  static Word prefix(String piece) {
    return new Word(piece, false, true);
  }

  /** Some part of a word: a search that costs the archive much. */
  static Word inner(String piece) {
    return new Word(piece, true, true);
  }

  /** The word as query text. */
  String text() {
    return (openStart ? "*" : "") + QueryText.word(piece) + (openEnd ? "*" : "");
  }
}
