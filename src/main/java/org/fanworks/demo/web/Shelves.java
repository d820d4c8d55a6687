package org.fanworks.demo.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.data.NameKey;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Recipient;
import org.fanworks.demo.data.SeriesEntry;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.Work;

/**
 * The works that guests see, by what database lists order them by: series, creator, recipient, and
 * unwrangled tag. Each shelf is filled when first looked at. Safe for use by many threads.
 */
final class Shelves {
  private final Archive archive;
  private final Lazy<Map<Long, List<Work>>> bySeries;
  private final Lazy<Map<Long, List<Work>>> byUser;
  private final Lazy<Map<NameKey, List<Work>>> byRecipient;
  private final Lazy<Map<Long, List<Work>>> byUnwrangledTag;

  Shelves(Archive archive) {
    this.archive = archive;
    bySeries = Lazy.of(this::seriesInOrder);
    byUser = Lazy.of(() -> group(Shelves::openCreators));
    byRecipient = Lazy.of(() -> group(Shelves::recipients));
    byUnwrangledTag = Lazy.of(() -> group(this::unwrangledTags));
  }

  private Map<Long, List<Work>> seriesInOrder() {
    Map<Long, List<Work>> works = group(work -> work.series().stream().map(SeriesEntry::seriesId));
    works.replaceAll(Shelves::inOrder);
    return works;
  }

  private <K> Map<K, List<Work>> group(Function<Work, Stream<K>> keys) {
    return archive.works().stream()
        .filter(work -> work.visibility().listedForGuests())
        .flatMap(work -> keys.apply(work).map(key -> Map.entry(key, work)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                HashMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Stream<Long> openCreators(Work work) {
    return work.byline().anonymous()
        ? Stream.of()
        : work.byline().creators().stream().map(Pseud::userId);
  }

  private Stream<Long> unwrangledTags(Work work) {
    return work.tagIds().stream().filter(id -> archive.tag(id).unwrangled());
  }

  private static Stream<NameKey> recipients(Work work) {
    return work.recipients().stream()
        .map(Recipient::login)
        .flatMap(Stream::ofNullable)
        .map(NameKey::of);
  }

  private static List<Work> inOrder(long series, List<Work> works) {
    return works.stream()
        .sorted(Comparator.comparingInt(work -> position(work, series).orElse(0)))
        .toList();
  }

  private static Optional<Integer> position(Work work, long series) {
    return work.series().stream()
        .filter(entry -> entry.seriesId() == series)
        .map(SeriesEntry::position)
        .findFirst();
  }

  /** Works of a series by position. */
  List<Work> ofSeries(long id) {
    return bySeries.get().getOrDefault(id, List.of());
  }

  /** Works that a user is openly a creator of, by id. */
  List<Work> ofUser(User user) {
    return byUser.get().getOrDefault(user.id(), List.of());
  }

  /** Works that were given to a user. */
  List<Work> forUser(User user) {
    return byRecipient.get().getOrDefault(NameKey.of(user.login()), List.of());
  }

  /** Works that display a tag which nobody has wrangled, by id. */
  List<Work> ofUnwrangledTag(long id) {
    return byUnwrangledTag.get().getOrDefault(id, List.of());
  }
}
