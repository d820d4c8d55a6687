package org.fanworks.demo.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fanworks.demo.data.Collection;
import org.fanworks.demo.data.CollectionDetails;
import org.fanworks.demo.data.CollectionDetails.Challenge;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.index.CollectionEntry;
import org.fanworks.demo.view.CollectionView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.StatView;

/** Collections as pages show them (AO3 reference, 6.13). Immutable. */
final class CollectionViewMaker {
  private final Site site;

  CollectionViewMaker(Site site) {
    this.site = site;
  }

  CollectionView view(CollectionEntry entry) {
    CollectionDetails details = entry.details();
    Collection collection = details.collection();
    return new CollectionView(
        collection.name(),
        new LinkView(collection.title(), SitePaths.collection(collection.name())),
        people(details.owners()),
        people(details.moderators()),
        Numbers.blurbDate(LocalDate.ofInstant(details.updatedAt(), ZoneOffset.UTC)),
        details.tags().stream().map(SitePaths::tagPage).toList(),
        details.description(),
        type(details),
        details.createdOn().toString(),
        details.contact(),
        counts(entry));
  }

  /** Links to people by byline. */
  static List<LinkView> people(List<Pseud> pseuds) {
    return pseuds.stream()
        .map(pseud -> new LinkView(pseud.byline(), SitePaths.pseud(pseud)))
        .toList();
  }

  private static String type(CollectionDetails details) {
    List<String> words = new ArrayList<>();
    words.add(details.closed() ? "Closed" : "Open");
    words.add(details.moderated() ? "Moderated" : "Unmoderated");
    if (details.collection().unrevealed()) {
      words.add("Unrevealed");
    }
    if (details.collection().anonymous()) {
      words.add("Anonymous");
    }
    if (details.challenge() != Challenge.NONE) {
      words.add(details.challenge().label());
    }
    return String.join(", ", words);
  }

  private List<StatView> counts(CollectionEntry entry) {
    String path = SitePaths.collection(entry.details().collection().name());
    List<StatView> counts = new ArrayList<>();
    long parts = parts(entry.details().collection()).size();
    if (parts > 0) {
      counts.add(count("collections", "Subcollections", parts, path + "/collections"));
    }
    if (entry.details().challenge() == Challenge.PROMPT_MEME) {
      counts.add(count("prompts", "Prompts", entry.details().prompts(), path + "/requests"));
    }
    counts.add(count("works", "Works", entry.works(), path + "/works"));
    if (entry.bookmarks() > 0) {
      counts.add(count("bookmarks", "Bookmarked Items", entry.bookmarks(), path + "/bookmarks"));
    }
    return counts;
  }

  private static StatView count(String kind, String label, long count, String href) {
    return new StatView(kind, label, Numbers.separated(count), href);
  }

  /** The collections that are parts of one, by title. */
  List<Collection> parts(Collection collection) {
    return site.archive().collections().stream()
        .filter(other -> Long.valueOf(collection.id()).equals(other.parentId()))
        .sorted(Comparator.comparing(Collection::title))
        .toList();
  }
}
