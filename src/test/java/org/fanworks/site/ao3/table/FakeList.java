package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A page of a list of works, as the archive writes it (AO3 reference, appendix C).
 *
 * @param heading the part of a listing's heading after the number of works; empty for the search
 * @param page its number, from 1
 */
record FakeList(String heading, List<FakeWork> works, int page, int size, int maxResults) {
  static final String SYNTAX_ERROR =
      """
      <html><head><title>Works</title></head><body><div id="main" class="works-search region">
      <div class="flash error">Your search failed because of a syntax error. Please try again.</div>
      <p>No results found. You may want to edit your search.</p></div></body></html>
      """;

  String html() {
    boolean search = heading.isEmpty();
    boolean nothing = search && onPage().isEmpty();
    String body =
        nothing
            ? "<p>No results found. You may want to edit your search.</p>"
            : (search ? searchHeading() : listingHeading()) + pagination() + list();
    return """
        <html><head><title>Works</title></head><body><div id="main" class="%s region">
        <div class="flash"></div>%s%s</div></body></html>
        """
        .formatted(search ? "works-search" : "works-index", notice(), body);
  }

  private List<FakeWork> onPage() {
    int from = Math.min((page - 1) * size, works.size());
    return works.subList(from, Math.min(Math.min(from + size, works.size()), maxResults));
  }

  private String searchHeading() {
    return "<h3 class='heading'>" + number(works.size()) + " Found <a>?</a></h3>";
  }

  private String listingHeading() {
    int first = (page - 1) * size + 1;
    String range =
        lastPage() == 1 ? "" : number(first) + " - " + number(first + onPage().size() - 1) + " of ";
    return "<h2 class='heading'> %s%s Work%s %s</h2>"
        .formatted(range, number(works.size()), works.size() == 1 ? "" : "s", heading);
  }

  private String pagination() {
    if (lastPage() == 1) {
      return "";
    }
    String next = page < lastPage() ? "<a href='/next'>Next</a>" : "<span>Next</span>";
    return """
        <ol class="pagination actions" role="navigation"><li class="previous"><span>Previous</span>
        </li><li><a href="/last">%d</a></li><li class="next">%s</li></ol>
        """
        .formatted(lastPage(), next);
  }

  private String list() {
    String blurbs = onPage().stream().map(FakeWork::blurb).collect(Collectors.joining());
    return "<ol class='work index group'>" + blurbs + "</ol>";
  }

  private String notice() {
    return works.size() > maxResults && page == lastPage()
        ? "<div class='flash notice'>Displaying %d results out of %d. Please narrow it.</div>"
            .formatted(maxResults, works.size())
        : "";
  }

  private int lastPage() {
    return Math.max(1, (Math.min(works.size(), maxResults) + size - 1) / size);
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
