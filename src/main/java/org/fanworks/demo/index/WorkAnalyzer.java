package org.fanworks.demo.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * Cuts texts into words as the engine's standard analyzer does: Unicode word boundaries, lower
 * case, no stop words, no stemming, no folding of accents (AO3 reference, 2.4). Keywords stay
 * whole. Safe for use by many threads.
 */
final class WorkAnalyzer extends DelegatingAnalyzerWrapper {
  static final WorkAnalyzer INSTANCE = new WorkAnalyzer();

  /** Wide enough that no phrase spans two values of a field, such as two tags. */
  private static final int GAP_BETWEEN_VALUES = 100;

  private final Analyzer words = new StandardAnalyzer();
  private final Analyzer whole = new WholeValues();

  private WorkAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String fieldName) {
    return WorkField.named(fieldName).filter(field -> field.kind() == FieldKind.KEYWORD).isPresent()
        ? whole
        : words;
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
