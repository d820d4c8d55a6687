package org.fanworks.demo.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Bookmark;
import org.fanworks.demo.data.CollectionDetails;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.data.NameKey;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.User;
import org.fanworks.demo.data.UserProfile;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.generator.Audience;
import org.fanworks.demo.generator.Lore;

/** Rows about users and pseuds as guests see them. Immutable. */
public final class PeopleRows {
  private final Archive archive;
  private final Lore lore;
  private final SeriesRows series;
  private final Lazy<Map<Pseud, List<Work>>> works;
  private final Lazy<Map<Pseud, List<Bookmark>>> bookmarks;

  /** Rows of an archive. */
  public PeopleRows(Archive archive, Lore lore) {
    this.archive = archive;
    this.lore = lore;
    this.series = new SeriesRows(archive, lore);
    this.works = Lazy.of(this::openWorks);
    this.bookmarks = Lazy.of(this::openBookmarks);
  }

  private Map<Pseud, List<Work>> openWorks() {
    return visible()
        .filter(work -> !work.byline().anonymous())
        .flatMap(work -> work.byline().creators().stream().map(pseud -> Map.entry(pseud, work)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private Stream<Work> visible() {
    return archive.works().stream().filter(work -> work.visibility().listedForGuests());
  }

  private Map<Pseud, List<Bookmark>> openBookmarks() {
    Audience audience = new Audience(archive, lore);
    return lore.bookmarks().stream()
        .filter(bookmark -> audience.shows(bookmark, false))
        .collect(Collectors.groupingBy(Bookmark::bookmarker));
  }

  /** All users, in the order in which they joined the data. */
  public List<UserRow> users() {
    return archive.users().stream().map(this::row).toList();
  }

  /** The row of one user. */
  public UserRow row(User user) {
    UserProfile profile = lore.profile(user);
    List<Pseud> pseuds = archive.pseuds(user);
    boolean orphans = user.login().equals(Anchors.ORPHAN_LOGIN);
    return new UserRow(
        user.login(),
        user.id(),
        user.joined(),
        profile.title(),
        profile.bio(),
        profile.iconUrl(),
        (int) pseuds.stream().flatMap(pseud -> works(pseud).stream()).distinct().count(),
        series.of(user.login()).size(),
        orphans ? null : (Integer) pseuds.stream().mapToInt(p -> bookmarks(p).size()).sum(),
        (int) lore.collections().stream().filter(details -> keeps(user, details)).count(),
        gifts(user.login()).size(),
        pseuds.stream().map(Pseud::name).toList());
  }

  private List<Work> works(Pseud pseud) {
    return works.get().getOrDefault(pseud, List.of());
  }

  private List<Bookmark> bookmarks(Pseud pseud) {
    return bookmarks.get().getOrDefault(pseud, List.of());
  }

  private static boolean keeps(User user, CollectionDetails details) {
    return Stream.concat(details.owners().stream(), details.moderators().stream())
        .anyMatch(pseud -> pseud.userId() == user.id());
  }

  /** Ids of the works that were given to somebody, the newest first. */
  public List<Long> gifts(String name) {
    NameKey key = NameKey.of(name);
    Predicate<Work> given =
        work -> work.recipients().stream().anyMatch(r -> NameKey.of(r.name()).equals(key));
    return visible()
        .filter(given)
        .sorted((one, other) -> other.dates().revisedAt().compareTo(one.dates().revisedAt()))
        .map(Work::id)
        .toList();
  }

  /** All pseuds by user. */
  public List<PseudRow> pseuds() {
    return archive.users().stream()
        .flatMap(user -> archive.pseuds(user).stream())
        .map(this::row)
        .toList();
  }

  private PseudRow row(Pseud pseud) {
    Set<String> fandoms =
        works(pseud).stream()
            .flatMap(work -> archive.directCanonicals(work).stream())
            .filter(tag -> tag.type() == TagType.FANDOM)
            .map(Tag::name)
            .collect(Collectors.toSet());
    return new PseudRow(
        pseud.login(),
        pseud.name(),
        lore.description(pseud).orElse(null),
        works(pseud).size(),
        bookmarks(pseud).size(),
        (int) bookmarks(pseud).stream().filter(Bookmark::recommended).count(),
        fandoms);
  }
}
