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
import org.fanworks.demo.data.Work;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/** Writes one field of words or keywords over all works into an index of its own in memory. */
final class TextIndex {
  /** More than any field needs, so that it is written out once, at its end. */
  private static final double BUFFER_MEGABYTES = 512;

  private TextIndex() {}

  /** What a field takes from a work: any number of values. */
  @FunctionalInterface
  interface Extraction {
    void of(Work work, Consumer<String> sink);
  }

  /**
   * A reader whose documents are the works in their order; it is garbage like any object and needs
   * no closing.
   */
  static LeafReader of(WorkField field, List<Work> works, Extraction extraction) {
    try {
      Directory directory = new ByteBuffersDirectory();
      write(directory, field, works, extraction);
      return DirectoryReader.open(directory).leaves().get(0).reader();
    } catch (IOException e) {
      throw new FanworksException(
          ErrorKind.INTERNAL, "The archive's index can't be built in memory.", e);
    }
  }

  private static void write(
      Directory directory, WorkField field, List<Work> works, Extraction extraction)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(WorkAnalyzer.INSTANCE)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setUseCompoundFile(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Work work : works) {
        Document document = new Document();
        extraction.of(work, value -> document.add(indexable(field, value)));
        writer.addDocument(document);
      }
    }
  }

  private static IndexableField indexable(WorkField field, String value) {
    return field.kind() == FieldKind.TEXT
        ? new TextField(field.fieldName(), value, Store.NO)
        : new KeywordField(field.fieldName(), value, Store.NO);
  }
}
