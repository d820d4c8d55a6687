package org.fanworks.demo.index;

import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.fanworks.demo.data.Archive;

/**
 * Turns a form into one query (AO3 reference, 2.1): the text as the only scoring clause, all else
 * as filters and exclusions.
 */
final class WorkQuery {
  private static final QueryGrammar GRAMMAR =
      QueryGrammar.strict(
          WorkField::named,
          Map.of(
              WorkField.CREATORS, 5f,
              WorkField.TITLE, 7f,
              WorkField.ENDNOTES, 1f,
              WorkField.NOTES, 1f,
              WorkField.SUMMARY, 1f,
              WorkField.TAG, 1f,
              WorkField.SERIES_TITLE, 1f));

  private final SearchForm form;
  private final FormValues values;
  private final BooleanQuery.Builder clauses = new BooleanQuery.Builder();

  private WorkQuery(SearchForm form, FormValues values) {
    this.form = form;
    this.values = values;
  }

  /** The query of a form; one that the engine refuses is a {@link SearchSyntaxException}. */
  static Query of(SearchForm form, FormValues values, Archive archive, SearchRange ranges) {
    WorkQuery query = new WorkQuery(form, values);
    query.addText();
    query.addVisibility();
    query.addOwner();
    query.addFlags();
    query.addCollections();
    new TagFilters(archive, query.clauses).add(values, form.include(), form.exclude());
    new RangeFilters(ranges, query.clauses).add(values);
    return query.clauses.build();
  }

  private void addText() {
    String text = SearchText.of(values);
    if (!text.isBlank()) {
      clauses.add(SearchTextParser.read(GRAMMAR, text), Occur.MUST);
    }
  }

  private void addVisibility() {
    filter(WorkField.POSTED, true);
    filter(WorkField.HIDDEN_BY_ADMIN, false);
    if (!withMysteries()) {
      filter(WorkField.IN_UNREVEALED_COLLECTION, false);
    }
    if (form.viewer() == Viewer.GUEST) {
      filter(WorkField.RESTRICTED, false);
    }
  }

  private boolean withMysteries() {
    return form.owner() instanceof Owner.OfCollection || !values.list("collection_ids").isEmpty();
  }

  private void addOwner() {
    if (form.owner() instanceof Owner.OfTag owner) {
      clauses.add(FieldQueries.value(WorkField.FILTER_IDS, owner.tagId()), Occur.FILTER);
    } else if (form.owner() instanceof Owner.OfUser owner) {
      addCreator(WorkField.USER_IDS, owner.userId());
    } else if (form.owner() instanceof Owner.OfPseud owner) {
      addCreator(WorkField.PSEUD_IDS, owner.pseudId());
    } else if (form.owner() instanceof Owner.OfCollection owner) {
      clauses.add(FieldQueries.value(WorkField.COLLECTION_IDS, owner.collectionId()), Occur.FILTER);
    } else if (form.owner() instanceof Owner.OfLanguage owner) {
      clauses.add(FieldQueries.value(WorkField.LANGUAGE_KEYWORD, owner.code()), Occur.FILTER);
    }
  }

  private void addCreator(WorkField field, long id) {
    clauses.add(FieldQueries.value(field, id), Occur.FILTER);
    filter(WorkField.IN_ANON_COLLECTION, false);
  }

  private void addFlags() {
    values.text("complete").ifPresent(text -> filter(WorkField.COMPLETE, truth(text)));
    values.text("crossover").ifPresent(text -> filter(WorkField.CROSSOVER, truth(text)));
    if (values.text("single_chapter").isPresent()) {
      clauses.add(FieldQueries.value(WorkField.EXPECTED_CHAPTERS, 1), Occur.FILTER);
    }
    values
        .text("language_id")
        .ifPresent(
            code ->
                clauses.add(FieldQueries.value(WorkField.LANGUAGE_KEYWORD, code), Occur.FILTER));
  }

  private void addCollections() {
    List<String> ids = values.list("collection_ids");
    if (!ids.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      ids.forEach(id -> any.add(FieldQueries.value(WorkField.COLLECTION_IDS, id), Occur.SHOULD));
      clauses.add(any.build(), Occur.FILTER);
    }
  }

  private void filter(WorkField field, boolean wanted) {
    clauses.add(FieldQueries.flag(field, wanted), Occur.FILTER);
  }

  private static boolean truth(String text) {
    return List.of("T", "true", "1").contains(text);
  }
}
