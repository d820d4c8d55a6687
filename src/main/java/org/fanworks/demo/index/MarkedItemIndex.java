package org.fanworks.demo.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Bookmark.Item;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;

/**
 * The item side of the bookmark search: which bookmarked things fulfil the conditions on them (AO3
 * reference, 3.5 and 4.3). Safe for use by many threads.
 */
final class MarkedItemIndex {
  private static final SimpleField TITLE = new SimpleField("title", FieldKind.LETTERS);
  private static final SimpleField SUMMARY = new SimpleField("summary", FieldKind.TEXT);
  private static final SimpleField CREATORS = new SimpleField("creators", FieldKind.LETTERS);
  private static final SimpleField TAG = new SimpleField("tag", FieldKind.LETTERS);
  private static final SimpleField LANGUAGE = new SimpleField("language_id", FieldKind.TEXT);
  private static final SimpleField LANGUAGE_KEYWORD =
      new SimpleField("language_id.keyword", FieldKind.KEYWORD);
  private static final SimpleField TYPE = new SimpleField("bookmarkable_type", FieldKind.KEYWORD);
  private static final SimpleField WORK_TYPES = new SimpleField("work_types", FieldKind.KEYWORD);
  private static final SimpleField WORD_COUNT = number("word_count");
  private static final SimpleField FILTERS = number("filter_ids");
  private static final SimpleField REVISED = new SimpleField("revised_at", FieldKind.DATE);
  private static final SimpleField CREATED = new SimpleField("created_at", FieldKind.DATE);
  private static final SimpleField COMPLETE = new SimpleField("complete", FieldKind.BOOLEAN);
  private final Archive archive;
  private final Map<Item, MarkedItem> byItem;
  private final FieldSources<MarkedItem> sources = new FieldSources<>();
  private final DocumentSearch<MarkedItem> search;
  private final QueryGrammar grammar;

  MarkedItemIndex(Archive archive, List<MarkedItem> items) {
    this.archive = archive;
    this.byItem =
        items.stream().collect(Collectors.toUnmodifiableMap(MarkedItem::item, Function.identity()));
    addTexts();
    addTags();
    addNumbers();
    this.search = new DocumentSearch<>(items, sources);
    Map<SimpleField, Float> defaults =
        Stream.of(TITLE, SUMMARY, CREATORS, TAG, LANGUAGE, TYPE, WORK_TYPES)
            .collect(Collectors.toMap(field -> field, field -> 1f));
    this.grammar = new QueryGrammar(this::field, defaults, true);
  }

  private static SimpleField number(String name) {
    return new SimpleField(name, FieldKind.LONG);
  }

  /** Some fields have a name for everybody and one for members; all mean the viewer's own here. */
  private Optional<IndexField> field(String name) {
    String bare = name.replaceFirst("^(?:public|general)_", "");
    return sources.named(bare.equals("tags") ? TAG.fieldName() : bare);
  }

  private void addTexts() {
    sources.text(TITLE, item -> HtmlText.escape(item.title()));
    sources.text(SUMMARY, MarkedItem::summary);
    sources.texts(CREATORS, (item, sink) -> item.creators().forEach(sink));
    sources.texts(TAG, (item, sink) -> filters(item).map(Tag::name).distinct().forEach(sink));
    sources.text(LANGUAGE, MarkedItem::language);
    sources.text(LANGUAGE_KEYWORD, MarkedItem::language);
    sources.text(TYPE, item -> item.item().kind().indexValue());
    sources.texts(WORK_TYPES, (item, sink) -> item.workTypes().forEach(sink));
  }

  private Stream<Tag> filters(MarkedItem item) {
    return item.tags().stream().flatMap(tag -> archive.tagTree().filters(tag).stream());
  }

  private void addTags() {
    sources.numbers(
        FILTERS, (item, sink) -> filters(item).map(Tag::id).distinct().forEach(sink::accept));
    for (TagType type : TagType.values()) {
      SimpleField field = number(type.key() + "_ids");
      sources.numbers(field, (item, sink) -> canonicals(item, type, sink));
    }
  }

  private void canonicals(MarkedItem item, TagType type, LongConsumer sink) {
    item.tags().stream()
        .flatMap(tag -> archive.tagTree().canonical(tag).stream())
        .filter(tag -> tag.type() == type)
        .map(Tag::id)
        .distinct()
        .forEach(sink::accept);
  }

  private void addNumbers() {
    sources.number(WORD_COUNT, MarkedItem::wordCount);
    sources.date(REVISED, MarkedItem::revisedAt);
    sources.date(CREATED, MarkedItem::createdAt);
    sources.numbers(
        COMPLETE,
        (item, sink) -> {
          if (item.complete() != null) {
            sink.accept(item.complete() ? 1 : 0);
          }
        });
    flag("anonymous", MarkedItem.Hiding::anonymous);
    flag("unrevealed", MarkedItem.Hiding::unrevealed);
    flag("restricted", MarkedItem.Hiding::restricted);
    sources.numbers(number("user_ids"), (item, sink) -> item.userIds().forEach(sink::accept));
    sources.numbers(number("pseud_ids"), (item, sink) -> item.pseudIds().forEach(sink::accept));
    sources.numbers(
        number("collection_ids"), (item, sink) -> item.collectionIds().forEach(sink::accept));
  }

  private void flag(String name, Predicate<MarkedItem.Hiding> condition) {
    sources.numbers(
        new SimpleField(name, FieldKind.BOOLEAN),
        (item, sink) -> {
          MarkedItem.Hiding hiding = item.hiding();
          if (hiding != null) {
            sink.accept(condition.test(hiding) ? 1 : 0);
          }
        });
  }

  /** What is known of a thing; nothing when it is gone. */
  Optional<MarkedItem> find(Item item) {
    return Optional.ofNullable(byItem.get(item));
  }

  /** The things that a form asks for; empty when it has no condition on them. */
  Optional<List<Item>> find(BookmarkForm form, FormValues values, SearchRange ranges) {
    BooleanQuery.Builder clauses = new BooleanQuery.Builder();
    values
        .text("bookmarkable_query")
        .ifPresent(text -> clauses.add(SearchTextParser.read(grammar, text), Occur.FILTER));
    values
        .text("language_id")
        .ifPresent(code -> add(clauses, FieldQueries.value(LANGUAGE_KEYWORD, code)));
    values
        .text("word_count")
        .ifPresent(text -> add(clauses, RangeFilters.range(ranges, WORD_COUNT, text)));
    RangeFilters.addWords(clauses, WORD_COUNT, values);
    values
        .text("bookmarkable_date")
        .ifPresent(text -> add(clauses, RangeFilters.range(ranges, REVISED, text)));
    TagNames names = new TagNames(archive, FILTERS, TAG);
    names.add(clauses, values.text("other_tag_names"));
    names.exclude(clauses, values.text("excluded_tag_names"));
    form.tagId().ifPresent(id -> add(clauses, FieldQueries.value(FILTERS, id)));
    for (String parameter : TagFilters.ID_PARAMETERS) {
      addIds(clauses, values.list(parameter), Occur.FILTER);
      addIds(clauses, form.include().getOrDefault(parameter, List.of()), Occur.FILTER);
      addIds(clauses, form.exclude().getOrDefault(parameter, List.of()), Occur.MUST_NOT);
    }
    if (clauses.build().clauses().isEmpty()) {
      return Optional.empty();
    }
    add(clauses, FieldQueries.present(CREATED));
    return Optional.of(all(clauses.build()));
  }

  private static void add(BooleanQuery.Builder clauses, Query query) {
    clauses.add(query, Occur.FILTER);
  }

  private static void addIds(BooleanQuery.Builder clauses, List<String> ids, Occur occur) {
    for (String id : ids) {
      if (!id.isBlank()) {
        clauses.add(FieldQueries.value(FILTERS, id.strip()), occur);
      }
    }
  }

  private List<Item> all(Query query) {
    try {
      return search.all(query).stream().map(MarkedItem::item).toList();
    } catch (IOException e) {
      throw new FanworksException(
          ErrorKind.INTERNAL, "The archive's index in memory can't be read.", e);
    }
  }
}
