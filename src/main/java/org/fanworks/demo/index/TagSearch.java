package org.fanworks.demo.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Tag;

/** The search for tags by name and kind (AO3 reference, 4.5). Safe for use by many threads. */
public final class TagSearch {
  /** Tags on a page. */
  public static final int PAGE_SIZE = 50;

  private static final SimpleField ID = new SimpleField("id", FieldKind.LONG);
  private static final SimpleField NAME = new SimpleField("name", FieldKind.TEXT);
  private static final SimpleField SORTED_NAME = new SimpleField("name.keyword", FieldKind.KEYWORD);
  private static final SimpleField TYPE = new SimpleField("tag_type", FieldKind.KEYWORD);
  private static final SimpleField PARENTS = new SimpleField("parent_ids", FieldKind.LONG);
  private static final SimpleField CANONICAL = new SimpleField("canonical", FieldKind.BOOLEAN);
  private static final SimpleField SYNONYM = new SimpleField("synonym", FieldKind.BOOLEAN);
  private static final SimpleField UNWRANGLEABLE =
      new SimpleField("unwrangleable", FieldKind.BOOLEAN);
  private static final SimpleField USES = new SimpleField("uses", FieldKind.LONG);
  private static final QueryGrammar GRAMMAR =
      QueryGrammar.strict(name -> Optional.empty(), Map.of(NAME, 1f));

  private final Archive archive;
  private final int maxResults;
  private final DocumentSearch<TagEntry> search;

  /** The search over some tags. */
  public TagSearch(Archive archive, List<TagEntry> tags, int maxResults) {
    this.archive = archive;
    this.maxResults = maxResults;
    FieldSources<TagEntry> sources = new FieldSources<>();
    sources.number(ID, entry -> entry.tag().id());
    sources.text(NAME, entry -> entry.tag().name());
    sources.text(SORTED_NAME, entry -> entry.tag().name().toLowerCase(Locale.ROOT));
    sources.text(TYPE, entry -> entry.tag().type().className());
    sources.numbers(PARENTS, (entry, sink) -> entry.tag().parentIds().forEach(sink::accept));
    sources.flag(CANONICAL, entry -> entry.tag().canonical());
    sources.flag(SYNONYM, entry -> entry.tag().synonym());
    sources.flag(UNWRANGLEABLE, TagEntry::unwrangleable);
    sources.number(USES, TagEntry::uses);
    this.search = new DocumentSearch<>(tags, sources);
  }

  /**
   * A page of the tags that a form asks for.
   *
   * @param form parameters by the name inside {@code tag_search[...]}
   */
  public Hits<TagEntry> search(Map<String, List<String>> form, int page) {
    FormValues values = FormValues.plain(form);
    return search.page(
        () -> new DocumentSearch.Question(query(values), sort(values)),
        page,
        PAGE_SIZE,
        maxResults);
  }

  private Query query(FormValues values) {
    BooleanQuery.Builder clauses = new BooleanQuery.Builder();
    clauses.add(new MatchAllDocsQuery(), Occur.FILTER);
    values
        .text("name")
        .map(text -> SearchTextParser.read(GRAMMAR, SearchText.withoutSigns(text)))
        .ifPresent(query -> clauses.add(query, Occur.FILTER));
    for (String fandom : TagNames.split(values.text("fandoms"))) {
      archive
          .findTag(fandom)
          .map(Tag::id)
          .ifPresent(id -> clauses.add(FieldQueries.value(PARENTS, id), Occur.FILTER));
    }
    values
        .text("type")
        .ifPresent(type -> clauses.add(FieldQueries.value(TYPE, type), Occur.FILTER));
    values
        .text("canonical")
        .ifPresent(text -> addStatus(clauses, text.equals("T") ? "canonical" : "noncanonical"));
    values.text("wrangling_status").ifPresent(status -> addStatus(clauses, status));
    return clauses.build();
  }

  private static void addStatus(BooleanQuery.Builder clauses, String status) {
    switch (status) {
      case "canonical" -> add(clauses, CANONICAL, true);
      case "noncanonical" -> add(clauses, CANONICAL, false);
      case "synonymous" -> add(clauses, SYNONYM, true);
      case "canonical_synonymous" -> clauses.add(canonicalOrSynonym(), Occur.FILTER);
      case "noncanonical_nonsynonymous" -> clauses.add(canonicalOrSynonym(), Occur.MUST_NOT);
      case "noncanonical_nonsynonymous_not_unwrangleable" -> {
        clauses.add(canonicalOrSynonym(), Occur.MUST_NOT);
        add(clauses, UNWRANGLEABLE, false);
      }
      case "unwrangleable" -> add(clauses, UNWRANGLEABLE, true);
      case "wrangleable" -> add(clauses, UNWRANGLEABLE, false);
      default -> {}
    }
  }

  private static void add(BooleanQuery.Builder clauses, SimpleField field, boolean wanted) {
    clauses.add(FieldQueries.flag(field, wanted), Occur.FILTER);
  }

  private static Query canonicalOrSynonym() {
    return new BooleanQuery.Builder()
        .add(FieldQueries.flag(CANONICAL, true), Occur.SHOULD)
        .add(FieldQueries.flag(SYNONYM, true), Occur.SHOULD)
        .build();
  }

  /** By name unless asked otherwise; the newest tags have the largest ids. */
  private static Sort sort(FormValues values) {
    String column = values.text("sort_column").orElse("name");
    String direction = values.text("sort_direction").orElse(column.equals("name") ? "asc" : "desc");
    boolean descending = !direction.equals("asc");
    SortField id = SortOrder.by(ID, descending);
    return switch (column) {
      case "created_at" -> new Sort(id);
      case "uses" -> new Sort(SortOrder.by(USES, descending), SortOrder.by(SORTED_NAME, false), id);
      default -> new Sort(SortOrder.by(SORTED_NAME, descending), id);
    };
  }
}
