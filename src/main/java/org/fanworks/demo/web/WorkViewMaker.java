package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.ChapterText;
import org.fanworks.demo.data.SeriesEntry;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.ChapterView;
import org.fanworks.demo.view.PartView;
import org.fanworks.demo.view.SeriesPlaceView;
import org.fanworks.demo.view.TagGroupView;
import org.fanworks.demo.view.WorkView;
import org.jspecify.annotations.Nullable;

/** Works as their own pages show them (AO3 reference, 6.3). Immutable. */
final class WorkViewMaker {
  private static final ChapterText NO_TEXT = new ChapterText("", null, null, null);

  private final Site site;
  private final AssociationMaker associations;
  private final FeedbackMaker feedback;

  WorkViewMaker(Site site) {
    this.site = site;
    this.associations = new AssociationMaker(site);
    this.feedback = new FeedbackMaker(site);
  }

  /** Whether a work is shown chapter by chapter. */
  static boolean chaptered(Work work) {
    Integer expected = work.extent().expectedChapters();
    return expected == null || expected != 1;
  }

  /** The work with the chapters from one position to another, both included. */
  WorkView view(Request request, Work work, int from, int to) {
    List<Chapter> chapters = work.extent().chapters();
    boolean chaptered = chaptered(work);
    String newest = chapters.get(chapters.size() - 1).published().toString();
    return new WorkView(
        site.blurbs().blurb(work),
        tagGroups(work),
        work.series().stream().map(entry -> place(request, work, entry)).toList(),
        site.blurbs().collections(work),
        work.dates().published().toString(),
        chaptered ? newest : null,
        chaptered ? (work.extent().complete() ? "Completed" : "Updated") : null,
        work.text().notes(),
        work.text().endnotes(),
        associations.above(request, work),
        associations.below(request, work),
        DownloadHandler.links(work),
        feedback.feedback(request, work, to > from || !chaptered ? null : chapters.get(from - 1)),
        chapters(work),
        IntStream.rangeClosed(from, to).mapToObj(position -> whole(work, position)).toList(),
        chaptered,
        from == 1,
        to == chapters.size());
  }

  /** All chapters of a work without what they say. */
  List<ChapterView> chapters(Work work) {
    List<Chapter> chapters = work.extent().chapters();
    return IntStream.range(0, chapters.size())
        .mapToObj(i -> chapter(work, i + 1, NO_TEXT))
        .toList();
  }

  private ChapterView whole(Work work, int position) {
    Chapter chapter = work.extent().chapters().get(position - 1);
    return chapter(work, position, site.lore().text(work, chapter));
  }

  private static ChapterView chapter(Work work, int position, ChapterText text) {
    Chapter chapter = work.extent().chapters().get(position - 1);
    return new ChapterView(
        chapter.id(),
        position,
        SitePaths.chapter(work.id(), chapter.id()),
        chapter.title(),
        chapter.published().toString(),
        text);
  }

  private List<TagGroupView> tagGroups(Work work) {
    List<TagGroupView> groups = new ArrayList<>();
    add(groups, work, TagType.RATING, "rating", "Rating");
    add(groups, work, TagType.ARCHIVE_WARNING, "warning", "Archive Warning");
    add(groups, work, TagType.CATEGORY, "category", "Category");
    add(groups, work, TagType.FANDOM, "fandom", "Fandom");
    add(groups, work, TagType.RELATIONSHIP, "relationship", "Relationship");
    add(groups, work, TagType.CHARACTER, "character", "Character");
    add(groups, work, TagType.FREEFORM, "freeform", "Additional Tag");
    return groups;
  }

  private void add(List<TagGroupView> groups, Work work, TagType type, String kind, String label) {
    List<Tag> tags = site.archive().displayedTags(work, type);
    if (!tags.isEmpty()) {
      String heading = tags.size() == 1 ? label : plural(label);
      groups.add(new TagGroupView(kind, heading, tags.stream().map(SitePaths::tagWorks).toList()));
    }
  }

  private static String plural(String label) {
    return label.endsWith("y") ? label.substring(0, label.length() - 1) + "ies" : label + "s";
  }

  private SeriesPlaceView place(Request request, Work work, SeriesEntry entry) {
    List<Work> works = site.shelves(request.viewer()).ofSeries(entry.seriesId());
    int index = works.indexOf(work);
    String title = site.archive().series(entry.seriesId()).title();
    return new SeriesPlaceView(
        new PartView(index + 1, title, SitePaths.series(entry.seriesId())),
        neighbour(works, index - 1),
        neighbour(works, index + 1));
  }

  private static @Nullable String neighbour(List<Work> works, int index) {
    return index < 0 || index >= works.size() ? null : SitePaths.work(works.get(index).id());
  }
}
