package org.fanworks.demo.index;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a query text may name.
 *
 * @param fields fields by name
 * @param defaults where words are looked for that name no field, and how much a find there weighs
 * @param lenient whether values that a field can't read match nothing, rather than spoil the query
 */
record QueryGrammar(
    Function<String, ? extends Optional<? extends IndexField>> fields,
    Map<? extends IndexField, Float> defaults,
    boolean lenient) {

  /** Copies the map. */
  QueryGrammar {
    defaults = Map.copyOf(defaults);
  }

  /** A grammar in which every value has to fit its field. */
  static QueryGrammar strict(
      Function<String, ? extends Optional<? extends IndexField>> fields,
      Map<? extends IndexField, Float> defaults) {
    return new QueryGrammar(fields, defaults, false);
  }

  /** The field with a name. */
  Optional<IndexField> field(String name) {
    return fields.apply(name).map(Function.<IndexField>identity());
  }

  /** Cuts the words of a query as those of the field were cut. */
  FieldAnalyzer analyzer() {
    return new FieldAnalyzer(name -> field(name).map(IndexField::kind));
  }
}
