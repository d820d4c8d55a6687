package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.List;
import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.Counters;
import org.fanworks.demo.data.Extent;
import org.fanworks.demo.data.Languages;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.StatView;
import org.fanworks.demo.view.StatsView;
import org.jspecify.annotations.Nullable;

/** The statistics of a work: zero counts are left out (AO3 reference, 6.1). Immutable. */
final class StatsMaker {
  private final Languages languages;

  StatsMaker(Languages languages) {
    this.languages = languages;
  }

  StatsView stats(Work work) {
    Extent extent = work.extent();
    Integer expected = extent.expectedChapters();
    String language = work.language();
    return new StatsView(
        language,
        language == null ? null : languages.name(language),
        textOf(extent.wordCount()),
        Numbers.separated(extent.chaptersPosted()),
        newestChapter(work),
        expected == null ? "?" : Numbers.separated(expected),
        counts(work),
        textOf(work.pageCounters().hits()));
  }

  private static @Nullable String newestChapter(Work work) {
    List<Chapter> chapters = work.extent().chapters();
    return chapters.size() < 2
        ? null
        : SitePaths.chapter(work.id(), chapters.get(chapters.size() - 1).id());
  }

  private static List<StatView> counts(Work work) {
    Counters counters = work.pageCounters();
    String page = SitePaths.work(work.id());
    boolean several = work.extent().chaptersPosted() > 1;
    List<StatView> counts = new ArrayList<>();
    add(counts, "collections", work.collectionIds().size(), page + "/collections");
    add(
        counts,
        "comments",
        counters.comments(),
        page + "?show_comments=true" + (several ? "&view_full_work=true" : "") + "#comments");
    add(
        counts,
        "kudos",
        counters.kudos(),
        page + (several ? "?view_full_work=true" : "") + "#kudos");
    add(counts, "bookmarks", counters.bookmarks(), page + "/bookmarks");
    return counts;
  }

  private static void add(List<StatView> counts, String name, int count, String href) {
    if (count > 0) {
      String label = Character.toUpperCase(name.charAt(0)) + name.substring(1);
      counts.add(new StatView(name, label, Numbers.separated(count), href));
    }
  }

  private static String textOf(@Nullable Integer number) {
    return number == null ? "" : Numbers.separated(number);
  }
}
