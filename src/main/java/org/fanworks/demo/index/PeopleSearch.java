package org.fanworks.demo.index;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.util.QueryBuilder;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Tag;

/**
 * The people search (AO3 reference, 4.4): one document per pseud, ordered by relevance alone. Safe
 * for use by many threads.
 */
public final class PeopleSearch {
  private static final SimpleField BYLINE = new SimpleField("byline", FieldKind.TEXT);
  private static final SimpleField NAME = new SimpleField("name", FieldKind.LETTERS);
  private static final SimpleField LOGIN = new SimpleField("user_login", FieldKind.LETTERS);
  private static final SimpleField DESCRIPTION = new SimpleField("description", FieldKind.TEXT);
  private static final SimpleField FANDOMS = new SimpleField("fandoms.id", FieldKind.LONG);
  private static final SimpleField COLLECTIONS = new SimpleField("collection_ids", FieldKind.LONG);
  private static final Splitter NAMES = Splitter.on(',').trimResults().omitEmptyStrings();

  private final Archive archive;
  private final IndexOptions options;
  private final DocumentSearch<Person> search;
  private final FieldAnalyzer analyzer;

  /** The search for some people. */
  public PeopleSearch(Archive archive, List<Person> people, IndexOptions options) {
    this.archive = archive;
    this.options = options;
    FieldSources<Person> sources = new FieldSources<>();
    sources.text(BYLINE, person -> person.pseud().byline());
    sources.text(NAME, person -> person.pseud().name());
    sources.text(LOGIN, person -> person.pseud().login());
    sources.text(DESCRIPTION, Person::description);
    sources.numbers(FANDOMS, (person, sink) -> person.fandomIds().forEach(sink::accept));
    sources.numbers(COLLECTIONS, (person, sink) -> person.collectionIds().forEach(sink::accept));
    this.search = new DocumentSearch<>(people, sources);
    this.analyzer = new FieldAnalyzer(name -> sources.named(name).map(IndexField::kind));
  }

  /**
   * A page of the people whom a form asks for.
   *
   * @param form parameters by the name inside {@code people_search[...]}
   */
  public Hits<Person> search(Map<String, List<String>> form, int page) {
    FormValues values = FormValues.plain(form);
    return search.page(
        () -> new DocumentSearch.Question(query(values), Sort.RELEVANCE),
        page,
        options.pageSize(),
        options.maxResults());
  }

  /** The fandoms that a form names and the archive knows. */
  public List<Tag> fandoms(Map<String, List<String>> form) {
    return fandoms(FormValues.plain(form));
  }

  private List<Tag> fandoms(FormValues values) {
    return values.text("fandom").map(NAMES::splitToList).orElse(List.of()).stream()
        .map(archive::findTag)
        .flatMap(Optional::stream)
        .toList();
  }

  private Query query(FormValues values) {
    BooleanQuery.Builder clauses = new BooleanQuery.Builder();
    values.text("query").map(this::anyField).ifPresent(query -> clauses.add(query, Occur.MUST));
    values.text("name").map(this::anyWord).ifPresent(query -> clauses.add(query, Occur.MUST));
    fandoms(values)
        .forEach(tag -> clauses.add(FieldQueries.value(FANDOMS, tag.id()), Occur.FILTER));
    values
        .text("collection_id")
        .ifPresent(id -> clauses.add(FieldQueries.value(COLLECTIONS, id), Occur.FILTER));
    BooleanQuery query = clauses.build();
    return query.clauses().isEmpty() ? new MatchAllDocsQuery() : query;
  }

  /** Every word in any of the fields. */
  private Query anyField(String text) {
    SimpleQueryParser parser =
        new SimpleQueryParser(
            analyzer,
            Map.of(
                BYLINE.fieldName(), 5f,
                NAME.fieldName(), 4f,
                LOGIN.fieldName(), 2f,
                DESCRIPTION.fieldName(), 1f));
    parser.setDefaultOperator(Occur.MUST);
    return parser.parse(text);
  }

  private Query anyWord(String text) {
    Query words =
        new QueryBuilder(analyzer).createBooleanQuery(BYLINE.fieldName(), text, Occur.SHOULD);
    return words == null ? FieldQueries.NOTHING : words;
  }
}
