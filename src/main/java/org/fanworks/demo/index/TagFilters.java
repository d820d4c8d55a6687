package org.fanworks.demo.index;

import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.fanworks.demo.data.Archive;

/**
 * Tags wanted and unwanted (AO3 reference, 2.2 and 2.5). All of them compare with the filter tags
 * of a work, whatever type the parameter is named after; names that the database does not know
 * compare word by word with the names of those tags.
 */
final class TagFilters {
  private static final List<String> NAME_PARAMETERS =
      List.of(
          "fandom_names",
          "character_names",
          "relationship_names",
          "freeform_names",
          "other_tag_names");

  /** Parameters that filter by the numbers of tags. */
  static final List<String> ID_PARAMETERS =
      List.of(
          "rating_ids",
          "archive_warning_ids",
          "category_ids",
          "fandom_ids",
          "character_ids",
          "relationship_ids",
          "freeform_ids");

  private static final String OLD_WARNING_PARAMETER = "warning_ids";

  private final TagNames names;
  private final BooleanQuery.Builder clauses;

  TagFilters(Archive archive, BooleanQuery.Builder clauses) {
    this.names = new TagNames(archive, WorkField.FILTER_IDS, WorkField.TAG);
    this.clauses = clauses;
  }

  /** Adds what the form and the sidebar of a listing ask for. */
  void add(FormValues form, Map<String, List<String>> include, Map<String, List<String>> exclude) {
    ID_PARAMETERS.forEach(name -> addIds(form.list(name), Occur.FILTER));
    addIds(form.list(OLD_WARNING_PARAMETER), Occur.FILTER);
    ID_PARAMETERS.forEach(name -> addIds(include.getOrDefault(name, List.of()), Occur.FILTER));
    ID_PARAMETERS.forEach(name -> addIds(exclude.getOrDefault(name, List.of()), Occur.MUST_NOT));
    addWantedNames(form);
    names.exclude(clauses, form.text("excluded_tag_names"));
  }

  private void addIds(List<String> ids, Occur occur) {
    for (String id : ids) {
      if (!id.isBlank()) {
        clauses.add(FieldQueries.value(WorkField.FILTER_IDS, id.strip()), occur);
      }
    }
  }

  private void addWantedNames(FormValues form) {
    List<String> wanted =
        NAME_PARAMETERS.stream()
            .flatMap(parameter -> TagNames.split(form.text(parameter)).stream())
            .toList();
    names.add(clauses, wanted);
  }
}
