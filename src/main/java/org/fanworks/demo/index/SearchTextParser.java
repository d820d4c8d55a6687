package org.fanworks.demo.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * The engine's query_string grammar over one of the indices (AO3 reference, 3.1): Lucene's own
 * grammar with typed fields, presence tests, comparison signs and several default fields. All words
 * joined by AND, and a run of plain words has to be found within one field. Serves one text only.
 *
 * <p>A query that comes back as {@code null} from the methods that build one has no word in it; the
 * grammar then leaves the clause out.
 */
final class SearchTextParser extends QueryParser {
  /** Stands for the default fields; no query can spell it. */
  private static final String DEFAULT_FIELDS = "";

  private static final String EXISTS = "_exists_";
  private static final String ALL = "*";
  private static final int MAX_DEPTH = 200;

  private final QueryGrammar grammar;

  private SearchTextParser(QueryGrammar grammar) {
    super(DEFAULT_FIELDS, grammar.analyzer());
    this.grammar = grammar;
    setDefaultOperator(Operator.AND);
    setAllowLeadingWildcard(true);
    setSplitOnWhitespace(false);
  }

  /** Parses a text; one outside of the grammar is a {@link SearchSyntaxException}. */
  static Query read(QueryGrammar grammar, String text) {
    refuseDeepNesting(text);
    try {
      return new SearchTextParser(grammar).parse(text);
    } catch (ParseException | IllegalArgumentException e) {
      throw new SearchSyntaxException("The query text can't be parsed.", e);
    }
  }

  /** The grammar is read by recursion, and the stack is not endless. */
  private static void refuseDeepNesting(String text) {
    int depth = 0;
    for (int i = 0; i < text.length() && depth <= MAX_DEPTH; i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '(' -> depth++;
        case ')' -> depth--;
        default -> {}
      }
    }
    if (depth > MAX_DEPTH) {
      throw new SearchSyntaxException("The query text nests too many parentheses.");
    }
  }

  @Override
  protected @Nullable Query getFieldQuery(String field, String text, boolean quoted)
      throws ParseException {
    if (field.equals(EXISTS)) {
      return grammar.field(text).map(FieldQueries::present).orElse(FieldQueries.NOTHING);
    }
    Optional<Bounds> comparison = quoted ? Optional.empty() : comparison(field, text);
    if (comparison.isPresent()) {
      return over(field, target -> range(target, comparison.get()));
    }
    return over(field, target -> words(target, text, quoted, getPhraseSlop()));
  }

  @Override
  protected @Nullable Query getFieldQuery(String field, String text, int slop)
      throws ParseException {
    return over(field, target -> words(target, text, true, slop));
  }

  private @Nullable Query words(IndexField field, String text, boolean quoted, int slop) {
    return field.kind().inWords()
        ? createFieldQuery(
            getAnalyzer(), BooleanClause.Occur.MUST, field.fieldName(), text, quoted, slop)
        : FieldQueries.value(field, text);
  }

  /** {@code field:>=10} and the like; without a field the signs are plain characters. */
  private static Optional<Bounds> comparison(String field, String text) {
    if (field.equals(DEFAULT_FIELDS) || text.length() < 2) {
      return Optional.empty();
    }
    boolean included = text.length() > 2 && text.charAt(1) == '=';
    String bound = text.substring(included ? 2 : 1);
    return switch (text.charAt(0)) {
      case '>' -> Optional.of(included ? Bounds.from(bound) : Bounds.over(bound));
      case '<' -> Optional.of(included ? Bounds.upTo(bound) : Bounds.under(bound));
      default -> Optional.empty();
    };
  }

  @Override
  protected @Nullable Query getRangeQuery(
      String field,
      @Nullable String lower,
      @Nullable String upper,
      boolean lowerIncluded,
      boolean upperIncluded)
      throws ParseException {
    Bounds bounds = new Bounds(lower, lowerIncluded, upper, upperIncluded);
    return over(field, target -> range(target, bounds));
  }

  private Query range(IndexField field, Bounds bounds) {
    return field.kind().textual()
        ? newRangeQuery(
            field.fieldName(),
            bounds.lower(),
            bounds.upper(),
            bounds.lowerIncluded(),
            bounds.upperIncluded())
        : FieldQueries.range(field, bounds);
  }

  @Override
  protected @Nullable Query getWildcardQuery(String field, String pattern) throws ParseException {
    if (pattern.equals(ALL)) {
      return field.equals(ALL) ? new MatchAllDocsQuery() : over(field, FieldQueries::present);
    }
    return over(field, target -> super.getWildcardQuery(textual(target), pattern));
  }

  @Override
  protected @Nullable Query getPrefixQuery(String field, String prefix) throws ParseException {
    return over(field, target -> super.getPrefixQuery(textual(target), prefix));
  }

  @Override
  protected @Nullable Query getFuzzyQuery(String field, String term, float similarity)
      throws ParseException {
    return over(field, target -> super.getFuzzyQuery(textual(target), term, similarity));
  }

  @Override
  protected Query getRegexpQuery(String field, String expression) {
    throw new SearchSyntaxException("Regular expressions are out of reach.");
  }

  private static String textual(IndexField field) {
    if (!field.kind().textual()) {
      throw new SearchSyntaxException("'" + field.fieldName() + "' has no parts to look for.");
    }
    return field.fieldName();
  }

  /** Nothing but exclusions means everything else. */
  @Override
  protected @Nullable Query getBooleanQuery(List<BooleanClause> clauses) throws ParseException {
    if (clauses.isEmpty() || !clauses.stream().allMatch(BooleanClause::isProhibited)) {
      return super.getBooleanQuery(clauses);
    }
    BooleanQuery.Builder rest = new BooleanQuery.Builder();
    clauses.forEach(rest::add);
    return rest.add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST).build();
  }

  private @Nullable Query over(String field, FieldQuery query) throws ParseException {
    if (field.equals(DEFAULT_FIELDS)) {
      return overDefaultFields(query);
    }
    Optional<IndexField> target = grammar.field(field);
    return target.isPresent() ? on(target.get(), query) : FieldQueries.NOTHING;
  }

  private @Nullable Query on(IndexField field, FieldQuery query) throws ParseException {
    try {
      return query.on(field);
    } catch (SearchSyntaxException unreadable) {
      if (grammar.lenient()) {
        return FieldQueries.NOTHING;
      }
      throw unreadable;
    }
  }

  private @Nullable Query overDefaultFields(FieldQuery query) throws ParseException {
    List<Query> alternatives = new ArrayList<>();
    for (Map.Entry<? extends IndexField, Float> entry : grammar.defaults().entrySet()) {
      Query alternative = on(entry.getKey(), query);
      if (alternative != null) {
        alternatives.add(new BoostQuery(alternative, entry.getValue()));
      }
    }
    return alternatives.isEmpty() ? null : new DisjunctionMaxQuery(alternatives, 0);
  }

  /** What a clause means on one of the fields that it is tried on. */
  @FunctionalInterface
  private interface FieldQuery {
    @Nullable Query on(IndexField field) throws ParseException;
  }
}
