package org.fanworks.differential;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanworks.RowValues;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.data.Languages;
import org.fanworks.demo.generator.Anchors;
import org.fanworks.demo.row.FacetRow;
import org.fanworks.demo.row.TagRow;
import org.fanworks.demo.row.TagRows;
import org.fanworks.oracle.Both;

/** The rows of the tables about tags and languages. */
final class TagTables {
  private static final int DETAILED_TAGS = 15;

  private final TagRows rows;
  private final List<TagRow> tags;

  TagTables(DemoArchive archive) {
    this.rows = archive.rows().tags();
    this.tags = rows.all();
  }

  List<TableRows> all() {
    return List.of(tags(), tagDetails(), facets(), fandoms(), languages());
  }

  /**
   * How often a tag is used is left out: where a tag's own page is read, it may be NULL, and says
   * so. So are the names of warnings, two of which the search knows under other names.
   */
  private TableRows tags() {
    Set<String> ofFandom =
        rows.ofFandom(Anchors.BIG_FANDOM).stream().map(TagRow::name).collect(Collectors.toSet());
    List<TagRow> named = tags.stream().filter(tag -> !tag.type().equals("ArchiveWarning")).toList();
    return TableRows.of(
            "tags",
            "name",
            "name VARCHAR, type VARCHAR, canonical BOOLEAN",
            named.stream()
                .map(tag -> Arrays.<Object>asList(tag.name(), tag.type(), tag.canonical()))
                .toList())
        .readBy("type <> 'ArchiveWarning'")
        .searchedBy(
            "status VARCHAR",
            named.stream().<Object>map(tag -> status(tag, ofFandom)).toList(),
            List.of(
                new Both("wrangling_status = 'synonymous'", "status LIKE 'synonym%'"),
                new Both(
                    "wrangling_status = 'noncanonical_nonsynonymous'", "status LIKE 'neither%'"),
                new Both("wrangling_status = 'canonical_synonymous'", "status NOT LIKE 'neither%'"),
                new Both("fandom = '" + Anchors.BIG_FANDOM + "'", "status LIKE '%of fandom'"),
                new Both("fandom = 'No Such Fandom'", "FALSE")));
  }

  private static String status(TagRow tag, Set<String> ofFandom) {
    String standing =
        tag.canonical() ? "canonical" : tag.mergedInto() == null ? "neither" : "synonym";
    return standing + (ofFandom.contains(tag.name()) ? " of fandom" : " elsewhere");
  }

  private TableRows tagDetails() {
    List<TagRow> some =
        tags.stream()
            .filter(tag -> tag.canonical() ? !tag.metaTags().isEmpty() : tag.mergedInto() != null)
            .limit(DETAILED_TAGS)
            .toList();
    return TableRows.of(
            "tag_details",
            "name",
            "name VARCHAR, type VARCHAR, canonical BOOLEAN, merged_into VARCHAR,"
                + " parents VARCHAR ARRAY, metatags VARCHAR ARRAY, subtags VARCHAR ARRAY,"
                + " synonyms VARCHAR ARRAY",
            some.stream().map(RowValues::tagDetails).toList())
        .readBy(
            some.stream()
                .map(tag -> "'" + tag.name().replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "name IN (", ")")));
  }

  private TableRows facets() {
    return TableRows.of(
            "facets",
            "kind, name",
            "kind VARCHAR, name VARCHAR, works INTEGER, tag_id BIGINT",
            rows.facets(Anchors.BIG_FANDOM).stream().map(TagTables::facet).toList())
        .readBy("fandom = '" + Anchors.BIG_FANDOM + "'");
  }

  private static List<Object> facet(FacetRow row) {
    return List.of(row.kind().replace("archive_", ""), row.name(), row.works(), row.tagId());
  }

  private TableRows fandoms() {
    return TableRows.of(
        "fandoms",
        "medium, name",
        "medium VARCHAR, name VARCHAR, works INTEGER",
        rows.fandoms().stream()
            .map(row -> List.<Object>of(row.medium(), row.name(), row.works()))
            .toList());
  }

  private static TableRows languages() {
    return TableRows.of(
        "languages",
        "code",
        "code VARCHAR, name VARCHAR",
        new Languages()
            .all().stream()
                .map(language -> List.<Object>of(language.code(), language.name()))
                .toList());
  }
}
