package org.fanworks.site.ao3.client;

import java.util.List;
import org.fanworks.site.ao3.page.LanguageCount;
import org.fanworks.site.ao3.page.LanguagesPageParser;

/** The request for the languages of the archive. */
public final class LanguagePages {
  /** The page of all languages. */
  public static final Address LANGUAGES = Address.of("languages");

  private final Ao3Fetch fetch;

  /** Requests by way of {@code fetch}. */
  public LanguagePages(Ao3Fetch fetch) {
    this.fetch = fetch;
  }

  /** Asks for all languages; one request. */
  public List<LanguageCount> all() {
    return LanguagesPageParser.parse(
        fetch.require(fetch.urls().at(LANGUAGES), LanguagesPageParser.PAGE));
  }
}
