package org.fanworks.demo.row;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Tag;
import org.fanworks.demo.data.TagTree;
import org.fanworks.demo.data.TagType;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.generator.Lore;

/** Rows about tags and what guests find by them. Immutable. */
public final class TagRows {
  /** So many tags of a kind are in a sidebar. */
  private static final int FACETS_OF_A_KIND = 10;

  private static final List<TagType> KINDS =
      List.of(
          TagType.RATING,
          TagType.ARCHIVE_WARNING,
          TagType.CATEGORY,
          TagType.FANDOM,
          TagType.CHARACTER,
          TagType.RELATIONSHIP,
          TagType.FREEFORM);

  private final Archive archive;
  private final Lore lore;
  private final TagTree tree;

  /** Rows of an archive. */
  public TagRows(Archive archive, Lore lore) {
    this.archive = archive;
    this.lore = lore;
    this.tree = archive.tagTree();
  }

  /** All tags, the oldest first. */
  public List<TagRow> all() {
    return archive.tags().stream().sorted(Comparator.comparing(Tag::id)).map(this::row).toList();
  }

  /** The tags that belong to a fandom: what the search for its tags finds. */
  public List<TagRow> ofFandom(String fandom) {
    return tree.children(tag(fandom)).stream().map(this::row).toList();
  }

  private Tag tag(String name) {
    return archive.findTag(name).orElseThrow();
  }

  private TagRow row(Tag tag) {
    return new TagRow(
        tag.displayName(),
        tag.type().className(),
        tag.canonical(),
        lore.tagUses().getOrDefault(tag.id(), 0L).intValue(),
        tag.synonym() ? tree.canonical(tag).map(Tag::displayName).orElse(null) : null,
        names(tree.parents(tag).stream()),
        names(tree.metaTags(tag).stream()),
        names(below(tag)),
        names(tree.synonyms(tag).stream()));
  }

  private Stream<Tag> below(Tag tag) {
    return tree.subTags(tag).stream().flatMap(sub -> Stream.concat(Stream.of(sub), below(sub)));
  }

  private static List<String> names(Stream<Tag> tags) {
    return tags.map(Tag::displayName).toList();
  }

  /** All fandoms of all media. */
  public List<FandomRow> fandoms() {
    Map<Tag, Long> works = worksBy(archive.works().stream(), archive::filterTags);
    return archive.tags().stream()
        .filter(tag -> tag.type() == TagType.MEDIA)
        .flatMap(medium -> fandoms(medium, works))
        .toList();
  }

  private Stream<FandomRow> fandoms(Tag medium, Map<Tag, Long> works) {
    return tree.children(medium).stream()
        .filter(tag -> tag.canonical() && tag.type() == TagType.FANDOM)
        .map(
            tag ->
                new FandomRow(medium.name(), tag.name(), works.getOrDefault(tag, 0L).intValue()));
  }

  /** The sidebar of the works that guests find by a tag. */
  public List<FacetRow> facets(String name) {
    Tag tag = tag(name);
    Map<Tag, Long> works =
        worksBy(
            archive.works().stream().filter(work -> archive.filterTags(work).contains(tag)),
            archive::directCanonicals);
    return KINDS.stream().flatMap(kind -> facets(kind, works)).toList();
  }

  private static Stream<FacetRow> facets(TagType kind, Map<Tag, Long> works) {
    return works.entrySet().stream()
        .filter(entry -> entry.getKey().type() == kind)
        .sorted(
            Map.Entry.<Tag, Long>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().id()))
        .limit(FACETS_OF_A_KIND)
        .map(entry -> facet(entry.getKey(), entry.getValue()));
  }

  private static FacetRow facet(Tag tag, long works) {
    return new FacetRow(tag.type().key(), tag.displayName(), (int) works, tag.id());
  }

  private static Map<Tag, Long> worksBy(
      Stream<Work> works, Function<Work, ? extends Iterable<Tag>> tags) {
    Map<Tag, Long> count = new HashMap<>();
    works
        .filter(work -> work.visibility().listedForGuests())
        .forEach(work -> tags.apply(work).forEach(tag -> count.merge(tag, 1L, Long::sum)));
    return count;
  }
}
