package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Byline;
import org.fanworks.demo.data.Languages;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.Recipient;
import org.fanworks.demo.data.SeriesEntry;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.BlurbTagView;
import org.fanworks.demo.view.BlurbView;
import org.fanworks.demo.view.BylineView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.PartView;

/** Works as lists show them (AO3 reference, 6.1). Immutable. */
final class BlurbMaker {
  private final Archive archive;
  private final SymbolMaker symbols;
  private final StatsMaker stats;

  BlurbMaker(Archive archive, Languages languages) {
    this.archive = archive;
    this.symbols = new SymbolMaker(archive);
    this.stats = new StatsMaker(languages);
  }

  List<BlurbView> blurbs(List<Work> works) {
    return works.stream().map(this::blurb).toList();
  }

  BlurbView blurb(Work work) {
    return new BlurbView(
        work.id(),
        classes(work),
        work.dates().updatedAt().getEpochSecond(),
        new LinkView(work.title(), SitePaths.work(work.id())),
        byline(work.byline()),
        work.recipients().stream().map(BlurbMaker::recipient).toList(),
        work.visibility().restricted(),
        work.visibility().hiddenByAdmin(),
        fandoms(archive.displayedTags(work)),
        symbols.symbols(work),
        Numbers.blurbDate(work.dates().displayed()),
        tags(archive.displayedTags(work)),
        work.text().summary(),
        work.series().stream().map(this::part).toList(),
        stats.stats(work),
        work.visibility().unrevealed() ? collections(work) : List.of());
  }

  /** Links to a work's collections by title. */
  List<LinkView> collections(Work work) {
    return work.collectionIds().stream()
        .map(archive::collection)
        .map(entry -> new LinkView(entry.title(), SitePaths.collection(entry.name())))
        .sorted(Comparator.comparing(LinkView::text))
        .toList();
  }

  private static String classes(Work work) {
    String common = "work blurb group work-" + work.id();
    if (work.visibility().unrevealed()) {
      return "mystery " + common;
    }
    if (work.byline().anonymous()) {
      return "anonymous " + common;
    }
    return work.byline().creators().stream()
        .map(Pseud::userId)
        .distinct()
        .sorted()
        .map(id -> " user-" + id)
        .collect(Collectors.joining("", common, ""));
  }

  static BylineView byline(Byline byline) {
    List<LinkView> creators =
        byline.anonymous()
            ? List.of()
            : byline.creators().stream()
                .map(pseud -> new LinkView(pseud.byline(), SitePaths.pseud(pseud)))
                .toList();
    return new BylineView(byline.anonymous(), creators, byline.importedAuthor());
  }

  private static LinkView recipient(Recipient recipient) {
    String login = recipient.login();
    String href =
        login == null
            ? Query.parse("").with("recipient", recipient.name()).after("/gifts")
            : SitePaths.user(login) + "/gifts";
    return new LinkView(recipient.name(), href);
  }

  /** Links to the fandoms among some tags. */
  static List<LinkView> fandoms(List<Tag> tags) {
    return tags.stream()
        .filter(tag -> tag.type() == TagType.FANDOM)
        .map(SitePaths::tagWorks)
        .toList();
  }

  /** The tag list of a blurb. */
  static List<BlurbTagView> tags(List<Tag> tags) {
    List<BlurbTagView> views = new ArrayList<>();
    addTags(views, "warnings", tags, TagType.ARCHIVE_WARNING);
    addTags(views, "relationships", tags, TagType.RELATIONSHIP);
    addTags(views, "characters", tags, TagType.CHARACTER);
    addTags(views, "freeforms", tags, TagType.FREEFORM);
    return views;
  }

  private static void addTags(List<BlurbTagView> views, String kind, List<Tag> tags, TagType type) {
    for (Tag tag : tags) {
      if (tag.type() == type) {
        LinkView link = SitePaths.tagWorks(tag);
        views.add(new BlurbTagView(kind, link.text(), link.href()));
      }
    }
  }

  private PartView part(SeriesEntry entry) {
    String title = archive.series(entry.seriesId()).title();
    return new PartView(entry.position(), title, SitePaths.series(entry.seriesId()));
  }
}
