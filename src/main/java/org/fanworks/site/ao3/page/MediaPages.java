package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the page of all media, and those of all fandoms of a medium (AO3 reference, 1.1). Methods
 * throw {@link UnexpectedPage} where the page is another one, and {@link
 * org.fanworks.site.PageChanged} where it is not understood. Stateless.
 *
 * <pre>{@code
 * <ul class="media fandom index group"><li id="medium_5" class="medium listbox group">
 *   <h3 class="heading"><a href="/media/Movies/fandoms">Movies</a></h3> ... </li></ul>
 *
 * <ol class="alphabet fandom index group"><li id="letter-A" class="letter listbox group">
 *   <h3 class="heading">A</h3>
 *   <ul class="tags index group"><li><a class="tag" href="...">Fandom</a> (12)</li></ul></li></ol>
 * }</pre>
 */
public final class MediaPages {
  /** How messages call the page of all media. */
  public static final String MEDIA = "AO3 list of media";

  /** How messages call the page of a medium's fandoms. */
  public static final String FANDOMS = "AO3 list of a medium's fandoms";

  private static final String NO_FANDOMS = "No fandoms found";

  private MediaPages() {}

  /** The names of all media. */
  public static List<String> media(Ao3Page page) {
    PageReading reading = reading(page, Ao3PageKind.MEDIA, MEDIA);
    Element list =
        page.parts().index("media").orElseThrow(() -> reading.lacks("ul.media.fandom.index"));
    List<String> names = new ArrayList<>();
    for (Element medium : PageElements.children(list)) {
      @Nullable Element heading = PageElements.firstByName(medium, "h3");
      @Nullable Element link = heading == null ? null : PageElements.firstByName(heading, "a");
      if (link == null || !link.attr("href").startsWith("/media/")) {
        throw reading.lacks("ul.media > li > h3.heading a[href^='/media/']");
      }
      names.add(PageText.of(link));
    }
    if (names.isEmpty()) {
      throw reading.lacks("ul.media > li");
    }
    return names;
  }

  /** All fandoms of a medium. */
  public static FandomPage fandoms(Ao3Page page) {
    PageReading reading = reading(page, Ao3PageKind.FANDOM_LIST, FANDOMS);
    List<FandomCount> fandoms = new ArrayList<>();
    for (Element letters : page.parts().index("alphabet").stream().toList()) {
      for (Element letter : PageElements.children(letters)) {
        Element names =
            PageElements.child(letter, "ul", "tags")
                .orElseThrow(() -> reading.lacks("ol.alphabet > li > ul.tags"));
        for (Element entry : PageElements.children(names)) {
          fandoms.add(fandom(entry, reading));
        }
      }
    }
    if (fandoms.isEmpty() && !saysNone(page)) {
      throw reading.lacks("ol.alphabet.fandom.index > li");
    }
    return new FandomPage(medium(page, reading), fandoms);
  }

  private static String medium(Ao3Page page, PageReading reading) {
    Element heading = page.parts().pageHeading().orElseThrow(() -> reading.lacks("h2.heading"));
    String text = PageText.of(heading);
    int sign = text.indexOf(" > ");
    if (sign < 0) {
      throw reading.lacks("h2.heading of the form 'Fandoms > medium'");
    }
    return text.substring(sign + 3);
  }

  private static boolean saysNone(Ao3Page page) {
    return page.parts()
        .countHeading()
        .filter(heading -> PageText.of(heading).equals(NO_FANDOMS))
        .isPresent();
  }

  private static FandomCount fandom(Element entry, PageReading reading) {
    @Nullable Element link = PageElements.firstByName(entry, "a");
    if (link == null || !link.hasClass("tag")) {
      throw reading.lacks("ol.alphabet ul.tags > li > a.tag");
    }
    String name = PageText.of(link);
    String rest = PageText.of(entry).substring(name.length()).strip();
    boolean enclosed = rest.startsWith("(") && rest.endsWith(")");
    OptionalInt works =
        enclosed
            ? PageNumbers.smallNumber(rest.substring(1, rest.length() - 1))
            : OptionalInt.empty();
    return new FandomCount(
        name,
        works.orElseThrow(
            () -> reading.lacks("ol.alphabet ul.tags > li '(n)': it says '" + rest + "'")));
  }

  private static PageReading reading(Ao3Page page, Ao3PageKind kind, String name) {
    if (page.kind() != kind) {
      throw UnexpectedPage.of(page, name);
    }
    return new PageReading(name, page.url());
  }
}
