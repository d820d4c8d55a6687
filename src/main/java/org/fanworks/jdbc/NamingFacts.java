package org.fanworks.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** How names are written: lower case, matched in any case, in schemas but not in catalogs. */
interface NamingFacts extends DatabaseMetaData {
  @Override
  default boolean supportsMixedCaseIdentifiers() throws SQLException {
    return false;
  }

  @Override
  default boolean storesUpperCaseIdentifiers() throws SQLException {
    return false;
  }

  @Override
  default boolean storesLowerCaseIdentifiers() throws SQLException {
    return true;
  }

  @Override
  default boolean storesMixedCaseIdentifiers() throws SQLException {
    return false;
  }

  @Override
  default boolean supportsMixedCaseQuotedIdentifiers() throws SQLException {
    return false;
  }

  @Override
  default boolean storesUpperCaseQuotedIdentifiers() throws SQLException {
    return false;
  }

  @Override
  default boolean storesLowerCaseQuotedIdentifiers() throws SQLException {
    return true;
  }

  @Override
  default boolean storesMixedCaseQuotedIdentifiers() throws SQLException {
    return false;
  }

  @Override
  default String getIdentifierQuoteString() throws SQLException {
    return "\"";
  }

  @Override
  default String getSearchStringEscape() throws SQLException {
    return "\\";
  }

  @Override
  default String getExtraNameCharacters() throws SQLException {
    return "";
  }

  @Override
  default String getSchemaTerm() throws SQLException {
    return "schema";
  }

  @Override
  default String getProcedureTerm() throws SQLException {
    return "procedure";
  }

  @Override
  default String getCatalogTerm() throws SQLException {
    return "";
  }

  @Override
  default boolean isCatalogAtStart() throws SQLException {
    return false;
  }

  @Override
  default String getCatalogSeparator() throws SQLException {
    return ".";
  }

  @Override
  default boolean supportsSchemasInDataManipulation() throws SQLException {
    return true;
  }

  @Override
  default boolean supportsSchemasInProcedureCalls() throws SQLException {
    return true;
  }

  @Override
  default boolean supportsSchemasInTableDefinitions() throws SQLException {
    return true;
  }

  @Override
  default boolean supportsSchemasInIndexDefinitions() throws SQLException {
    return true;
  }

  @Override
  default boolean supportsSchemasInPrivilegeDefinitions() throws SQLException {
    return true;
  }

  @Override
  default boolean supportsCatalogsInDataManipulation() throws SQLException {
    return false;
  }

  @Override
  default boolean supportsCatalogsInProcedureCalls() throws SQLException {
    return false;
  }

  @Override
  default boolean supportsCatalogsInTableDefinitions() throws SQLException {
    return false;
  }

  @Override
  default boolean supportsCatalogsInIndexDefinitions() throws SQLException {
    return false;
  }

  @Override
  default boolean supportsCatalogsInPrivilegeDefinitions() throws SQLException {
    return false;
  }

  @Override
  default String getSQLKeywords() throws SQLException {
    return EngineWords.KEYWORDS;
  }

  @Override
  default String getNumericFunctions() throws SQLException {
    return EngineWords.NUMERIC_FUNCTIONS;
  }

  @Override
  default String getStringFunctions() throws SQLException {
    return EngineWords.STRING_FUNCTIONS;
  }

  @Override
  default String getSystemFunctions() throws SQLException {
    return EngineWords.SYSTEM_FUNCTIONS;
  }

  @Override
  default String getTimeDateFunctions() throws SQLException {
    return EngineWords.TIME_FUNCTIONS;
  }
}
