package org.fanworks.demo.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Asks an index in the words of a test. */
record Searches(WorkSearch index) {

  /** A form for guests over all works, from pairs of parameter and value. */
  static SearchForm form(String... pairs) {
    return form(new Owner.None(), Viewer.GUEST, 1, pairs);
  }

  /** A form from pairs of parameter and value; a repeated parameter is an array. */
  static SearchForm form(Owner owner, Viewer viewer, int page, String... pairs) {
    return new SearchForm(parameters(pairs), Map.of(), Map.of(), owner, page, viewer, false);
  }

  /** Parameters from pairs of name and value. */
  static Map<String, List<String>> parameters(String... pairs) {
    Map<String, List<String>> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.merge(pairs[i], List.of(pairs[i + 1]), Searches::joined);
    }
    return values;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  SearchOutcome outcome(String... pairs) {
    return index.search(form(pairs));
  }

  /** The works found, without regard to order; a syntax error fails. */
  Set<Long> found(String... pairs) {
    return new TreeSet<>(ordered(pairs));
  }

  /** The works found in order; a syntax error fails. */
  List<Long> ordered(String... pairs) {
    return readable(outcome(pairs), Arrays.toString(pairs)).workIds();
  }

  /** The works that a free text finds. */
  Set<Long> query(String text) {
    return found("query", text);
  }

  /** Whether the engine refuses a free text. */
  boolean refuses(String text) {
    return outcome("query", text).syntaxError();
  }

  /** The works of a listing. */
  Set<Long> listing(Owner owner, String... pairs) {
    SearchOutcome outcome = index.search(form(owner, Viewer.GUEST, 1, pairs));
    return new TreeSet<>(readable(outcome, owner.toString()).workIds());
  }

  private static SearchOutcome readable(SearchOutcome outcome, String search) {
    if (outcome.syntaxError()) {
      throw new AssertionError("Syntax error in " + search);
    }
    return outcome;
  }
}
