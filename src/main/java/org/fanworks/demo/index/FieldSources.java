package org.fanworks.demo.index;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an index and what each takes from a document. Filled once, then read by many
 * threads.
 *
 * @param <D> what the documents are
 */
final class FieldSources<D> {
  private final Map<String, IndexField> fields = new LinkedHashMap<>();
  private final Map<String, NumberColumn.Extraction<D>> numbers = new LinkedHashMap<>();
  private final Map<String, TextIndex.Extraction<D>> texts = new LinkedHashMap<>();

  /** A field of numbers, conditions or dates with any number of values. */
  void numbers(IndexField field, NumberColumn.Extraction<D> extraction) {
    fields.put(field.fieldName(), field);
    numbers.put(field.fieldName(), extraction);
  }

  /** A field with one number or none. */
  void number(IndexField field, Function<D, @Nullable Number> value) {
    numbers(
        field,
        (document, sink) -> {
          Number number = value.apply(document);
          if (number != null) {
            sink.accept(number.longValue());
          }
        });
  }

  /** A field that is true or false. */
  void flag(IndexField field, Predicate<D> condition) {
    numbers(field, (document, sink) -> sink.accept(condition.test(document) ? 1 : 0));
  }

  /** A field with a moment. */
  void date(IndexField field, Function<D, @Nullable Instant> moment) {
    numbers(
        field,
        (document, sink) -> {
          Instant instant = moment.apply(document);
          if (instant != null) {
            sink.accept(instant.toEpochMilli());
          }
        });
  }

  /** A field of words or keywords with any number of values. */
  void texts(IndexField field, TextIndex.Extraction<D> extraction) {
    fields.put(field.fieldName(), field);
    texts.put(field.fieldName(), extraction);
  }

  /** A field with one text or none. */
  void text(IndexField field, Function<D, @Nullable String> text) {
    texts(
        field,
        (document, sink) -> {
          String value = text.apply(document);
          if (value != null) {
            sink.accept(value);
          }
        });
  }

  /** The fields in the order in which they were added. */
  Iterable<IndexField> fields() {
    return fields.values();
  }

  /** The field with a name. */
  Optional<IndexField> named(String fieldName) {
    return Optional.ofNullable(fields.get(fieldName));
  }

  /** What a textual field takes. */
  Optional<TextIndex.Extraction<D>> textsOf(String fieldName) {
    return Optional.ofNullable(texts.get(fieldName));
  }

  /** What any other field takes. */
  Optional<NumberColumn.Extraction<D>> numbersOf(String fieldName) {
    return Optional.ofNullable(numbers.get(fieldName));
  }
}
