package org.fanworks.demo.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafMetaData;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.TermVectors;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.KnnCollector;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * Shows columns to the search library as if they were one index: words and keywords as terms,
 * numbers as values to scan. Safe for use by many threads; needs no closing.
 */
final class ColumnReader extends LeafReader {
  private static final LeafMetaData META_DATA =
      new LeafMetaData(Version.LATEST.major, Version.LATEST, null, false);

  private final Columns columns;

  ColumnReader(Columns columns) {
    this.columns = columns;
  }

  @Override
  public @Nullable Terms terms(String field) throws IOException {
    Optional<LeafReader> index = columns.texts(field);
    return index.isPresent() ? index.get().terms(field) : null;
  }

  @Override
  public @Nullable NumericDocValues getNormValues(String field) throws IOException {
    Optional<LeafReader> index = columns.texts(field);
    return index.isPresent() ? index.get().getNormValues(field) : null;
  }

  @Override
  public @Nullable SortedSetDocValues getSortedSetDocValues(String field) throws IOException {
    Optional<LeafReader> index = columns.texts(field);
    return index.isPresent() ? index.get().getSortedSetDocValues(field) : null;
  }

  @Override
  public @Nullable SortedNumericDocValues getSortedNumericDocValues(String field) {
    return columns.numbers(field).map(NumberColumn::view).orElse(null);
  }

  @Override
  public FieldInfos getFieldInfos() {
    return columns.infos();
  }

  @Override
  public int numDocs() {
    return columns.size();
  }

  @Override
  public int maxDoc() {
    return columns.size();
  }

  @Override
  public LeafMetaData getMetaData() {
    return META_DATA;
  }

  @Override
  public @Nullable Bits getLiveDocs() {
    return null;
  }

  @Override
  public @Nullable NumericDocValues getNumericDocValues(String field) {
    return null;
  }

  @Override
  public @Nullable BinaryDocValues getBinaryDocValues(String field) {
    return null;
  }

  @Override
  public @Nullable SortedDocValues getSortedDocValues(String field) {
    return null;
  }

  @Override
  public @Nullable PointValues getPointValues(String field) {
    return null;
  }

  @Override
  public @Nullable FloatVectorValues getFloatVectorValues(String field) {
    return null;
  }

  @Override
  public @Nullable ByteVectorValues getByteVectorValues(String field) {
    return null;
  }

  @Override
  public void searchNearestVectors(
      String field, float[] target, KnnCollector collector, Bits acceptDocs) {
    throw notHeld("vectors");
  }

  @Override
  public void searchNearestVectors(
      String field, byte[] target, KnnCollector collector, Bits acceptDocs) {
    throw notHeld("vectors");
  }

  @Override
  public TermVectors termVectors() {
    throw notHeld("term vectors");
  }

  @Override
  public StoredFields storedFields() {
    throw notHeld("stored fields");
  }

  @Override
  @SuppressWarnings("deprecation") // still abstract
  public @Nullable Fields getTermVectors(int document) {
    return null;
  }

  @Override
  @SuppressWarnings("deprecation") // still abstract
  public void document(int document, StoredFieldVisitor visitor) {
    throw notHeld("stored fields");
  }

  private static UnsupportedOperationException notHeld(String what) {
    return new UnsupportedOperationException("The index holds no " + what + ".");
  }

  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  @Override
  public void checkIntegrity() {}

  @Override
  protected void doClose() {}
}
