package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two tables of tags name works. */
final class RelationRowsTest {
  private static final String FIRST =
      "works.id <- workXtags.work_id 1 fk_workXtags_work_id pk_works";
  private static final String SECOND =
      "works.id <- work_tags.work_id 1 fk_work_tags_work_id pk_works";

  @AutoClose private Connection connection;
  private DatabaseMetaData metadata;

  @BeforeEach
  void connect() throws SQLException {
    connection = new FakeDatabase().connect();
    metadata = connection.getMetaData();
  }

  @Test
  void listsTheTablesThatATableNames() throws SQLException {
    assertThat(keys(metadata.getImportedKeys(null, "ao3", "work_tags"))).containsExactly(SECOND);
    assertThat(keys(metadata.getImportedKeys(null, "ao3", "works"))).isEmpty();
  }

  @Test
  void listsTheTablesThatNameATable() throws SQLException {
    assertThat(keys(metadata.getExportedKeys(null, "ao3", "works"))).containsExactly(FIRST, SECOND);
    assertThat(keys(metadata.getExportedKeys("", "AO3", "WORKS"))).hasSize(2);
    assertThat(keys(metadata.getExportedKeys(null, "pixiv", "works"))).isEmpty();
    assertThat(keys(metadata.getExportedKeys("any", "ao3", "works"))).isEmpty();
  }

  @Test
  void listsTheKeysBetweenTwoTables() throws SQLException {
    assertThat(keys(metadata.getCrossReference(null, "ao3", "works", null, "ao3", "work_tags")))
        .containsExactly(SECOND);
    assertThat(keys(metadata.getCrossReference(null, "pixiv", "works", null, "ao3", "work_tags")))
        .isEmpty();
    assertThat(keys(metadata.getCrossReference(null, "ao3", null, null, "ao3", "work_tags")))
        .isEmpty();
  }

  private static List<String> keys(ResultSet rows) throws SQLException {
    List<String> keys = new ArrayList<>();
    while (rows.next()) {
      keys.add(
          String.format(
              "%s.%s <- %s.%s %d %s %s",
              rows.getString("PKTABLE_NAME"),
              rows.getString("PKCOLUMN_NAME"),
              rows.getString("FKTABLE_NAME"),
              rows.getString("FKCOLUMN_NAME"),
              rows.getShort("KEY_SEQ"),
              rows.getString("FK_NAME"),
              rows.getString("PK_NAME")));
      assertThat(rows.getShort("DEFERRABILITY"))
          .isEqualTo((short) DatabaseMetaData.importedKeyNotDeferrable);
    }
    return keys;
  }
}
