package org.fanworks.demo.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.index.Owner;
import org.fanworks.demo.index.SearchForm;
import org.fanworks.demo.index.SearchOutcome;
import org.fanworks.demo.view.FlashView;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.SearchResultsView;

/** The work search: the form, or the results when there is a question (AO3 reference, 1.1). */
final class WorkSearchHandler implements Handler {
  private static final String CLASSES = "works-search region";

  private final Site site;

  WorkSearchHandler(Site site) {
    this.site = site;
  }

  @Override
  public Response handle(Request request) {
    Map<String, List<String>> asked = request.query().group("work_search");
    if (asked.isEmpty() || request.query().has("edit_search")) {
      FrameView frame = FrameView.of("Search Works", CLASSES);
      return site.writer().page(request, "works-form", frame, site.languages().all());
    }
    int page = Math.min(request.query().page(), site.settings().lastPage());
    SearchForm form =
        new SearchForm(asked, Map.of(), Map.of(), new Owner.None(), page, request.viewer(), false);
    return results(request, form, site.search().search(form));
  }

  private Response results(Request request, SearchForm form, SearchOutcome outcome) {
    FrameView frame =
        FrameView.of("Works Matching", CLASSES).with(messages(outcome, site.settings()));
    List<Work> works = found(site, outcome);
    SearchResultsView view =
        new SearchResultsView(
            searched(form.workSearch()),
            request.query().with("edit_search", "true").sorted().after("/works/search"),
            Numbers.separated(outcome.total()),
            site.blurbs().blurbs(works),
            PagerMaker.around(request, form.page(), site.settings().pages(outcome.total())));
    return site.writer().page(request, "works-search", frame, view);
  }

  /** The works of the page that the database still has (AO3 reference, 5.6). */
  static List<Work> found(Site site, SearchOutcome outcome) {
    return outcome.workIds().stream()
        .map(site.archive()::findWork)
        .flatMap(Optional::stream)
        .toList();
  }

  /** What the engine had to say about a search. */
  static List<FlashView> messages(SearchOutcome outcome, PageSettings settings) {
    return SearchMessages.of(outcome.syntaxError(), outcome.capped(), outcome.total(), settings);
  }

  private static String searched(Map<String, List<String>> form) {
    return form.entrySet().stream()
        .filter(entry -> !String.join("", entry.getValue()).isBlank())
        .map(entry -> entry.getKey().replace('_', ' ') + ": " + String.join(", ", entry.getValue()))
        .collect(Collectors.joining("  "));
  }
}
