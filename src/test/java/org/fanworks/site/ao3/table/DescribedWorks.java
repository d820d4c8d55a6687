package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.fanworks.search.Predicate;
import org.fanworks.search.SiteSearch;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.web.RequestLog;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebOptions;

/** Asserts what the table of works says that it would ask for; no request is made. */
public final class DescribedWorks {
  public static final URI BASE = URI.create("https://archive.test");
  static final WorksTable TABLE =
      new WorksTable(
          Ao3Web.of(new WebClient(WebOptions.of(BASE, "0"), new RequestLog()), new Ao3Urls(BASE)));
  static final WorkSearches W = new WorkSearches(TABLE.declaration());

  private DescribedWorks() {}

  /** A search for {@code predicates} sends {@code parameters}. */
  static void sends(String parameters, Predicate... predicates) {
    describes("/works/search?", parameters, W.search(predicates));
  }

  /** A search for {@code predicates} is known to have no result. */
  static void sendsNothing(Predicate... predicates) {
    assertThat(TABLE.describe(W.search(predicates))).isEqualTo("nothing");
  }

  /**
   * A search asks a list with certain parameters. They are written without the form's prefix and
   * the stable order, which are always the same.
   */
  static void describes(String list, String parameters, SiteSearch search) {
    String end = parameters.isEmpty() ? "" : "&";
    assertThat(TABLE.describe(search).replaceAll("work_search\\[([a-z_]+)\\]", "$1"))
        .isEqualTo(list + parameters + end + "sort_column=id&sort_direction=asc");
  }
}
