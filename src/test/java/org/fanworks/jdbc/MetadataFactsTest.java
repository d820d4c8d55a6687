package org.fanworks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MetadataFactsTest {
  @AutoClose private Connection connection;
  private DatabaseMetaData metadata;

  @BeforeEach
  void connect() throws SQLException {
    connection = new FakeDatabase().connect("jdbc:fanworks:ao3?robots=obey", null);
    metadata = connection.getMetaData();
  }

  @Test
  void namesItself() throws SQLException {
    assertThat(metadata.getDatabaseProductName()).isEqualTo("fanworks");
    assertThat(metadata.getDriverName()).isEqualTo("fanworks-jdbc");
    assertThat(metadata.getURL()).isEqualTo("jdbc:fanworks:ao3?robots=obey");
    assertThat(metadata.getUserName()).isEmpty();
    assertThat(metadata.getJDBCMajorVersion()).isEqualTo(4);
    assertThat(metadata.getJDBCMinorVersion()).isEqualTo(3);
    assertThat(metadata.getDriverVersion()).isEqualTo(metadata.getDatabaseProductVersion());
    assertThat(metadata.getConnection()).isSameAs(connection);
  }

  static Stream<Method> catalogQuestions() {
    return questions("supportsCatalogsIn");
  }

  @ParameterizedTest
  @MethodSource("catalogQuestions")
  void hasNoCatalogsAnywhere(Method question) throws ReflectiveOperationException {
    assertThat(question.invoke(metadata)).isEqualTo(false);
  }

  static Stream<Method> schemaQuestions() {
    return questions("supportsSchemasIn");
  }

  @ParameterizedTest
  @MethodSource("schemaQuestions")
  void hasSchemasEverywhere(Method question) throws ReflectiveOperationException {
    assertThat(question.invoke(metadata)).isEqualTo(true);
  }

  @Test
  void writesNamesInLowerCaseAndMatchesThemInAny() throws SQLException {
    assertThat(metadata.storesLowerCaseIdentifiers()).isTrue();
    assertThat(metadata.supportsMixedCaseIdentifiers()).isFalse();
    assertThat(metadata.getIdentifierQuoteString()).isEqualTo("\"");
    assertThat(metadata.getSearchStringEscape()).isEqualTo("\\");
    assertThat(metadata.getSchemaTerm()).isEqualTo("schema");
    assertThat(metadata.getCatalogTerm()).isEmpty();
  }

  @Test
  void hasNoTransactions() throws SQLException {
    assertThat(metadata.supportsTransactions()).isFalse();
    assertThat(metadata.supportsTransactionIsolationLevel(Connection.TRANSACTION_NONE)).isTrue();
    assertThat(metadata.supportsTransactionIsolationLevel(Connection.TRANSACTION_READ_COMMITTED))
        .isFalse();
    assertThat(metadata.supportsBatchUpdates()).isFalse();
    assertThat(metadata.supportsGetGeneratedKeys()).isFalse();
    assertThat(metadata.supportsSavepoints()).isFalse();
    assertThat(metadata.supportsStoredProcedures()).isFalse();
    assertThat(metadata.isReadOnly()).isTrue();
  }

  @Test
  void readsForwardsOnly() throws SQLException {
    assertThat(metadata.supportsResultSetType(ResultSet.TYPE_FORWARD_ONLY)).isTrue();
    assertThat(metadata.supportsResultSetType(ResultSet.TYPE_SCROLL_INSENSITIVE)).isFalse();
    assertThat(
            metadata.supportsResultSetConcurrency(
                ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_UPDATABLE))
        .isFalse();
  }

  @Test
  void convertsWhatTheEngineConverts() throws SQLException {
    assertThat(metadata.supportsConvert()).isTrue();
    assertThat(metadata.supportsConvert(java.sql.Types.VARCHAR, java.sql.Types.INTEGER)).isTrue();
    assertThat(metadata.supportsConvert(java.sql.Types.BIGINT, java.sql.Types.DOUBLE)).isTrue();
    assertThat(metadata.supportsConvert(java.sql.Types.DATE, java.sql.Types.INTEGER)).isFalse();
    assertThat(metadata.supportsConvert(java.sql.Types.BLOB, java.sql.Types.BLOB)).isFalse();
  }

  @Test
  void listsWordsWithoutSpacesOrDoubles() throws SQLException {
    for (String words :
        new String[] {
          metadata.getSQLKeywords(),
          metadata.getNumericFunctions(),
          metadata.getStringFunctions(),
          metadata.getSystemFunctions(),
          metadata.getTimeDateFunctions()
        }) {
      assertThat(words).matches("[A-Z0-9_]+(,[A-Z0-9_]+)*");
      assertThat(words.split(",", -1)).doesNotHaveDuplicates().isSorted();
    }
  }

  private static Stream<Method> questions(String prefix) {
    return Arrays.stream(DatabaseMetaData.class.getMethods())
        .filter(method -> method.getName().startsWith(prefix));
  }
}
