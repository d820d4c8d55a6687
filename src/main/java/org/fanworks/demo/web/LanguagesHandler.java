package org.fanworks.demo.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.LanguageCountView;

/** All languages with rounded numbers of works (AO3 reference, 1.1). */
final class LanguagesHandler implements Handler {
  private final Site site;

  LanguagesHandler(Site site) {
    this.site = site;
  }

  @Override
  public Response handle(Request request) {
    Map<String, Long> works = new HashMap<>();
    for (Work work : site.archive().works()) {
      String language = work.language();
      if (language != null && request.viewer().lists(work.visibility())) {
        works.merge(language, 1L, Long::sum);
      }
    }
    List<LanguageCountView> view =
        site.languages().all().stream()
            .map(
                language ->
                    new LanguageCountView(
                        language.code(),
                        language.name(),
                        count(works.getOrDefault(language.code(), 0L))))
            .toList();
    FrameView frame = FrameView.of("Languages", "languages-index region");
    return site.writer().page(request, "languages", frame, view);
  }

  /** To two digits. */
  private static String count(long works) {
    long step = 1;
    while (works / step > 99) {
      step *= 10;
    }
    long rounded = (works + step / 2) / step * step;
    return Numbers.separated(rounded) + (rounded == 1 ? " work" : " works");
  }
}
