package org.fanworks.site.ao3.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.site.ao3.page.Subscription.Target;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of subscriptions (AO3 reference, 6.15). Used once, by one thread.
 *
 * <pre>{@code
 * <dl class="subscription index group">
 *   <dt><a href="/works/11">Title</a> (Work) by <a rel="author" href="/users/ann/pseuds/A">A</a></dt>
 *   <dd><form action="/users/me/subscriptions/1112773345" method="post"> ... </form></dd>
 *   <dt><a href="/users/bob">bob</a></dt> <dd> ... </dd>
 *   <dt>Mystery Work (Work)</dt> <dd> ... </dd> <dt>Deleted item</dt> <dd> ... </dd></dl>
 * }</pre>
 */
final class SubscriptionParser {
  private static final String ENTRY = "dl.subscription > dt";
  private static final Pattern KIND = Pattern.compile("\\((?:Work|Series)\\)");
  private static final Pattern FORM = Pattern.compile(".*/subscriptions/(\\d+)");
  private static final Pattern USER = Pattern.compile("/users/[^/]+");

  private final PageReading reading;

  SubscriptionParser(PageReading reading) {
    this.reading = reading;
  }

  /** Reads the pairs of the list. */
  List<Subscription> read(Element list) {
    List<Subscription> subscriptions = new ArrayList<>();
    @Nullable Element term = null;
    for (Element part : PageElements.children(list)) {
      if (part.nameIs("dt") && term == null) {
        term = part;
      } else if (part.nameIs("dd") && term != null) {
        subscriptions.add(subscription(term, part));
        term = null;
      } else {
        throw reading.lacks("dl.subscription of pairs of dt and dd");
      }
    }
    if (term != null) {
      throw reading.lacks("dl.subscription > dd of the last dt");
    }
    return subscriptions;
  }

  private Subscription subscription(Element term, Element actions) {
    Element link = PageElements.firstByName(term, "a");
    if (link == null) {
      return unseen(id(actions), term);
    }
    Target target = target(link.attr("href"));
    Optional<Byline> byline =
        target instanceof Subscription.OfUser ? Optional.empty() : Optional.of(byline(term));
    return new Subscription(id(actions), target, PageText.of(link), byline);
  }

  /** Of what is not shown there is a name, and of a work also the kind. */
  private Subscription unseen(long id, Element term) {
    String text = PageText.of(term);
    if (text.isEmpty() || term.childrenSize() > 0) {
      throw reading.lacks(ENTRY + " > a");
    }
    Matcher kind = KIND.matcher(text);
    Target target = kind.find() ? new Subscription.OfMystery() : new Subscription.Gone();
    return new Subscription(id, target, kind.replaceFirst("").strip(), Optional.empty());
  }

  private Target target(String href) {
    OptionalLong work = PageNumbers.numberAfter("/works/", href);
    if (work.isPresent()) {
      return new Subscription.OfWork(work.getAsLong());
    }
    OptionalLong series = PageNumbers.numberAfter("/series/", href);
    if (series.isPresent()) {
      return new Subscription.OfSeries(series.getAsLong());
    }
    return Author.Account.ofHref(href)
        .filter(account -> USER.matcher(href).matches())
        .map(account -> new Subscription.OfUser(account.login()))
        .orElseThrow(() -> reading.lacks(ENTRY + " > a that leads to work, series or user"));
  }

  /** The byline is that of other headings, once it is rid of the kind of thing. */
  private Byline byline(Element term) {
    Element heading = term.clone();
    for (TextNode text : heading.textNodes()) {
      text.text(KIND.matcher(text.getWholeText()).replaceFirst(""));
    }
    return new BylineParser(reading).read(heading).byline();
  }

  private long id(Element actions) {
    @Nullable Element form = PageElements.firstByName(actions, "form");
    Matcher action = FORM.matcher(form == null ? "" : form.attr("action"));
    OptionalLong id = action.matches() ? PageNumbers.number(action.group(1)) : OptionalLong.empty();
    return id.orElseThrow(
        () -> reading.lacks("dl.subscription > dd form[action*='/subscriptions/']"));
  }
}
