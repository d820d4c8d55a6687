package org.fanworks.demo.row;

import java.util.List;
import java.util.Optional;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Byline;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Reading;
import org.fanworks.demo.data.Subscription;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Lore;
import org.jspecify.annotations.Nullable;

/** Rows that only the owner of an account sees. Immutable. */
public final class MemberRows {
  private final Archive archive;
  private final Lore lore;

  /** Rows out of an archive. */
  public MemberRows(Archive archive, Lore lore) {
    this.archive = archive;
    this.lore = lore;
  }

  /** What an account has read, the last visit first. */
  public List<ReadingRow> history(DemoAccount account) {
    return lore.readings(user(account)).stream().map(this::row).toList();
  }

  /** What an account wants to hear of, by name. */
  public List<SubscriptionRow> subscriptions(DemoAccount account) {
    return lore.subscriptions(user(account)).stream().map(MemberRows::row).toList();
  }

  private User user(DemoAccount account) {
    return archive.findUser(account.login()).orElseThrow();
  }

  private ReadingRow row(Reading reading) {
    Optional<Work> work = Optional.ofNullable(reading.workId()).flatMap(archive::findWork);
    Optional<Work> shown = work.filter(found -> !found.visibility().unrevealed());
    boolean deleted = work.isEmpty();
    return new ReadingRow(
        reading.id(),
        reading.workId(),
        shown.map(Work::title).orElse(null),
        shown.map(found -> names(found.byline())).orElse(null),
        reading.lastVisited(),
        deleted ? null : (Integer) reading.visits(),
        deleted ? null : reading.version().text(),
        deleted ? null : (Boolean) reading.markedForLater(),
        deleted);
  }

  private static SubscriptionRow row(Subscription entry) {
    Subscription.Target target = entry.target();
    Byline byline = entry.byline();
    return new SubscriptionRow(
        entry.id(),
        kind(target),
        entry.name(),
        byline != null && target instanceof Subscription.OfWork work ? (Long) work.workId() : null,
        target instanceof Subscription.OfSeries series ? (Long) series.seriesId() : null,
        target instanceof Subscription.OfUser user ? user.login() : null,
        byline == null ? null : names(byline));
  }

  private static @Nullable String kind(Subscription.Target target) {
    if (target instanceof Subscription.Gone) {
      return null;
    }
    if (target instanceof Subscription.OfWork) {
      return "work";
    }
    return target instanceof Subscription.OfSeries ? "series" : "user";
  }

  private static List<String> names(Byline byline) {
    if (byline.anonymous()) {
      return List.of("Anonymous");
    }
    @Nullable String imported = byline.importedAuthor();
    return imported == null
        ? byline.creators().stream().map(Pseud::byline).toList()
        : List.of(imported);
  }
}
