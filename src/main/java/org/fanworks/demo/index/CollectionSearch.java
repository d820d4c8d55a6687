package org.fanworks.demo.index;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.CollectionDetails;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.User;

/** The filters of collection lists (AO3 reference, 4.6). Safe for use by many threads. */
public final class CollectionSearch {
  private static final SimpleField ID = new SimpleField("id", FieldKind.LONG);
  private static final SimpleField TITLE = new SimpleField("title", FieldKind.TEXT);
  private static final SimpleField TITLE_KEYWORD =
      new SimpleField("title.keyword", FieldKind.KEYWORD);
  private static final SimpleField FILTERS = new SimpleField("filter_ids", FieldKind.LONG);
  private static final SimpleField TAG = new SimpleField("tag", FieldKind.TEXT);
  private static final SimpleField CHALLENGE = new SimpleField("challenge_type", FieldKind.KEYWORD);
  private static final SimpleField CREATED = new SimpleField("created_at", FieldKind.DATE);
  private static final SimpleField MAINTAINERS = new SimpleField("maintainer_ids", FieldKind.LONG);
  private static final List<SimpleField> FLAGS =
      Stream.of("moderated", "multifandom", "closed")
          .map(name -> new SimpleField(name, FieldKind.BOOLEAN))
          .toList();
  private static final QueryGrammar GRAMMAR =
      QueryGrammar.strict(name -> Optional.empty(), Map.of(TITLE, 1f));

  private final Archive archive;
  private final IndexOptions options;
  private final FieldSources<CollectionEntry> sources = new FieldSources<>();
  private final DocumentSearch<CollectionEntry> search;
  private final Map<Long, CollectionEntry> entries;

  /** The search over some collections. */
  public CollectionSearch(
      Archive archive, List<CollectionEntry> collections, IndexOptions options) {
    this.archive = archive;
    this.options = options;
    addTexts();
    addNumbers();
    this.search = new DocumentSearch<>(collections, sources);
    this.entries =
        collections.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    entry -> entry.details().collection().id(), Function.identity()));
  }

  private void addTexts() {
    sources.text(TITLE, entry -> HtmlText.escape(entry.details().collection().title()));
    sources.text(TITLE_KEYWORD, entry -> entry.details().collection().title());
    sources.text(CHALLENGE, entry -> entry.details().challenge().code());
    sources.texts(
        TAG, (entry, sink) -> filters(entry.details()).map(Tag::name).distinct().forEach(sink));
  }

  private Stream<Tag> filters(CollectionDetails details) {
    return details.tags().stream().flatMap(tag -> archive.tagTree().filters(tag).stream());
  }

  private void addNumbers() {
    sources.number(ID, entry -> entry.details().collection().id());
    sources.date(
        CREATED, entry -> entry.details().createdOn().atStartOfDay(ZoneOffset.UTC).toInstant());
    sources.flag(FLAGS.get(0), entry -> entry.details().moderated());
    sources.flag(FLAGS.get(1), entry -> entry.details().multifandom());
    sources.flag(FLAGS.get(2), entry -> entry.details().closed());
    sources.numbers(
        FILTERS, (entry, sink) -> filters(entry.details()).map(Tag::id).forEach(sink::accept));
    sources.numbers(MAINTAINERS, CollectionSearch::maintainers);
    sources.number(new SimpleField("works_count", FieldKind.LONG), CollectionEntry::works);
    sources.number(
        new SimpleField("bookmarked_items_count", FieldKind.LONG), CollectionEntry::bookmarks);
  }

  private static void maintainers(CollectionEntry entry, LongConsumer sink) {
    Stream.concat(entry.details().owners().stream(), entry.details().moderators().stream())
        .mapToLong(Pseud::userId)
        .distinct()
        .forEach(sink);
  }

  /**
   * A page of the collections that a form asks for.
   *
   * @param form parameters by the name inside {@code collection_search[...]}
   * @param maintainer whose collections alone are wanted
   */
  public Hits<CollectionEntry> search(
      Map<String, List<String>> form, Optional<User> maintainer, int page) {
    FormValues values = FormValues.plain(form);
    return search.page(
        () -> new DocumentSearch.Question(query(values, maintainer), sort(values)),
        page,
        options.pageSize(),
        options.maxResults());
  }

  /** How many collections a user keeps, or all. */
  public long count(Optional<User> maintainer) {
    return search(Map.of(), maintainer, 1).total();
  }

  /** A collection of the archive with its counts. */
  public CollectionEntry entry(long collectionId) {
    return Optional.ofNullable(entries.get(collectionId)).orElseThrow();
  }

  private Query query(FormValues values, Optional<User> maintainer) {
    BooleanQuery.Builder clauses = new BooleanQuery.Builder();
    clauses.add(new MatchAllDocsQuery(), Occur.FILTER);
    values.text("title").ifPresent(text -> clauses.add(title(text), Occur.FILTER));
    values
        .text("challenge_type")
        .ifPresent(code -> clauses.add(FieldQueries.value(CHALLENGE, code), Occur.FILTER));
    for (SimpleField flag : FLAGS) {
      values
          .text(flag.fieldName())
          .ifPresent(
              text -> clauses.add(FieldQueries.flag(flag, text.equals("true")), Occur.FILTER));
    }
    new TagNames(archive, FILTERS, TAG).add(clauses, values.text("tag"));
    maintainer.ifPresent(
        user -> clauses.add(FieldQueries.value(MAINTAINERS, user.id()), Occur.FILTER));
    return clauses.build();
  }

  private static Query title(String text) {
    return SearchTextParser.read(GRAMMAR, SearchText.withoutFields(text));
  }

  private Sort sort(FormValues values) {
    String column = values.text("sort_column").orElse(CREATED.fieldName());
    IndexField field =
        sources
            .named(column)
            .orElseThrow(() -> new SearchSyntaxException("No field '" + column + "' to sort by."));
    boolean byTitle = field.fieldName().equals(TITLE_KEYWORD.fieldName());
    String direction = values.text("sort_direction").orElse(byTitle ? "asc" : "desc");
    boolean descending = !direction.equals("asc");
    return new Sort(SortOrder.by(field, descending), SortOrder.by(ID, descending));
  }
}
