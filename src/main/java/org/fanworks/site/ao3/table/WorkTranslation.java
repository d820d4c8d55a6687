package org.fanworks.site.ao3.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.ao3.client.WorkSource;
import org.fanworks.site.ao3.form.FormParameters;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.TagKind;
import org.fanworks.site.ao3.form.WorkOrder;
import org.fanworks.site.ao3.form.WorkSearchOptions;

/**
 * The pure function from a search to what the archive is asked. Immutable; makes no request.
 *
 * <ul>
 *   <li>The predicate that opens the path of a user's works becomes the user.
 *   <li>Conditions on tags by the archive's meaning become {@link TagCondition}s, and so does a
 *       single displayed tag.
 *   <li>The predicate that opens the path of a collection's works becomes the collection.
 *   <li>All others become conditions on the index, of which {@link FormParameters} makes parameters
 *       where the archive has one, and query text where not, see {@link IndexText}.
 * </ul>
 */
final class WorkTranslation {
  /** A collection lists mystery works too, of which nothing can be shown. */
  private static final SearchText REVEALED =
      new SearchText.In("in_unrevealed_collection", List.of("false"));

  private final Map<String, TagKind> tagKinds = new HashMap<>();
  private final IndexText text;

  /** A translation of conditions on {@code columns}. */
  WorkTranslation(List<SearchColumn<ListedWork>> columns) {
    Map<String, IndexField> fields = new HashMap<>();
    for (SearchColumn<ListedWork> column : columns) {
      column.tag().ifPresent(kind -> tagKinds.put(column.name(), kind));
      column.field().ifPresent(field -> fields.put(column.name(), field));
    }
    this.text = new IndexText("works", fields);
  }

  /** What {@code search} asks of the archive; empty if no work can match. */
  Optional<WorkQuery> translate(SiteSearch search) {
    WorkParts parts = new WorkParts(search.path(), tagKinds);
    search.predicates().forEach(parts::add);
    boolean needsOwner = !search.path().bindings().isEmpty();
    boolean narrow = needsOwner || !parts.tags().isEmpty();
    SearchText condition = text.of(parts.others(), narrow);
    if (condition.isNothing()) {
      return Optional.empty();
    }
    if (needsOwner && parts.owner().isEmpty()) {
      throw new IllegalArgumentException("The path '" + search.path().name() + "' needs an owner");
    }
    if (parts.owner().filter(WorkSource.OfCollection.class::isInstance).isPresent()) {
      condition = SearchText.allOf(List.of(condition, REVEALED));
    }
    WorkSearchOptions options =
        FormParameters.optionsFor(condition).withOrder(WorkOrder.of(search.order()));
    return Optional.of(new WorkQuery(parts.owner(), parts.mentionedLogin(), parts.tags(), options));
  }
}
