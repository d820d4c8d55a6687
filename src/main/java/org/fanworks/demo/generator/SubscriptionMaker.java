package org.fanworks.demo.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Byline;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Series;
import org.fanworks.demo.data.Subscription;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.Work;
import org.jspecify.annotations.Nullable;

/** Invents what a user wants to hear of. Not thread-safe. */
final class SubscriptionMaker {
  private static final int WORKS = 25;
  private static final int SERIES = 9;
  private static final int USERS = 11;
  private static final long FIRST_ID = 1_050_000_000L;

  private final Archive archive;
  private final Dice dice;
  private final List<Subscription> subscriptions = new ArrayList<>();

  private SubscriptionMaker(Archive archive, User user) {
    this.archive = archive;
    this.dice = new Dice(user.id(), "subscriptions");
  }

  /** The subscriptions of a user by name. */
  static List<Subscription> of(Archive archive, User user) {
    SubscriptionMaker maker = new SubscriptionMaker(archive, user);
    maker.fill();
    return maker.subscriptions.stream()
        .sorted(Comparator.comparing(entry -> entry.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private void fill() {
    List<Work> works =
        archive.works().stream().filter(work -> work.visibility().listedForMembers()).toList();
    Stream<Work> anonymous = works.stream().filter(work -> work.byline().anonymous()).limit(1);
    Stream<Work> locked = works.stream().filter(work -> work.visibility().restricted()).limit(1);
    Set<Work> chosen = new LinkedHashSet<>(Stream.concat(anonymous, locked).toList());
    some(chosen, WORKS, () -> dice.pick(works))
        .forEach(work -> add(new Subscription.OfWork(work.id()), work.title(), work.byline()));
    archive.works().stream()
        .filter(work -> work.visibility().unrevealed())
        .findFirst()
        .ifPresent(work -> add(new Subscription.OfWork(work.id()), "Mystery Work", null));
    add(new Subscription.Gone(), "Deleted item", null);
    List<Work> parts = works.stream().filter(work -> !work.series().isEmpty()).toList();
    some(new LinkedHashSet<>(), SERIES, () -> dice.pick(parts).series().get(0).seriesId())
        .forEach(this::addSeries);
    some(new LinkedHashSet<>(), USERS, () -> dice.pick(archive.users()).login())
        .forEach(login -> add(new Subscription.OfUser(login), login, null));
  }

  /** Fills the set up to a size; gives up where chance finds nothing more. */
  private static <T> Set<T> some(Set<T> chosen, int size, Supplier<T> next) {
    for (int i = 0; i < 10 * size && chosen.size() < size; i++) {
      chosen.add(next.get());
    }
    return chosen;
  }

  private void addSeries(long id) {
    Series series = archive.series(id);
    List<Byline> bylines =
        archive.works().stream()
            .filter(work -> work.series().stream().anyMatch(entry -> entry.seriesId() == id))
            .filter(work -> work.visibility().listedForMembers())
            .map(Work::byline)
            .toList();
    List<Byline> open = bylines.stream().filter(byline -> !byline.anonymous()).toList();
    List<Pseud> creators =
        (open.isEmpty() ? bylines : open)
            .stream()
                .flatMap(byline -> byline.creators().stream())
                .distinct()
                .sorted(Comparator.comparing(Pseud::name))
                .toList();
    add(new Subscription.OfSeries(id), series.title(), new Byline(creators, null, open.isEmpty()));
  }

  private void add(Subscription.Target target, String name, @Nullable Byline byline) {
    long id = FIRST_ID + dice.below(1_000_000) * 100L + subscriptions.size();
    subscriptions.add(new Subscription(id, target, name, byline));
  }
}
