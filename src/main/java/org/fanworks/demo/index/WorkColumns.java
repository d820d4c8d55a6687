package org.fanworks.demo.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.data.Work;

/**
 * The fields of the works index, each made when a query first asks for it: most queries need few of
 * them, and to make all would be most of the archive's start. Safe for use by many threads.
 */
final class WorkColumns {
  private final List<Work> works;
  private final Map<WorkField, Lazy<LeafReader>> texts = new EnumMap<>(WorkField.class);
  private final Map<WorkField, Lazy<NumberColumn>> numbers = new EnumMap<>(WorkField.class);

  WorkColumns(Archive archive, List<Work> works) {
    this.works = works;
    WorkTexts workTexts = new WorkTexts(archive);
    WorkNumbers workNumbers = new WorkNumbers(archive);
    for (WorkField field : WorkField.values()) {
      if (field.kind().textual()) {
        texts.put(field, Lazy.of(() -> TextIndex.of(field, works, workTexts.of(field))));
      } else {
        numbers.put(field, Lazy.of(() -> NumberColumn.of(works, workNumbers.of(field))));
      }
    }
  }

  /** Number of works. */
  int size() {
    return works.size();
  }

  /** The index of a field of words or keywords; without works there is none. */
  Optional<LeafReader> texts(String fieldName) {
    return works.isEmpty()
        ? Optional.empty()
        : WorkField.named(fieldName).map(texts::get).map(Lazy::get);
  }

  /** The values of a field of numbers, conditions or dates. */
  Optional<NumberColumn> numbers(String fieldName) {
    return WorkField.named(fieldName).map(numbers::get).map(Lazy::get);
  }
}
