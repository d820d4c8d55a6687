package org.fanworks.demo.index;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Work;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * Writes the works of an archive into an index in memory. Half of that time goes into closing a
 * writer, which is the work of one thread; so each processor fills a part of its own.
 */
final class IndexBuilder {
  /** No part is ever that large, so that it is written out once, at its end. */
  private static final double BUFFER_MEGABYTES = 512;

  private static final int LEAST_PART = 500;

  private final Archive archive;

  IndexBuilder(Archive archive) {
    this.archive = archive;
  }

  /** A reader of all parts; it is garbage like any object and needs no closing. */
  IndexReader build(List<Work> works) {
    int parts = Runtime.getRuntime().availableProcessors();
    int size = Math.max(LEAST_PART, works.size() / parts + 1);
    IndexReader[] readers =
        Lists.partition(works, size).parallelStream().map(this::part).toArray(IndexReader[]::new);
    try {
      return new MultiReader(readers);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private DirectoryReader part(List<Work> works) {
    try {
      Directory directory = new ByteBuffersDirectory();
      write(works, directory);
      return DirectoryReader.open(directory);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static FanworksException failure(IOException cause) {
    return new FanworksException(
        ErrorKind.INTERNAL, "The archive's index can't be built in memory.", cause);
  }

  private void write(List<Work> works, Directory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(WorkAnalyzer.INSTANCE)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setUseCompoundFile(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Work work : works) {
        writer.addDocument(WorkDocument.of(archive, work));
      }
    }
  }
}
