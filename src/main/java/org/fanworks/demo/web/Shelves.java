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
import org.fanworks.demo.data.NameKey;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Recipient;
import org.fanworks.demo.data.SeriesEntry;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.Work;

/**
 * The works that guests see, by what database lists order them by: series, creator, recipient, and
 * unwrangled tag. Immutable.
 */
final class Shelves {
  private final Map<Long, List<Work>> bySeries;
  private final Map<Long, List<Work>> byUser;
  private final Map<NameKey, List<Work>> byRecipient;
  private final Map<Long, List<Work>> byUnwrangledTag;

  Shelves(Archive archive) {
    List<Work> visible =
        archive.works().stream().filter(work -> work.visibility().listedForGuests()).toList();
    bySeries = group(visible, work -> work.series().stream().map(SeriesEntry::seriesId));
    byUser = group(visible, Shelves::openCreators);
    byRecipient = group(visible, Shelves::recipients);
    byUnwrangledTag =
        group(visible, w -> w.tagIds().stream().filter(id -> archive.tag(id).unwrangled()));
    bySeries.replaceAll((id, works) -> inOrder(id, works));
  }

  private static <K> Map<K, List<Work>> group(List<Work> works, Function<Work, Stream<K>> keys) {
    return works.stream()
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
    return bySeries.getOrDefault(id, List.of());
  }

  /** Works that a user is openly a creator of, by id. */
  List<Work> ofUser(User user) {
    return byUser.getOrDefault(user.id(), List.of());
  }

  /** Works that were given to a user. */
  List<Work> forUser(User user) {
    return byRecipient.getOrDefault(NameKey.of(user.login()), List.of());
  }

  /** Works that display a tag which nobody has wrangled, by id. */
  List<Work> ofUnwrangledTag(long id) {
    return byUnwrangledTag.getOrDefault(id, List.of());
  }
}
