package org.fanworks.demo.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Work;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * The works search of the archive over an index in memory, with the real site's query behaviour.
 * Safe for use by many threads; needs no closing. Each field is indexed when a search first asks
 * for it, which takes up to half a second; after that a search takes milliseconds.
 */
public final class WorkIndex implements WorkSearch {
  /** Held here, since a logger that nobody holds forgets its level. */
  private static final Logger LUCENE_LOG = Logger.getLogger("org.apache.lucene");

  static {
    // On JDK 23 and newer Lucene advises an upgrade on the standard error of its host.
    LUCENE_LOG.setLevel(Level.OFF);
  }

  private final Archive archive;
  private final IndexOptions options;
  private final LanguageNumbers languages;
  private final IndexSearcher searcher;

  private WorkIndex(
      Archive archive, IndexOptions options, LanguageNumbers languages, IndexSearcher searcher) {
    this.archive = archive;
    this.options = options;
    this.languages = languages;
    this.searcher = searcher;
  }

  /** Indexes all that the archive says the index holds. */
  public static WorkIndex build(Archive archive, IndexOptions options) {
    List<Work> works = archive.indexedWorks();
    IndexSearcher searcher = new IndexSearcher(new ColumnReader(columns(archive, works)));
    return new WorkIndex(archive, options, LanguageNumbers.of(works), searcher);
  }

  private static Columns columns(Archive archive, List<Work> works) {
    FieldSources<Work> sources = new FieldSources<>();
    WorkNumbers.add(archive, sources);
    WorkTexts.add(archive, sources);
    return Columns.of(works, sources);
  }

  @Override
  public SearchOutcome search(SearchForm form) {
    try {
      FormValues values = FormValues.of(form.workSearch(), languages);
      Sort sort = SortOrder.of(values, form.owner());
      SearchRange ranges = new SearchRange(options.clock());
      return search(form, WorkQuery.of(form, values, archive, ranges), sort);
    } catch (SearchSyntaxException
        | IndexSearcher.TooManyClauses
        | TooComplexToDeterminizeException
        | FuzzyTermsEnum.FuzzyTermsException e) {
      return SearchOutcome.SYNTAX_ERROR;
    } catch (IOException e) {
      throw new FanworksException(
          ErrorKind.INTERNAL, "The archive's index in memory can't be read.", e);
    }
  }

  private SearchOutcome search(SearchForm form, Query query, Sort sort) throws IOException {
    int page = Math.min(form.page(), options.lastPage());
    int first = (page - 1) * options.pageSize();
    int end = first + Math.min(options.pageSize(), options.maxResults() - first);
    TopFieldDocs found = top(query, sort, end);
    long total = found.totalHits.value;
    List<Long> ids = Arrays.stream(found.scoreDocs).skip(first).map(WorkIndex::workId).toList();
    boolean capped = page == options.lastPage() && total > options.maxResults();
    return new SearchOutcome(ids, total, false, facets(form, query), capped);
  }

  private TopFieldDocs top(Query query, Sort sort, int end) throws IOException {
    int wanted = Math.max(1, Math.min(end, searcher.getIndexReader().maxDoc()));
    return searcher.search(
        query, new TopFieldCollectorManager(sort, wanted, null, Integer.MAX_VALUE, false));
  }

  /** Every sort ends with the id. */
  private static Long workId(ScoreDoc hit) {
    Object[] keys = ((FieldDoc) hit).fields;
    return (Long) keys[keys.length - 1];
  }

  private List<Facet> facets(SearchForm form, Query query) throws IOException {
    if (!form.facets()) {
      return List.of();
    }
    return searcher.search(query, new FacetCollection()).facets();
  }

  /** Gives each part of the index a counter of its own. */
  private static final class FacetCollection
      implements CollectorManager<FacetCounter, FacetCounter> {
    @Override
    public FacetCounter newCollector() {
      return new FacetCounter();
    }

    @Override
    public FacetCounter reduce(Collection<FacetCounter> counters) {
      return counters.stream().reduce(new FacetCounter(), FacetCounter::plus);
    }
  }
}
