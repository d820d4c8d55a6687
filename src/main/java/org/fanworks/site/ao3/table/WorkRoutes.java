package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.fanworks.site.ao3.client.KnownTag;
import org.fanworks.site.ao3.client.KnownTag.Standing;
import org.fanworks.site.ao3.client.TagKnowledge;
import org.fanworks.site.ao3.client.WorkRoute;
import org.fanworks.site.ao3.client.WorkSource;
import org.fanworks.site.ao3.form.WorkSearchOptions;
import org.fanworks.site.ao3.table.TagCondition.Meaning;

/**
 * Chooses the list of works that answers a query, from what is known of its tags. Makes no request.
 *
 * <table>
 * <caption>The first line that applies</caption>
 * <tr><td>a user or a collection is named</td><td>its list</td></tr>
 * <tr><td>a required tag is known as canonical</td><td>its list</td></tr>
 * <tr><td>one is known as a synonym</td><td>its canonical tag's list, filtered by the synonym: every
 *     work of a synonym is also one of the canonical tag</td></tr>
 * <tr><td>one is not known, or only known to exist</td><td>its list: most tags that people ask for
 *     are canonical, and if not, the answer tells what it is</td></tr>
 * <tr><td>robots.txt closes the search</td><td>the list of a user whom the search mentions, else
 *     the same for displayed tags</td></tr>
 * <tr><td>otherwise</td><td>the search</td></tr>
 * </table>
 *
 * <p>A list takes the same options as the search (AO3 reference, 4.1). All tags but the list's own
 * are sent by name, in the archive's spelling where it is known; excluded tags that do not exist
 * are not sent, since the archive would exclude works by the words of the name.
 */
final class WorkRoutes {
  private final WorkQuery query;
  private final TagKnowledge knowledge;
  private final BooleanSupplier searchAllowed;

  /**
   * Routes for one query.
   *
   * @param searchAllowed whether robots.txt opens the search; asked only where it matters
   */
  WorkRoutes(WorkQuery query, TagKnowledge knowledge, BooleanSupplier searchAllowed) {
    this.query = query;
    this.knowledge = knowledge;
    this.searchAllowed = searchAllowed;
  }

  /** The list that is best to ask now; of no use once a tag is known not to exist. */
  WorkRoute best() {
    WorkSource source = source();
    WorkSearchOptions options = query.options();
    for (TagCondition tag : query.tags()) {
      String spelling = spelling(tag);
      if (tag.is(Meaning.EXCLUDED)) {
        options = isUnknown(tag) ? options : options.withoutTag(spelling);
      } else if (!isUnknown(tag) && !source.equals(new WorkSource.OfTag(spelling))) {
        options = options.withTag(tag.kind(), spelling);
      }
    }
    return new WorkRoute(source, options);
  }

  /** The tag for whose sake {@link #best} chooses a tag's list. */
  Optional<TagCondition> guide() {
    if (owner().isPresent()) {
      return Optional.empty();
    }
    Optional<TagCondition> required = guide(query.tags(Meaning.REQUIRED));
    List<TagCondition> displayed = query.tags(Meaning.DISPLAYED);
    return required.isPresent() || displayed.isEmpty() || searchAllowed.getAsBoolean()
        ? required
        : guide(displayed);
  }

  private Optional<WorkSource> owner() {
    boolean mentioned = query.owner().isEmpty() && query.mentionedLogin().isPresent();
    return mentioned
            && guide(query.tags(Meaning.REQUIRED)).isEmpty()
            && !searchAllowed.getAsBoolean()
        ? query.mentionedLogin().map(WorkSource.OfUser::new)
        : query.owner();
  }

  private Optional<TagCondition> guide(List<TagCondition> tags) {
    return first(tags, tag -> is(tag, Standing.CANONICAL))
        .or(() -> first(tags, tag -> is(tag, Standing.SYNONYM)))
        .or(() -> first(tags, tag -> is(tag, Standing.EXISTING) || known(tag).isEmpty()));
  }

  private WorkSource source() {
    return owner()
        .or(() -> guide().map(tag -> new WorkSource.OfTag(listed(tag))))
        .orElseGet(WorkSource.Everything::new);
  }

  /** The tag whose list has the works of {@code tag}. */
  private String listed(TagCondition tag) {
    return known(tag).flatMap(KnownTag::canonical).orElse(spelling(tag));
  }

  private String spelling(TagCondition tag) {
    return known(tag).map(KnownTag::spelling).orElse(tag.name());
  }

  private boolean isUnknown(TagCondition tag) {
    return is(tag, Standing.UNKNOWN);
  }

  private boolean is(TagCondition tag, Standing standing) {
    return known(tag).filter(found -> found.is(standing)).isPresent();
  }

  private Optional<KnownTag> known(TagCondition tag) {
    return knowledge.find(tag.name());
  }

  private static Optional<TagCondition> first(
      List<TagCondition> tags, Predicate<TagCondition> wanted) {
    return tags.stream().filter(wanted).findFirst();
  }
}
