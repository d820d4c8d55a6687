package org.fanworks.site.ao3.form;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A condition on the archive's index of works, in terms of index fields (AO3 reference, 3.3), which
 * writes itself in the archive's query language (3.1, 3.4).
 *
 * <p>Numbers and days are written in brackets, never with {@code <} or {@code >}: the archive cuts
 * those out of the text (3.2).
 */
public sealed interface SearchText {
  /** The condition as query text. */
  String text();

  /** Whether every work fulfils the condition. */
  default boolean isEverything() {
    return equals(everything());
  }

  /** Whether no work fulfils the condition. */
  default boolean isNothing() {
    return equals(nothing());
  }

  /** Whether a user wrote the text or a part of it. */
  default boolean isWritten() {
    return false;
  }

  /** Whether the text needs parentheses beside other text. */
  default boolean isCompound() {
    return false;
  }

  /** The condition as query text that can stand beside other text. */
  default String enclosed() {
    return isCompound() ? "(" + text() + ")" : text();
  }

  /** The condition without words and phrases, which only narrow: a weaker and shorter one. */
  default SearchText withoutWords() {
    return this;
  }

  /** All of {@code terms}; true without any. */
  record AllOf(List<SearchText> terms) implements SearchText {
    public AllOf {
      terms = List.copyOf(terms);
    }

    @Override
    public String text() {
      return terms.stream().map(SearchText::enclosed).collect(joining(" AND "));
    }

    @Override
    public boolean isWritten() {
      return terms.stream().anyMatch(SearchText::isWritten);
    }

    @Override
    public SearchText withoutWords() {
      return SearchText.allOf(terms.stream().map(SearchText::withoutWords).toList());
    }

    @Override
    public boolean isCompound() {
      return true;
    }
  }

  /** One of {@code terms}; false without any, and then there is no text for it. */
  record AnyOf(List<SearchText> terms) implements SearchText {
    public AnyOf {
      terms = List.copyOf(terms);
    }

    @Override
    public String text() {
      if (terms.isEmpty()) {
        throw new IllegalStateException("A condition that no work fulfils is not to be sent");
      }
      // Always in parentheses: "a OR -b" would exclude b from the whole.
      return terms.stream().map(term -> "(" + term.text() + ")").collect(joining(" OR "));
    }

    @Override
    public boolean isWritten() {
      return terms.stream().anyMatch(SearchText::isWritten);
    }

    @Override
    public SearchText withoutWords() {
      return SearchText.anyOf(terms.stream().map(SearchText::withoutWords).toList());
    }

    @Override
    public boolean isCompound() {
      return true;
    }
  }

  /** Not {@code term}, which has to be exact: the opposite of a superset loses rows. */
  record Not(SearchText term) implements SearchText {
    @Override
    public String text() {
      return "-" + term.enclosed();
    }
  }

  /** {@code field} holds one of {@code values}. */
  record In(String field, List<String> values) implements SearchText {
    public In {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException(field + " needs a value; use nothing()");
      }
    }

    @Override
    public String text() {
      String alternatives = values.stream().map(QueryText::value).collect(joining(" OR "));
      boolean bare = values.size() == 1 && !QueryText.isCutOut(field);
      return field + ":" + (bare ? alternatives : "(" + alternatives + ")");
    }
  }

  /** {@code field} lies between {@code min} and {@code max}, both included. */
  record NumberRange(String field, OptionalLong min, OptionalLong max) implements SearchText {
    public NumberRange {
      if (min.isEmpty() && max.isEmpty()) {
        throw new IllegalArgumentException(field + " needs a bound; use Present");
      }
    }

    @Override
    public String text() {
      return field + ":[" + bound(min) + " TO " + bound(max) + "]";
    }

    private static String bound(OptionalLong bound) {
      return bound.isPresent() ? Long.toString(bound.getAsLong()) : "*";
    }
  }

  /** {@code field} lies between the start of day {@code from} and the end of day {@code to}. */
  record DayRange(String field, Optional<LocalDate> from, Optional<LocalDate> to)
      implements SearchText {
    public DayRange {
      if (from.isEmpty() && to.isEmpty()) {
        throw new IllegalArgumentException(field + " needs a bound; use Present");
      }
    }

    @Override
    public String text() {
      return field + ":[" + bound(from) + " TO " + bound(to) + "]";
    }

    private static String bound(Optional<LocalDate> bound) {
      return bound.map(LocalDate::toString).orElse("*");
    }
  }

  /** {@code field} has a value. */
  record Present(String field) implements SearchText {
    @Override
    public String text() {
      return field + ":*";
    }
  }

  /** The text {@code field} holds all of {@code words}. */
  record Words(String field, List<Word> words) implements SearchText {
    public Words {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException(field + " needs a word; use everything()");
      }
    }

    @Override
    public String text() {
      return words.stream().map(word -> field + ":" + word.text()).collect(joining(" "));
    }

    @Override
    public SearchText withoutWords() {
      return SearchText.everything();
    }

    @Override
    public boolean isCompound() {
      return words.size() > 1;
    }
  }

  /** The text {@code field} holds {@code phrase}. */
  record Phrase(String field, String phrase) implements SearchText {
    @Override
    public String text() {
      return field + ":\"" + QueryText.escape(phrase) + "\"";
    }

    @Override
    public SearchText withoutWords() {
      return SearchText.everything();
    }
  }

  /** Query text as a user wrote it. */
  record Written(String text) implements SearchText {
    @Override
    public boolean isWritten() {
      return true;
    }

    @Override
    public boolean isCompound() {
      return true;
    }
  }

  /** The condition that every work fulfils. */
  static SearchText everything() {
    return new AllOf(List.of());
  }

  /** The condition that no work fulfils. */
  static SearchText nothing() {
    return new AnyOf(List.of());
  }

  /** All of {@code terms}, simplified. */
  static SearchText allOf(List<SearchText> terms) {
    Set<SearchText> all = new LinkedHashSet<>();
    for (SearchText term : terms) {
      if (term.isNothing()) {
        return term;
      }
      all.addAll(term instanceof AllOf nested ? nested.terms() : List.of(term));
    }
    return all.size() == 1 ? all.iterator().next() : new AllOf(List.copyOf(all));
  }

  /** One of {@code terms}, simplified. */
  static SearchText anyOf(List<SearchText> terms) {
    Set<SearchText> any = new LinkedHashSet<>();
    for (SearchText term : terms) {
      if (term.isEverything()) {
        return term;
      }
      any.addAll(term instanceof AnyOf nested ? nested.terms() : List.of(term));
    }
    return any.size() == 1 ? any.iterator().next() : new AnyOf(List.copyOf(any));
  }
}
