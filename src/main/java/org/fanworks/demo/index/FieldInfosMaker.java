package org.fanworks.demo.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorEncoding;
import org.apache.lucene.index.VectorSimilarityFunction;

/** Tells the search library what can be asked of each field. */
final class FieldInfosMaker {
  /** What the library takes for "never updated". */
  private static final long NO_GENERATION = -1;

  private FieldInfosMaker() {}

  /** The fields, numbered by their order. */
  static FieldInfos of(Iterable<IndexField> fields) {
    List<FieldInfo> infos = new ArrayList<>();
    for (IndexField field : fields) {
      infos.add(info(field, infos.size()));
    }
    return new FieldInfos(infos.toArray(FieldInfo[]::new));
  }

  private static FieldInfo info(IndexField field, int number) {
    return new FieldInfo(
        field.fieldName(),
        number,
        false,
        !field.kind().inWords(),
        false,
        indexOptions(field.kind()),
        docValues(field.kind()),
        NO_GENERATION,
        Map.of(),
        0,
        0,
        0,
        0,
        VectorEncoding.FLOAT32,
        VectorSimilarityFunction.EUCLIDEAN,
        false,
        false);
  }

  private static IndexOptions indexOptions(FieldKind kind) {
    return switch (kind) {
      case TEXT, LETTERS -> IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;
      case KEYWORD -> IndexOptions.DOCS;
      case LONG, BOOLEAN, DATE -> IndexOptions.NONE;
    };
  }

  private static DocValuesType docValues(FieldKind kind) {
    return switch (kind) {
      case TEXT, LETTERS -> DocValuesType.NONE;
      case KEYWORD -> DocValuesType.SORTED_SET;
      case LONG, BOOLEAN, DATE -> DocValuesType.SORTED_NUMERIC;
    };
  }
}
