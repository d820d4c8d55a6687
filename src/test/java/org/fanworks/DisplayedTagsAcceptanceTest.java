package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.DemoOptions;
import org.fanworks.demo.WorkRow;
import org.fanworks.demo.generator.Anchors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Counts by displayed tags are those of the rows, whatever the archive takes a tag to stand for.
 */
final class DisplayedTagsAcceptanceTest {
  @AutoClose private static DemoArchive archive;

  @BeforeAll
  static void startArchive() {
    archive = DemoArchive.start(DemoOptions.defaults().withWorks(300).withGoneWorks(0));
  }

  static Stream<Arguments> tags() {
    return Stream.of(
            Anchors.BIG_FANDOM,
            Anchors.SUB_FANDOM,
            Anchors.META_FANDOM,
            Anchors.SYNONYM_FANDOM,
            Anchors.PLAIN_FANDOM,
            Anchors.ESCAPED_FANDOM,
            Anchors.BIG_FREEFORM,
            Anchors.PLAIN_FREEFORM,
            Anchors.UNWRANGLED_FREEFORM,
            Anchors.BIG_CHARACTER,
            "angst",
            "no such tag at all")
        .flatMap(
            tag ->
                Stream.of("fandoms", "freeforms", "characters")
                    .map(column -> Arguments.of(column, tag)));
  }

  @ParameterizedTest
  @MethodSource("tags")
  void countsTheWorksThatDisplayATag(String column, String tag) throws SQLException {
    String condition = "'" + tag.replace("'", "''") + "' = ANY(" + column + ")";
    long displaying = rows().filter(work -> tags(column).apply(work).contains(tag)).count();

    try (AskedArchive asked = new AskedArchive(archive, "")) {
      assertThat(asked.column("SELECT COUNT(*) FROM works WHERE " + condition))
          .isEqualTo(List.of(displaying));
      assertThat(asked.column("SELECT COUNT(*) FROM works WHERE NOT (" + condition + ")"))
          .isEqualTo(List.of(rows().count() - displaying));
    }
  }

  private static Stream<WorkRow> rows() {
    return archive.rows().works().stream();
  }

  private static Function<WorkRow, List<String>> tags(String column) {
    return switch (column) {
      case "fandoms" -> WorkRow::fandoms;
      case "freeforms" -> WorkRow::freeforms;
      default -> WorkRow::characters;
    };
  }
}
