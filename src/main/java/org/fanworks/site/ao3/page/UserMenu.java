package org.fanworks.site.ao3.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The menu beside each page of a user (AO3 reference, 6.10). Immutable.
 *
 * <pre>{@code
 * <div id="dashboard" class="region"><ul class="navigation actions">
 *   <li><a href="/users/ann/works">Works (12)</a></li>
 *   <li><span class="current">Series (0)</span></li></ul></div>
 * }</pre>
 */
final class UserMenu {
  /** Login of the account that works go to whose creators want to be rid of them. */
  private static final String ORPHAN_ACCOUNT = "orphan_account";

  private static final Pattern COUNTED = Pattern.compile("(\\w+) \\(([\\d,]+)\\)");

  private final Map<String, Integer> counts;
  private final Optional<String> login;
  private final PageReading reading;

  private UserMenu(Map<String, Integer> counts, Optional<String> login, PageReading reading) {
    this.counts = counts;
    this.login = login;
    this.reading = reading;
  }

  /** The menu beside {@code main}. */
  static UserMenu of(Element main, PageReading reading) {
    @Nullable Document page = main.ownerDocument();
    @Nullable Element menu = page == null ? null : page.getElementById("dashboard");
    if (menu == null) {
      throw reading.lacks("#dashboard");
    }
    Map<String, Integer> counts = new HashMap<>();
    Optional<String> login = Optional.empty();
    for (Element item : menu.getElementsByTag("li")) {
      Matcher entry = COUNTED.matcher(PageText.of(item));
      if (entry.matches()) {
        PageNumbers.smallNumber(entry.group(2))
            .ifPresent(count -> counts.putIfAbsent(entry.group(1), count));
      }
      login = login.or(() -> login(item));
    }
    return new UserMenu(counts, login, reading);
  }

  private static Optional<String> login(Element item) {
    @Nullable Element link = PageElements.firstByName(item, "a");
    return Optional.ofNullable(link)
        .flatMap(found -> Author.Account.ofHref(found.attr("href")))
        .map(Author.Account::login);
  }

  /** The login as the archive spells it. */
  String login() {
    return login.orElseThrow(() -> reading.lacks("#dashboard a[href^='/users/']"));
  }

  /** How many things the user called {@code name} has. */
  UserProfile.Counts counts(String name) {
    boolean orphans = name.equals(ORPHAN_ACCOUNT) && !counts.containsKey("Bookmarks");
    return new UserProfile.Counts(
        count("Works"),
        count("Series"),
        orphans ? OptionalInt.empty() : OptionalInt.of(count("Bookmarks")),
        count("Collections"),
        count("Gifts"));
  }

  private int count(String name) {
    return Optional.ofNullable(counts.get(name))
        .orElseThrow(() -> reading.lacks("#dashboard li with the text '" + name + " (n)'"));
  }
}
