package org.fanworks.demo.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReader;
import org.fanworks.demo.data.Lazy;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an index, each made when a query first asks for it: most queries need few of them,
 * and to make all would be most of the archive's start. Safe for use by many threads.
 */
final class Columns {
  private final int size;
  private final FieldInfos infos;
  private final Map<String, Lazy<LeafReader>> texts = new HashMap<>();
  private final Map<String, Lazy<NumberColumn>> numbers = new HashMap<>();

  private Columns(int size, FieldInfos infos) {
    this.size = size;
    this.infos = infos;
  }

  /** The columns of some documents. */
  static <D> Columns of(List<D> documents, FieldSources<D> sources) {
    boolean empty = documents.isEmpty();
    FieldInfos infos = empty ? FieldInfos.EMPTY : FieldInfosMaker.of(sources.fields());
    Columns columns = new Columns(documents.size(), infos);
    if (!empty) {
      sources.fields().forEach(field -> columns.add(field, documents, sources));
    }
    return columns;
  }

  private <D> void add(IndexField field, List<D> documents, FieldSources<D> sources) {
    String name = field.fieldName();
    sources
        .textsOf(name)
        .ifPresent(
            source -> texts.put(name, Lazy.of(() -> TextIndex.of(field, documents, source))));
    sources
        .numbersOf(name)
        .ifPresent(source -> numbers.put(name, Lazy.of(() -> NumberColumn.of(documents, source))));
  }

  /** Number of documents. */
  int size() {
    return size;
  }

  /** What can be asked of each field. */
  FieldInfos infos() {
    return infos;
  }

  /** The index of a field of words or keywords; without documents there is none. */
  Optional<LeafReader> texts(String fieldName) {
    return made(texts.get(fieldName));
  }

  /** The values of a field of numbers, conditions or dates. */
  Optional<NumberColumn> numbers(String fieldName) {
    return made(numbers.get(fieldName));
  }

  private static <T> Optional<T> made(@Nullable Lazy<T> column) {
    return column == null ? Optional.empty() : Optional.of(column.get());
  }
}
