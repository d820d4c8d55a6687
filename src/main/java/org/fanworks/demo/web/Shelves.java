package org.fanworks.demo.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.data.NameKey;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Recipient;
import org.fanworks.demo.data.SeriesDetails;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Lore;
import org.fanworks.demo.index.Viewer;

/**
 * The works and series that a kind of viewer sees, by what database lists order them by: series,
 * creator, recipient, and unwrangled tag. Each shelf is filled when first looked at. Safe for use
 * by many threads.
 */
final class Shelves {
  /** By the date of the newest chapter. */
  static final Comparator<Work> NEWEST_FIRST =
      Comparator.comparing((Work work) -> work.dates().revisedAt()).reversed();

  private final Archive archive;
  private final Lore lore;
  private final Viewer viewer;
  private final Lazy<Map<Long, List<Work>>> byPseud;
  private final Lazy<Map<NameKey, List<Work>>> byRecipient;
  private final Lazy<Map<Long, List<Work>>> byUnwrangledTag;
  private final Lazy<Map<Long, List<SeriesDetails>>> seriesByUser;

  Shelves(Archive archive, Lore lore, Viewer viewer) {
    this.archive = archive;
    this.lore = lore;
    this.viewer = viewer;
    byPseud = Lazy.of(() -> group(Shelves::openCreators));
    byRecipient = Lazy.of(() -> group(Shelves::recipients));
    byUnwrangledTag = Lazy.of(() -> group(this::unwrangledTags));
    seriesByUser = Lazy.of(this::groupSeries);
  }

  private <K> Map<K, List<Work>> group(Function<Work, Stream<K>> keys) {
    return archive.works().stream()
        .filter(work -> viewer.lists(work.visibility()))
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
        : work.byline().creators().stream().map(Pseud::id);
  }

  private Stream<Long> unwrangledTags(Work work) {
    return work.tagIds().stream().filter(id -> archive.tag(id).unwrangled());
  }

  private static Stream<NameKey> recipients(Work work) {
    return work.recipients().stream().map(Recipient::name).map(NameKey::of).distinct();
  }

  private Map<Long, List<SeriesDetails>> groupSeries() {
    Comparator<SeriesDetails> lastChangedFirst =
        Comparator.comparing(SeriesDetails::updatedAt).reversed();
    return lore.allSeries().stream()
        .filter(series -> !series.anonymous())
        .filter(series -> !ofSeries(series).isEmpty())
        .sorted(lastChangedFirst)
        .flatMap(
            series ->
                series.creators().stream()
                    .map(Pseud::userId)
                    .distinct()
                    .map(user -> Map.entry(user, series)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** Works of a series by position. */
  List<Work> ofSeries(SeriesDetails series) {
    return series.works().stream().filter(work -> viewer.lists(work.visibility())).toList();
  }

  /** Works of a series by position. */
  List<Work> ofSeries(long id) {
    return lore.findSeries(id).map(this::ofSeries).orElse(List.of());
  }

  /** Series that a user is openly a creator of, the last changed first. */
  List<SeriesDetails> seriesOf(User user) {
    return seriesByUser.get().getOrDefault(user.id(), List.of());
  }

  /** Series that one pseud is openly a creator of, the last changed first. */
  List<SeriesDetails> seriesOf(User user, Pseud pseud) {
    return seriesOf(user).stream().filter(series -> series.creators().contains(pseud)).toList();
  }

  /** Works that a user is openly a creator of, the newest first. */
  List<Work> ofUser(User user) {
    return archive.pseuds(user).stream()
        .flatMap(pseud -> ofPseud(pseud).stream())
        .distinct()
        .sorted(NEWEST_FIRST)
        .toList();
  }

  /** Works that a pseud is openly a creator of, by id. */
  List<Work> ofPseud(Pseud pseud) {
    return byPseud.get().getOrDefault(pseud.id(), List.of());
  }

  /** Works that were given to somebody, the newest first. */
  List<Work> giftsFor(String name) {
    return byRecipient.get().getOrDefault(NameKey.of(name), List.of()).stream()
        .sorted(NEWEST_FIRST)
        .toList();
  }

  /** Works that display a tag which nobody has wrangled, by id. */
  List<Work> ofUnwrangledTag(long id) {
    return byUnwrangledTag.get().getOrDefault(id, List.of());
  }
}
