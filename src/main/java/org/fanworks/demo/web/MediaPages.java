package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.index.Viewer;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.LinkView;
import org.fanworks.demo.view.MediumView;
import org.fanworks.demo.view.UserView.FandomCount;

/** The media, and all fandoms of one with their numbers of works (AO3 reference, 1.1). */
final class MediaPages {
  private static final int LARGEST = 5;

  private final Site site;

  MediaPages(Site site) {
    this.site = site;
  }

  /** All media with their largest fandoms. */
  Response all(Request request) {
    Map<Long, Long> works = works(request.viewer());
    List<MediumView> media = new ArrayList<>();
    for (Tag medium : site.archive().tags()) {
      if (medium.type() == TagType.MEDIA) {
        List<FandomCount> largest =
            fandoms(medium, works).stream()
                .sorted(Comparator.comparing(FandomCount::works).reversed())
                .limit(LARGEST)
                .toList();
        String href = SitePaths.medium(medium) + "/fandoms";
        media.add(
            new MediumView(
                Integer.toString(media.size() + 1), new LinkView(medium.name(), href), largest));
      }
    }
    return site.writer()
        .page(request, "media", FrameView.of("Fandoms", "media-index region"), media);
  }

  /** All fandoms of a medium by their first letters. */
  Response fandoms(Request request) {
    Optional<Tag> medium =
        site.archive()
            .findTag(SitePaths.tagName(request.part("medium")))
            .filter(tag -> tag.type() == TagType.MEDIA);
    return medium.map(tag -> fandoms(request, tag)).orElseGet(site.writer()::notFound);
  }

  private Response fandoms(Request request, Tag medium) {
    Map<String, List<FandomCount>> letters = new TreeMap<>();
    for (FandomCount fandom : fandoms(medium, works(request.viewer()))) {
      String sorted = sorted(fandom.fandom().text());
      String letter = sorted.substring(0, sorted.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
      letters.computeIfAbsent(letter, key -> new ArrayList<>()).add(fandom);
    }
    List<MediumView> views =
        letters.entrySet().stream()
            .map(e -> new MediumView(e.getKey(), new LinkView(e.getKey(), "#main"), e.getValue()))
            .toList();
    Map<String, Object> model = Map.of("view", views, "medium", medium.name());
    FrameView frame = FrameView.of(medium.name(), "fandoms-index region");
    return site.writer().page(request, "fandoms", frame, model);
  }

  /** Canonical fandoms of a medium by name. */
  private List<FandomCount> fandoms(Tag medium, Map<Long, Long> works) {
    return site.archive().tagTree().children(medium).stream()
        .filter(tag -> tag.canonical() && tag.type() == TagType.FANDOM)
        .sorted(Comparator.comparing(tag -> sorted(tag.name())))
        .map(tag -> new FandomCount(SitePaths.tagWorks(tag), works.getOrDefault(tag.id(), 0L)))
        .toList();
  }

  /** Lower case, without an article. */
  private static String sorted(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^(?:an?|the) ", "");
  }

  /** How many works a viewer finds by each tag. */
  private Map<Long, Long> works(Viewer viewer) {
    Map<Long, Long> works = new HashMap<>();
    for (Work work : site.archive().works()) {
      if (viewer.lists(work.visibility())) {
        site.archive().filterTags(work).forEach(tag -> works.merge(tag.id(), 1L, Long::sum));
      }
    }
    return works;
  }
}
