package org.fanworks.demo.index;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.QueryBuilder;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.Bookmark.Item;
import org.fanworks.demo.data.Tag;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.jspecify.annotations.Nullable;

/**
 * The search over some bookmarks and the things they are of (AO3 reference, 3.5 and 4.3). Once a
 * condition is set on the things, bookmarks of what is gone drop out. Safe for use by many threads.
 */
public final class BookmarkSearch {
  private static final SimpleField ID = number("id");
  private static final SimpleField ITEM_ID = number("bookmarkable_id");
  private static final SimpleField ITEM_TYPE =
      new SimpleField("bookmarkable_type", FieldKind.KEYWORD);
  private static final SimpleField PSEUD = number("pseud_id");
  private static final SimpleField USER = number("user_id");
  private static final SimpleField REC = new SimpleField("rec", FieldKind.BOOLEAN);
  private static final SimpleField WITH_NOTES = new SimpleField("with_notes", FieldKind.BOOLEAN);
  private static final SimpleField CREATED = new SimpleField("created_at", FieldKind.DATE);
  private static final SimpleField UPDATED = new SimpleField("updated_at", FieldKind.DATE);
  private static final SimpleField ITEM_DATE = new SimpleField("bookmarkable_date", FieldKind.DATE);
  private static final SimpleField COLLECTIONS = number("collection_ids");
  private static final SimpleField TAG = new SimpleField("tag", FieldKind.LETTERS);
  private static final SimpleField TAG_IDS = number("tag_ids");
  private static final SimpleField NOTES = new SimpleField("notes", FieldKind.TEXT);
  private static final SimpleField BOOKMARKER = new SimpleField("bookmarker", FieldKind.LETTERS);
  private static final SimpleField WORD_COUNT = number("word_count");
  private static final String TAG_PARAMETER = "tag_ids";

  private final Archive archive;
  private final IndexOptions options;
  private final MarkedItemIndex items;
  private final FieldSources<Bookmark> sources = new FieldSources<>();
  private final DocumentSearch<Bookmark> search;
  private final QueryGrammar grammar;

  /** The search over bookmarks, with what is known of the things they are of. */
  public BookmarkSearch(
      Archive archive, List<Bookmark> bookmarks, List<MarkedItem> items, IndexOptions options) {
    this.archive = archive;
    this.options = options;
    this.items = new MarkedItemIndex(archive, items);
    addTexts();
    addNumbers();
    this.search = new DocumentSearch<>(bookmarks, sources);
    Map<SimpleField, Float> defaults =
        Stream.of(TAG, NOTES, BOOKMARKER, ITEM_TYPE, ID, ITEM_ID, PSEUD, USER)
            .collect(Collectors.toMap(Function.identity(), field -> 1f));
    this.grammar = new QueryGrammar(sources::named, defaults, true);
  }

  private static SimpleField number(String name) {
    return new SimpleField(name, FieldKind.LONG);
  }

  private void addTexts() {
    sources.text(ITEM_TYPE, bookmark -> bookmark.item().kind().indexValue());
    sources.texts(
        TAG,
        (bookmark, sink) ->
            bookmark.tagIds().stream().map(archive::tag).map(Tag::name).forEach(sink));
    sources.text(NOTES, Bookmark::notes);
    sources.text(BOOKMARKER, bookmark -> bookmark.bookmarker().byline());
  }

  private void addNumbers() {
    sources.number(ID, Bookmark::id);
    sources.number(ITEM_ID, bookmark -> bookmark.item().id());
    sources.number(PSEUD, bookmark -> bookmark.bookmarker().id());
    sources.number(USER, bookmark -> bookmark.bookmarker().userId());
    sources.flag(REC, Bookmark::recommended);
    sources.flag(WITH_NOTES, bookmark -> bookmark.notes() != null);
    sources.flag(new SimpleField("private", FieldKind.BOOLEAN), Bookmark::unlisted);
    sources.date(CREATED, Bookmark::createdAt);
    sources.date(UPDATED, Bookmark::createdAt);
    sources.date(ITEM_DATE, this::itemDate);
    sources.number(WORD_COUNT, this::wordCount);
    sources.numbers(TAG_IDS, (bookmark, sink) -> bookmark.tagIds().forEach(sink::accept));
    sources.numbers(
        COLLECTIONS, (bookmark, sink) -> bookmark.collectionIds().forEach(sink::accept));
  }

  private @Nullable Instant itemDate(Bookmark bookmark) {
    return items.find(bookmark.item()).map(MarkedItem::revisedAt).orElse(null);
  }

  private @Nullable Long wordCount(Bookmark bookmark) {
    return items.find(bookmark.item()).map(MarkedItem::wordCount).orElse(null);
  }

  /** A page of the bookmarks that a form asks for. */
  public Hits<Bookmark> search(BookmarkForm form, int page) {
    return search.page(() -> question(form), page, options.pageSize(), options.maxResults());
  }

  /** All bookmarks that a form asks for, in no order; none when the engine refuses the form. */
  public List<Bookmark> all(BookmarkForm form) {
    try {
      return search.all(question(form).query());
    } catch (SearchSyntaxException refused) {
      return List.of();
    } catch (IOException e) {
      throw new FanworksException(
          ErrorKind.INTERNAL, "The archive's index in memory can't be read.", e);
    }
  }

  private DocumentSearch.Question question(BookmarkForm form) {
    FormValues values = FormValues.plain(form.search());
    SearchRange ranges = new SearchRange(options.clock());
    BooleanQuery.Builder clauses = new BooleanQuery.Builder();
    clauses.add(new MatchAllDocsQuery(), Occur.FILTER);
    values
        .text("bookmark_query")
        .ifPresent(text -> clauses.add(SearchTextParser.read(grammar, text), Occur.MUST));
    addWords(clauses, BOOKMARKER, values.text("bookmarker"));
    addWords(clauses, NOTES, values.text("bookmark_notes"));
    addFlag(clauses, REC, values);
    addFlag(clauses, WITH_NOTES, values);
    values.text("bookmarkable_type").map(BookmarkSearch::type).ifPresent(add(clauses));
    values
        .text("date")
        .map(text -> RangeFilters.range(ranges, CREATED, text))
        .ifPresent(add(clauses));
    addTags(clauses, form, values);
    form.collectionId().ifPresent(id -> add(clauses).accept(FieldQueries.value(COLLECTIONS, id)));
    items.find(form, values, ranges).map(this::ofItems).ifPresent(add(clauses));
    return new DocumentSearch.Question(clauses.build(), sort(form, values));
  }

  private static Consumer<Query> add(BooleanQuery.Builder clauses) {
    return query -> clauses.add(query, Occur.FILTER);
  }

  /** Each word is wanted. */
  private static void addWords(
      BooleanQuery.Builder clauses, SimpleField field, Optional<String> text) {
    text.map(words -> words(field, words)).ifPresent(query -> clauses.add(query, Occur.MUST));
  }

  private static Query words(SimpleField field, String text) {
    Query query =
        new QueryBuilder(FieldAnalyzer.of(field.kind()))
            .createBooleanQuery(field.fieldName(), text, Occur.MUST);
    return query == null ? FieldQueries.NOTHING : query;
  }

  private static void addFlag(BooleanQuery.Builder clauses, SimpleField field, FormValues values) {
    values
        .text(field.fieldName())
        .map(text -> FieldQueries.flag(field, List.of("1", "T", "true").contains(text)))
        .ifPresent(add(clauses));
  }

  private static Query type(String name) {
    return FieldQueries.value(ITEM_TYPE, name.replace(" ", ""));
  }

  /** The bookmarker's own tags compare by their own ids: synonyms don't count. */
  private void addTags(BooleanQuery.Builder clauses, BookmarkForm form, FormValues values) {
    TagNames names = new TagNames(archive, TAG_IDS, TAG);
    names.add(clauses, values.text("other_bookmark_tag_names"));
    names.exclude(clauses, values.text("excluded_bookmark_tag_names"));
    addIds(clauses, values.list(TAG_PARAMETER), Occur.FILTER);
    addIds(clauses, form.include().getOrDefault(TAG_PARAMETER, List.of()), Occur.FILTER);
    addIds(clauses, form.exclude().getOrDefault(TAG_PARAMETER, List.of()), Occur.MUST_NOT);
  }

  private static void addIds(BooleanQuery.Builder clauses, List<String> ids, Occur occur) {
    for (String id : ids) {
      if (!id.isBlank()) {
        clauses.add(FieldQueries.value(TAG_IDS, id.strip()), occur);
      }
    }
  }

  private Query ofItems(List<Item> found) {
    BooleanQuery.Builder kinds = new BooleanQuery.Builder();
    for (Bookmark.Kind kind : Bookmark.Kind.values()) {
      long[] ids = found.stream().filter(item -> item.kind() == kind).mapToLong(Item::id).toArray();
      BooleanQuery.Builder ofKind = new BooleanQuery.Builder();
      ofKind.add(FieldQueries.value(ITEM_TYPE, kind.indexValue()), Occur.FILTER);
      ofKind.add(
          SortedNumericDocValuesField.newSlowSetQuery(ITEM_ID.fieldName(), ids), Occur.FILTER);
      kinds.add(ofKind.build(), Occur.SHOULD);
    }
    return kinds.build();
  }

  /** Always descending, then by id. */
  private Sort sort(BookmarkForm form, FormValues values) {
    SortField tieBreak = SortOrder.by(ID, true);
    Optional<String> column = form.sortColumn(values);
    if (column.isEmpty() || column.get().equals("_score")) {
      return new Sort(SortField.FIELD_SCORE, tieBreak);
    }
    IndexField field =
        sources
            .named(column.get())
            .orElseThrow(() -> new SearchSyntaxException("No field to sort by."));
    return new Sort(SortOrder.by(field, true), tieBreak);
  }
}
