package org.fanworks.demo.index;

/** Whose works a listing shows: an extra exact filter beside the form (AO3 reference, 4.1). */
public sealed interface Owner {

  /** A search over all works. */
  record None() implements Owner {}

  /** Works filtered by a canonical tag. */
  record OfTag(long tagId) implements Owner {}

  /** Works of a user; anonymous ones are left out. */
  record OfUser(long userId) implements Owner {}

  /** Works of a pseud; anonymous ones are left out. */
  record OfPseud(long pseudId) implements Owner {}

  /** Works of a collection and of its parts; unrevealed ones are included. */
  record OfCollection(long collectionId) implements Owner {}

  /** Works in a language, given by its short code. */
  record OfLanguage(String code) implements Owner {}
}
