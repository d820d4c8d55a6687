package org.fanworks.demo.web;

import java.util.List;
import java.util.stream.Collectors;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.view.SymbolView;

/** The four symbols of a blurb (AO3 reference, 6.1). Immutable. */
final class SymbolMaker {
  private static final long CHOOSE_NOT_TO_WARN = 14;
  private static final long NO_WARNINGS = 16;

  private final Archive archive;

  SymbolMaker(Archive archive) {
    this.archive = archive;
  }

  List<SymbolView> symbols(Work work) {
    return symbols(archive.displayedTags(work), completeness(work));
  }

  /** The symbols for some tags, and what the last one says. */
  static List<SymbolView> symbols(List<Tag> tags, SymbolView last) {
    return List.of(
        rating(ofType(tags, TagType.RATING)),
        warnings(ofType(tags, TagType.ARCHIVE_WARNING)),
        category(ofType(tags, TagType.CATEGORY)),
        last);
  }

  private static List<Tag> ofType(List<Tag> tags, TagType type) {
    return tags.stream().filter(tag -> tag.type() == type).toList();
  }

  private static SymbolView rating(List<Tag> ratings) {
    return new SymbolView(ratingClass(ratings) + " rating", joined(ratings, "No rating"));
  }

  private static String ratingClass(List<Tag> ratings) {
    return switch (ratings.isEmpty() ? "" : ratings.get(0).name()) {
      case "General Audiences" -> "rating-general-audience";
      case "Teen And Up Audiences" -> "rating-teen";
      case "Mature" -> "rating-mature";
      case "Explicit" -> "rating-explicit";
      default -> "rating-notrated";
    };
  }

  private static SymbolView warnings(List<Tag> warnings) {
    List<Long> ids = warnings.stream().map(Tag::id).toList();
    String symbol = "warning-yes";
    if (ids.equals(List.of(NO_WARNINGS))) {
      symbol = "warning-no";
    } else if (ids.equals(List.of(CHOOSE_NOT_TO_WARN))) {
      symbol = "warning-choosenotto";
    }
    return new SymbolView(symbol + " warnings", joined(warnings, ""));
  }

  private static SymbolView category(List<Tag> categories) {
    return new SymbolView(
        categoryClass(categories) + " category", joined(categories, "No category"));
  }

  private static String categoryClass(List<Tag> categories) {
    if (categories.isEmpty()) {
      return "category-none";
    }
    return switch (categories.size() > 1 ? "Multi" : categories.get(0).name()) {
      case "Gen" -> "category-gen";
      case "F/M" -> "category-het";
      case "M/M" -> "category-slash";
      case "F/F" -> "category-femslash";
      case "Other" -> "category-other";
      default -> "category-multi";
    };
  }

  private static SymbolView completeness(Work work) {
    return work.extent().complete()
        ? new SymbolView("complete-yes iswip", "Complete Work")
        : new SymbolView("complete-no iswip", "Work in Progress");
  }

  private static String joined(List<Tag> tags, String none) {
    return tags.isEmpty()
        ? none
        : tags.stream().map(Tag::displayName).collect(Collectors.joining(", "));
  }
}
