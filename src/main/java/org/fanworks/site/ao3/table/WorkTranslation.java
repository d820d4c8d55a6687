package org.fanworks.site.ao3.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.search.Predicate;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.ao3.form.FormParameters;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.TagKind;
import org.fanworks.site.ao3.form.UrlParameter;
import org.fanworks.site.ao3.form.WorkOrder;
import org.fanworks.site.ao3.form.WorkSearchOptions;

/**
 * The pure function from a search to what the archive is asked. Immutable; makes no request.
 *
 * <ul>
 *   <li>The predicate that opens the path of a user's works becomes the user.
 *   <li>Conditions on tags by the archive's meaning become {@link TagCondition}s, and so does a
 *       single displayed tag.
 *   <li>All others become conditions on the index, of which {@link FormParameters} makes parameters
 *       where the archive has one, and query text where not.
 *   <li>A search that nothing restricts may look within words.
 *   <li>Words give way where the text becomes too long for a URL.
 * </ul>
 */
final class WorkTranslation {
  /** Longer text would leave no room in a URL for the rest. */
  private static final int MAX_TEXT_LENGTH = 3000;

  private final Map<String, TagKind> tagKinds = new HashMap<>();
  private final Map<String, IndexField> fields = new HashMap<>();

  /** A translation of conditions on {@code columns}. */
  WorkTranslation(List<WorkColumn> columns) {
    for (WorkColumn column : columns) {
      column.tag().ifPresent(kind -> tagKinds.put(column.name(), kind));
      column.field().ifPresent(field -> fields.put(column.name(), field));
    }
  }

  /** What {@code search} asks of the archive; empty if no work can match. */
  Optional<WorkQuery> translate(SiteSearch search) {
    WorkParts parts = new WorkParts(search.path(), tagKinds);
    search.predicates().forEach(parts::add);
    boolean needsUser = !search.path().bindings().isEmpty();
    boolean narrow = needsUser || !parts.tags().isEmpty();
    SearchText text = text(parts.others(), narrow);
    if (text.isNothing()) {
      return Optional.empty();
    }
    if (needsUser && parts.login().isEmpty()) {
      throw new IllegalArgumentException("The path '" + search.path().name() + "' needs a user");
    }
    WorkSearchOptions options =
        FormParameters.optionsFor(text).withOrder(WorkOrder.of(search.order()));
    return Optional.of(new WorkQuery(parts.login(), parts.mentionedLogin(), parts.tags(), options));
  }

  private SearchText text(List<Predicate> predicates, boolean narrow) {
    SearchText text = new WorkConditions(fields, false).allOf(predicates);
    if (text.isEverything() && !narrow) {
      text = new WorkConditions(fields, true).allOf(predicates);
    }
    boolean tooLong = !text.isNothing() && encodedLength(text) > MAX_TEXT_LENGTH;
    return tooLong ? text.withoutWords() : text;
  }

  private static int encodedLength(SearchText text) {
    return new UrlParameter("", text.text()).encoded().length();
  }
}
