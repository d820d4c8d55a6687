package org.fanworks.site.mastodon.table;

import java.util.ArrayList;
import java.util.List;
import org.fanworks.search.Operand;
import org.fanworks.search.Predicate;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Carrier;
import org.fanworks.site.mastodon.api.Status;
import org.fanworks.site.mastodon.api.TagName;

/**
 * Which hashtags statuses have to have. A server reads four names of each list at most, and drops
 * those that it does not know (Mastodon reference, 6.2); so all conditions are checked again.
 *
 * @param any of which a status has one; a row tells which
 * @param further lists of which it has one each as well
 * @param none of which it has none
 */
record TagQuestion(List<String> any, List<List<String>> further, List<String> none) {
  /** How many names of a list a server reads. */
  static final int NAMES_AT_ONCE = 4;

  /** A status, and the name by which it was asked for. */
  record Tagged(String tag, Status status) implements Carrier {
    @Override
    public List<Status> carriedStatuses() {
      return status.carriedStatuses();
    }
  }

  static TagQuestion of(Asked asked) {
    List<List<String>> positive = new ArrayList<>();
    List<String> none = new ArrayList<>();
    for (Predicate predicate : asked.search().predicates()) {
      if (predicate instanceof Predicate.AnyOf anyOf && anyOf.column().name().equals("tag")) {
        List<String> names = anyOf.values().stream().map(TagQuestion::text).toList();
        if (anyOf.negated()) {
          none.addAll(names);
        } else {
          positive.add(names);
        }
      }
    }
    return new TagQuestion(positive.get(0), positive.subList(1, positive.size()), none);
  }

  private static String text(Operand operand) {
    return operand instanceof Operand.Literal literal ? String.valueOf(literal.value()) : "";
  }

  /** Whether a name is that of no tag at all. */
  boolean isOfNothing() {
    return any.stream().allMatch(name -> TagName.folded(name).isEmpty())
        || further.stream().flatMap(List::stream).anyMatch(name -> TagName.folded(name).isEmpty());
  }

  ApiRequest request() {
    List<String> names = any.stream().map(TagName::folded).filter(n -> !n.isEmpty()).toList();
    List<String> all =
        further.stream()
            .filter(list -> list.size() == 1)
            .map(list -> TagName.folded(list.get(0)))
            .limit(NAMES_AT_ONCE)
            .toList();
    return ApiRequest.of("/api/v1/timelines/tag/%s", names.isEmpty() ? "" : names.get(0))
        .all("any[]", names.stream().skip(1).toList())
        .all("all[]", all)
        .all("none[]", none.stream().map(TagName::folded).limit(NAMES_AT_ONCE).toList());
  }

  /** The rows of a status: one for each name that was asked for and that it has. */
  List<Tagged> rows(Status status) {
    List<String> tags = status.tags().stream().map(TagName::folded).toList();
    boolean fits =
        further.stream().allMatch(names -> names.stream().anyMatch(name -> has(tags, name)))
            && none.stream().noneMatch(name -> has(tags, name));
    return fits
        ? any.stream()
            .filter(name -> has(tags, name))
            .map(name -> new Tagged(name, status))
            .toList()
        : List.of();
  }

  private static boolean has(List<String> tags, String name) {
    return tags.contains(TagName.folded(name));
  }
}
