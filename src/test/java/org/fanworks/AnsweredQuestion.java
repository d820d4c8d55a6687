package org.fanworks;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A question about a table, its query, and what the query asked the embedded archive for.
 *
 * @param requests for pages, as people read them
 */
record AnsweredQuestion(NamedQuery query, List<String> requests) {
  private static final int SHOWN = 4;

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
        + requests.stream()
            .limit(SHOWN)
            .map(request -> "- `" + request + "`\n")
            .collect(Collectors.joining())
        + more;
  }

  private String cost() {
    return switch (query.requests()) {
      case 0 -> "No request.\n";
      case 1 -> "1 request:\n\n";
      default -> query.requests() + " requests:\n\n";
    };
  }
}
