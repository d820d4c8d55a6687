package org.fanworks.site.ao3.client;

/** A list of works of the archive that takes the parameters of the works search (1.1, 4.1). */
public sealed interface WorkSource {
  /** All works: the search itself. */
  record Everything() implements WorkSource {}

  /** The works of a canonical tag, of its synonyms and its sub-tags. */
  record OfTag(String name) implements WorkSource {}

  /** The works of a user under any pseud, without the anonymous ones. */
  record OfUser(String login) implements WorkSource {}

  /** The works of a collection and of the collections inside of it, mystery works included. */
  record OfCollection(String name) implements WorkSource {}
}
