package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.CollectionDetails;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.index.CollectionEntry;
import org.fanworks.demo.index.Person;
import org.fanworks.demo.index.TagEntry;
import org.fanworks.demo.index.Viewer;

/** Gathers what the searches for people and collections index, as guests see it. */
final class Directory {
  private Directory() {}

  /** All pseuds of the archive by user. */
  static List<Person> people(Site site) {
    Map<Long, Set<Long>> memberships = memberships(site);
    List<Person> people = new ArrayList<>();
    for (User user : site.archive().users()) {
      for (Pseud pseud : site.archive().pseuds(user)) {
        people.add(
            new Person(
                pseud,
                site.lore().description(pseud).orElse(""),
                fandoms(site, pseud),
                memberships.getOrDefault(pseud.id(), Set.of())));
      }
    }
    return people;
  }

  private static Map<Long, Set<Long>> memberships(Site site) {
    Map<Long, Set<Long>> collections = new HashMap<>();
    for (CollectionDetails details : site.lore().collections()) {
      Stream.of(details.owners(), details.moderators(), details.members())
          .flatMap(List::stream)
          .map(Pseud::id)
          .forEach(
              id ->
                  collections
                      .computeIfAbsent(id, key -> new HashSet<>())
                      .add(details.collection().id()));
    }
    return collections;
  }

  private static Set<Long> fandoms(Site site, Pseud pseud) {
    return site.shelves(Viewer.GUEST).ofPseud(pseud).stream()
        .flatMap(work -> site.archive().directCanonicals(work).stream())
        .filter(tag -> tag.type() == TagType.FANDOM)
        .map(Tag::id)
        .collect(Collectors.toSet());
  }

  /** All tags of the archive. */
  static List<TagEntry> tags(Site site) {
    Map<Long, Long> uses = site.lore().tagUses();
    return site.archive().tags().stream()
        .map(tag -> new TagEntry(tag, uses.getOrDefault(tag.id(), 0L)))
        .toList();
  }

  /** All collections of the archive. */
  static List<CollectionEntry> collections(Site site) {
    Map<Long, Long> works = new HashMap<>();
    for (Work work : site.archive().works()) {
      if (inCollections(work)) {
        site.archive().collectionIds(work).forEach(id -> works.merge(id, 1L, Long::sum));
      }
    }
    Map<Long, Long> bookmarks = new HashMap<>();
    for (Bookmark bookmark : site.bookmarks(Viewer.GUEST).all()) {
      bookmark.collectionIds().forEach(id -> bookmarks.merge(id, 1L, Long::sum));
    }
    return site.lore().collections().stream()
        .map(
            details -> {
              long id = details.collection().id();
              return new CollectionEntry(
                  details, works.getOrDefault(id, 0L), bookmarks.getOrDefault(id, 0L));
            })
        .toList();
  }

  /** Whether lists of collections count a work for guests: mysteries count. */
  private static boolean inCollections(Work work) {
    return work.visibility().posted()
        && !work.visibility().restricted()
        && !work.visibility().hiddenByAdmin();
  }
}
