package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.site.PageChanged;
import org.jsoup.nodes.Element;

/**
 * Reads a work's own page (AO3 reference, 6.3), best in the view of the full work. Stateless.
 *
 * <pre>{@code
 * <ul class="work navigation actions"><li class="download"> ... </li></ul>
 * <dl class="work meta group"> ... </dl>
 * <div id="workskin">
 *   <div class="preface group"> title, byline, summary, notes </div>
 *   <div id="chapters"> ... </div>
 *   <div class="afterword preface group"> notes at the end, inspired works </div></div>
 * <div id="kudos"><p class="kudos"> ... </p></div>
 * }</pre>
 *
 * <p>What users wrote stands inside of the parts, and is never looked at for parts.
 */
public final class WorkPageParser {
  /** How messages call the page. */
  public static final String PAGE = "AO3 page of a work";

  private static final Pattern FILE = Pattern.compile("/downloads/(\\d+)/.*");

  private WorkPageParser() {}

  /**
   * Reads a page.
   *
   * @throws UnexpectedPage if the page is another one, such as the form to sign in
   * @throws PageChanged if the page is not understood
   */
  public static WorkPage parse(Ao3Page page) {
    if (page.kind() != Ao3PageKind.WORK) {
      throw UnexpectedPage.of(page, PAGE);
    }
    PageReading reading = new PageReading(PAGE, page.url());
    Element main = page.main().orElseThrow();
    WorkMetaParser meta = WorkMetaParser.of(anchor(main, "dl.work.meta", reading), reading);
    WorkBodyParser body = new WorkBodyParser(reading).read(anchor(main, "#workskin", reading));
    WorkDetails details =
        new WorkDetails(
            meta.published(),
            meta.updated(),
            meta.collections(),
            body.notes(),
            body.endnotes(),
            body.associations(),
            body.inspiredWorks(),
            GuestKudos.belowWork(anchor(main, "#kudos", reading), reading));
    List<Download> downloads = downloads(main, reading);
    return new WorkPage(
        id(downloads.get(0), reading), details, body.chapters(), downloads, reading.warnings());
  }

  private static Element anchor(Element main, String selector, PageReading reading) {
    return Optional.ofNullable(main.selectFirst(selector))
        .orElseThrow(() -> reading.lacks("#main " + selector));
  }

  private static List<Download> downloads(Element main, PageReading reading) {
    Element menu = anchor(main, "ul.actions > li.download", reading);
    List<Download> downloads = new ArrayList<>();
    for (Element link : menu.getElementsByTag("a")) {
      String href = link.attr("href");
      if (href.startsWith("/downloads/")) {
        downloads.add(new Download(PageText.of(link), href, fileName(href, reading)));
      }
    }
    if (downloads.isEmpty()) {
      throw reading.lacks("li.download a[href^='/downloads/']");
    }
    return downloads;
  }

  /** The work that a file is of: nothing else on the page names it whatever the view. */
  private static long id(Download download, PageReading reading) {
    Matcher path = FILE.matcher(download.link());
    OptionalLong id = path.matches() ? PageNumbers.number(path.group(1)) : OptionalLong.empty();
    return id.orElseThrow(() -> reading.lacks("li.download a[href^='/downloads/'] with a number"));
  }

  private static String fileName(String href, PageReading reading) {
    String path = href.contains("?") ? href.substring(0, href.indexOf('?')) : href;
    return PageText.percentDecoded(path.substring(path.lastIndexOf('/') + 1))
        .orElseThrow(() -> reading.lacks("li.download a with a readable href"));
  }
}
