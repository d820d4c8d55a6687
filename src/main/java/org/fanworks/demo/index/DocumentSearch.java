package org.fanworks.demo.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * Searches a list of documents through columns that are made as they are needed. Safe for use by
 * many threads.
 *
 * @param <D> what the documents are
 */
final class DocumentSearch<D> {
  private final List<D> documents;
  private final IndexSearcher searcher;

  DocumentSearch(List<D> documents, FieldSources<D> sources) {
    this.documents = List.copyOf(documents);
    this.searcher = new IndexSearcher(new ColumnReader(Columns.of(this.documents, sources)));
  }

  /** A question and how its answers are ordered. */
  record Question(Query query, Sort sort) {}

  /** A page of answers; a question that the engine refuses has none. */
  Hits<D> page(Supplier<Question> question, int page, int size, int maxResults) {
    try {
      Question asked = question.get();
      return page(asked, Math.min(page, (maxResults - 1) / size + 1), size, maxResults);
    } catch (SearchSyntaxException
        | IndexSearcher.TooManyClauses
        | TooComplexToDeterminizeException
        | FuzzyTermsEnum.FuzzyTermsException e) {
      return Hits.refused();
    } catch (IOException e) {
      throw new FanworksException(
          ErrorKind.INTERNAL, "The archive's index in memory can't be read.", e);
    }
  }

  private Hits<D> page(Question question, int page, int size, int maxResults) throws IOException {
    int first = (page - 1) * size;
    int end = first + Math.min(size, maxResults - first);
    TopFieldDocs found = top(question, end);
    List<D> shown =
        Arrays.stream(found.scoreDocs).skip(first).map(hit -> documents.get(hit.doc)).toList();
    boolean last = page == (maxResults - 1) / size + 1;
    return new Hits<>(
        shown, found.totalHits.value, false, last && found.totalHits.value > maxResults);
  }

  private TopFieldDocs top(Question question, int end) throws IOException {
    int wanted = Math.max(1, Math.min(end, documents.size()));
    return searcher.search(
        question.query(),
        new TopFieldCollectorManager(question.sort(), wanted, null, Integer.MAX_VALUE, false));
  }

  /** All documents that a query finds, in their order. */
  List<D> all(Query query) throws IOException {
    int wanted = Math.max(1, documents.size());
    TopFieldDocs found =
        searcher.search(
            query,
            new TopFieldCollectorManager(Sort.INDEXORDER, wanted, null, Integer.MAX_VALUE, false));
    return Arrays.stream(found.scoreDocs).map(hit -> documents.get(hit.doc)).toList();
  }
}
