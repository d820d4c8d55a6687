package org.fanworks.site.ao3.page;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A page written for the tests, whole or changed in one place. */
public record Fixture(String html) {
  public static final String URL = "https://archive.example/page";

  /** The page in the file of that name. */
  public static Fixture of(String file) {
    try {
      return new Fixture(
          Resources.toString(Resources.getResource(Fixture.class, file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page of the archive with this class of its main part and this inside. */
  static Fixture main(String mainClass, String inside) {
    return new Fixture(
        "<html><head><title>Made up</title></head><body><div id=\"main\" class=\""
            + mainClass
            + "\"><div class=\"flash\"></div>"
            + inside
            + "</div></body></html>");
  }

  /** The same page with all occurrences of a text, of which there must be one, replaced. */
  public Fixture with(String text, String replacement) {
    if (!html.contains(text)) {
      throw new IllegalArgumentException("The fixture has no " + text);
    }
    return new Fixture(html.replace(text, replacement));
  }

  /** The same page with the entry of a work of the listing in the place that is left for it. */
  public Fixture withEntry() {
    return with("<!-- entry -->", of("listing.html").element("li.blurb").outerHtml());
  }

  public Element element(String selector) {
    return Jsoup.parse(html).expectFirst(selector);
  }

  Ao3Page page() {
    return Ao3Page.read(html, URL);
  }

  WorkListPage workList() {
    return WorkListPageParser.parse(html, URL);
  }

  /** The revealed work of that number, from 0, of the list. */
  Work work(int number) {
    return workList().blurbs().get(number).work().orElseThrow();
  }
}
