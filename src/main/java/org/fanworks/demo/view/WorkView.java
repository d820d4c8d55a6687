package org.fanworks.demo.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work's own page (AO3 reference, 6.3).
 *
 * @param status date of the newest chapter, on works that expect more or fewer than one chapter
 * @param statusLabel what that date means
 * @param associations what the work came out of, and its translations
 * @param children works that it inspired
 * @param chapters those in view
 * @param chaptered whether the chapters have headings of their own
 * @param first whether the summary is shown
 * @param last whether the end notes are shown
 */
public record WorkView(
    BlurbView blurb,
    List<TagGroupView> tagGroups,
    List<SeriesPlaceView> series,
    List<LinkView> collections,
    String published,
    @Nullable String status,
    @Nullable String statusLabel,
    @Nullable String notes,
    @Nullable String endnotes,
    List<AssociationView> associations,
    List<AssociationView> children,
    List<LinkView> downloads,
    FeedbackView feedback,
    List<ChapterView> allChapters,
    List<ChapterView> chapters,
    boolean chaptered,
    boolean first,
    boolean last) {

  /** Copies the lists. */
  public WorkView {
    tagGroups = List.copyOf(tagGroups);
    series = List.copyOf(series);
    collections = List.copyOf(collections);
    associations = List.copyOf(associations);
    children = List.copyOf(children);
    downloads = List.copyOf(downloads);
    allChapters = List.copyOf(allChapters);
    chapters = List.copyOf(chapters);
  }
}
