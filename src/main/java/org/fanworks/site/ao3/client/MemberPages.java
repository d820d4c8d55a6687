package org.fanworks.site.ao3.client;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanworks.site.ao3.form.UrlParameter;
import org.fanworks.site.ao3.page.AccountPages;
import org.fanworks.site.ao3.page.HistoryEntry;
import org.fanworks.site.ao3.page.ListPage;
import org.fanworks.site.ao3.page.Subscription;

/**
 * The requests for what only the member sees who is signed in, of one run: one a page (AO3
 * reference, 6.15). All methods fail with the kind LOGIN_REQUIRED for a guest.
 */
public final class MemberPages {
  /** How addresses are shown as long as nobody has signed in. */
  public static final String ME = "{me}";

  private final Ao3Fetch fetch;

  /** Requests by way of {@code fetch}. */
  public MemberPages(Ao3Fetch fetch) {
    this.fetch = fetch;
  }

  /** A kind of subscription. */
  public enum Kind {
    WORK("works"),
    SERIES("series"),
    USER("users");

    private final String parameter;

    Kind(String parameter) {
      this.parameter = parameter;
    }

    /** As SQL has it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a member has read, or what of it is marked for later; the last visit first. */
  public static Address history(String login, boolean markedForLater) {
    Address all = Address.of("users", login, "readings");
    return markedForLater ? all.with(List.of(new UrlParameter("show", "to-read"))) : all;
  }

  /** What a member wants to hear of, all or of one kind, by name. */
  public static Address subscriptions(String login, Optional<Kind> kind) {
    Address all = Address.of("users", login, "subscriptions");
    return kind.map(one -> all.with(List.of(new UrlParameter("type", one.parameter)))).orElse(all);
  }

  /** Asks for a page of the history; empty, with a warning, if the account keeps none. */
  public Optional<ListPage<HistoryEntry>> history(boolean markedForLater, int page) {
    String me = fetch.requireMember("The history");
    URI url = fetch.urls().at(history(me, markedForLater).page(page));
    Ao3Answer answer = fetch.get(url);
    if (answer instanceof Ao3Answer.Moved moved) {
      if (!fetch.urls().isPreferences(moved.target())) {
        throw Ao3Fetch.unexpected(url, moved.target(), AccountPages.HISTORY);
      }
      fetch.warn(
          "The account keeps no history: its preferences at the archive have switched it off.");
    }
    Optional<ListPage<HistoryEntry>> found =
        answer instanceof Ao3Answer.Read read
            ? Optional.of(AccountPages.history(read.page()))
            : Optional.empty();
    found.ifPresent(this::note);
    return found;
  }

  /** The entry of a work is all that lists show of it. */
  private void note(ListPage<HistoryEntry> list) {
    list.warnings().forEach(fetch::warn);
    SeenWorks.of(fetch.execution())
        .remember(
            list.entries().stream()
                .flatMap(entry -> entry.visit().stream())
                .map(HistoryEntry.Visit::work)
                .toList());
  }

  /** Asks for a page of the subscriptions. */
  public ListPage<Subscription> subscriptions(Optional<Kind> kind, int page) {
    String me = fetch.requireMember("The list of subscriptions");
    ListPage<Subscription> list =
        AccountPages.subscriptions(
            fetch.require(
                fetch.urls().at(subscriptions(me, kind).page(page)), AccountPages.SUBSCRIPTIONS));
    list.warnings().forEach(fetch::warn);
    return list;
  }
}
