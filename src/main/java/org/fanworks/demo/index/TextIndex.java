package org.fanworks.demo.index;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/** Writes one field of words or keywords over all documents into an index of its own in memory. */
final class TextIndex {
  /** More than any field needs, so that it is written out once, at its end. */
  private static final double BUFFER_MEGABYTES = 512;

  private TextIndex() {}

  /** What a field takes from a document: any number of values. */
  @FunctionalInterface
  interface Extraction<D> {
    void of(D document, Consumer<String> sink);
  }

  /**
   * A reader with the documents in their order; it is garbage like any object and needs no closing.
   */
  static <D> LeafReader of(IndexField field, List<D> documents, Extraction<D> extraction) {
    try {
      Directory directory = new ByteBuffersDirectory();
      write(directory, field, documents, extraction);
      return DirectoryReader.open(directory).leaves().get(0).reader();
    } catch (IOException e) {
      throw new FanworksException(
          ErrorKind.INTERNAL, "The archive's index can't be built in memory.", e);
    }
  }

  private static <D> void write(
      Directory directory, IndexField field, List<D> documents, Extraction<D> extraction)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(FieldAnalyzer.of(field.kind()))
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setUseCompoundFile(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (D document : documents) {
        Document fields = new Document();
        extraction.of(document, value -> fields.add(indexable(field, value)));
        writer.addDocument(fields);
      }
    }
  }

  private static IndexableField indexable(IndexField field, String value) {
    return field.kind().inWords()
        ? new TextField(field.fieldName(), value, Store.NO)
        : new KeywordField(field.fieldName(), value, Store.NO);
  }
}
