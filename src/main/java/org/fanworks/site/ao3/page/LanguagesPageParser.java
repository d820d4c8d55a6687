package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.site.PageChanged;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the page of all languages. Stateless.
 *
 * <pre>{@code
 * <dl class="language index group">
 *   <dt><span lang="en">English</span></dt><dd><a href="/works">13,300,000 works</a></dd>
 *   <dt><a lang="fr" href="/languages/fr">Français</a></dt>
 *   <dd><a href="/languages/fr/works">56,700 works</a></dd></dl>
 * }</pre>
 */
public final class LanguagesPageParser {
  /** How messages call the page. */
  public static final String PAGE = "AO3 page of languages";

  private static final Pattern COUNT = Pattern.compile("([\\d,]+)\\b.*");

  private LanguagesPageParser() {}

  /**
   * Reads a page.
   *
   * @throws UnexpectedPage if the page is another one
   * @throws PageChanged if the page is not understood
   */
  public static List<LanguageCount> parse(Ao3Page page) {
    if (page.kind() != Ao3PageKind.LANGUAGES) {
      throw UnexpectedPage.of(page, PAGE);
    }
    PageReading reading = new PageReading(PAGE, page.url());
    Element list = page.main().orElseThrow().selectFirst("dl.language");
    if (list == null) {
      throw reading.lacks("#main dl.language.index");
    }
    List<LanguageCount> languages = new ArrayList<>();
    Optional<Element> name = Optional.empty();
    for (Element element : PageElements.children(list)) {
      if (element.nameIs("dt")) {
        name = Optional.of(element);
      } else if (element.nameIs("dd")) {
        Element term = name.orElseThrow(() -> reading.lacks("dl.language dt"));
        languages.add(language(term, element, reading));
      } else {
        throw reading.lacks("dl.language > dt or dd: there is " + element.normalName());
      }
    }
    if (languages.isEmpty()) {
      throw reading.lacks("dl.language dd");
    }
    return languages;
  }

  private static LanguageCount language(Element term, Element value, PageReading reading) {
    @Nullable Element named = term.selectFirst("[lang]");
    String code = named == null ? "" : named.attr("lang").strip();
    Matcher matcher = COUNT.matcher(PageText.of(value));
    OptionalLong works =
        matcher.matches() ? PageNumbers.number(matcher.group(1)) : OptionalLong.empty();
    if (code.isEmpty() || works.isEmpty()) {
      throw reading.lacks("dl.language dt [lang] and dd of the form 'n works'");
    }
    return new LanguageCount(code, PageText.of(term), works.getAsLong());
  }
}
