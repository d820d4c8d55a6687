package org.fanworks;

import com.google.common.base.Ascii;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question about a table, its query, and what the query asked the embedded archive for.
 *
 * @param requests for pages, as people read them
 */
record AnsweredQuestion(NamedQuery query, List<String> requests) {
  private static final int SHOWN = 4;
  private static final int LONGEST = 200;
  private static final Pattern NUMBER = Pattern.compile("\\d+|\\?.*");

  /** The section about the question. */
  String markdown() {
    String more =
        requests.size() > SHOWN ? "- and " + (requests.size() - SHOWN) + " more of the kind\n" : "";
    return "### "
        + query.question()
        + "\n\n```sql\n"
        + query.sql().strip()
        + "\n```\n\n"
        + cost()
        + inKinds()
            .limit(SHOWN)
            .map(request -> "- `" + Ascii.truncate(request, LONGEST, "...") + "`\n")
            .collect(Collectors.joining())
        + more;
  }

  /**
   * Requests of one kind after the other. Both sides of a join are read at once, and which of two
   * requests goes first is chance.
   */
  private Stream<String> inKinds() {
    return requests.stream()
        .collect(
            Collectors.groupingBy(
                request -> NUMBER.matcher(request).replaceAll("N"),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .flatMap(List::stream);
  }

  private String cost() {
    return switch (query.requests()) {
      case 0 -> "No request.\n";
      case 1 -> "1 request:\n\n";
      default -> query.requests() + " requests:\n\n";
    };
  }
}
