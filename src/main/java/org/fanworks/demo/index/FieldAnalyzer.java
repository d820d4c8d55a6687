package org.fanworks.demo.index;

import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * Cuts texts into words as the engine's analyzers do: the standard one by Unicode word boundaries,
 * lower case, no stop words, no stemming, no folding of accents (AO3 reference, 2.4); the simple
 * one by everything that is no letter. Keywords stay whole. Safe for use by many threads.
 */
final class FieldAnalyzer extends DelegatingAnalyzerWrapper {
  /** Wide enough that no phrase spans two values of a field, such as two tags. */
  private static final int GAP_BETWEEN_VALUES = 100;

  private static final Analyzer WORDS = new StandardAnalyzer();
  private static final Analyzer LETTERS = new LetterAnalyzer();
  private static final Analyzer WHOLE = new WholeValues();

  private final Function<String, Optional<FieldKind>> kinds;

  /** The analyzer for fields whose kinds are told by their names. */
  FieldAnalyzer(Function<String, Optional<FieldKind>> kinds) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.kinds = kinds;
  }

  /** The analyzer for one field. */
  static FieldAnalyzer of(FieldKind kind) {
    return new FieldAnalyzer(name -> Optional.of(kind));
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String fieldName) {
    return switch (kinds.apply(fieldName).orElse(FieldKind.TEXT)) {
      case LETTERS -> LETTERS;
      case KEYWORD -> WHOLE;
      case TEXT, LONG, BOOLEAN, DATE -> WORDS;
    };
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP_BETWEEN_VALUES;
  }

  /** Leaves terms as they are; values are indexed without being cut. */
  private static final class WholeValues extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      throw new UnsupportedOperationException("Keyword field " + fieldName + " has no words.");
    }
  }
}
