package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fanworks.Readme.Property;
import org.fanworks.jdbc.ConnectionProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** README.md shows statements that run and properties that exist. */
final class ReadmeTest {
  private static final Readme README = new Readme();

  static List<String> statements() {
    assertThat(README.statements()).isNotEmpty();
    return README.statements();
  }

  @ParameterizedTest
  @MethodSource("statements")
  void aStatementShownHasRowsInTheEmbeddedArchive(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:fanworks:demo");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
    }
  }

  @Test
  void allTablesAreListedAndNoOthers() throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:fanworks:demo");
        ResultSet rows = connection.getMetaData().getTables(null, null, "%", null)) {
      while (rows.next()) {
        tables.add(rows.getString("TABLE_SCHEM") + "." + rows.getString("TABLE_NAME"));
      }
    }

    assertThat(README.tables()).containsExactlyInAnyOrderElementsOf(tables);
  }

  @Test
  void allConnectionPropertiesAreListedAndNoOthers() {
    List<String> names =
        Arrays.stream(ConnectionProperty.values()).map(ConnectionProperty::propertyName).toList();

    assertThat(README.properties())
        .extracting(Property::name)
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void defaultsAreThoseOfTheDriver() {
    for (ConnectionProperty property : ConnectionProperty.values()) {
      if (!property.defaultValue().isEmpty()) {
        assertThat(README.properties())
            .filteredOn(row -> row.name().equals(property.propertyName()))
            .allMatch(row -> row.meaning().contains("`" + property.defaultValue() + "`"));
      }
    }
  }
}
