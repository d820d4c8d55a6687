package org.fanworks.shell;

import org.jspecify.annotations.Nullable;
import sqlline.BuiltInProperty;
import sqlline.SqlLine;
import sqlline.SqlLineOpts;

/** SQLLine's settings with the defaults of this shell, and without any file. */
final class ShellSettings extends SqlLineOpts {
  ShellSettings(SqlLine sqlLine) {
    super(sqlLine);
    set(BuiltInProperty.CONNECT_INTERACTION_MODE, "notAskCredentials");
    set(BuiltInProperty.CSV_QUOTE_CHARACTER, '"');
    set(BuiltInProperty.PROMPT, "fanworks> ");
    set(BuiltInProperty.READ_ONLY, true);
    set(BuiltInProperty.SILENT, true);
  }

  /** None: queries tell what a person reads. */
  @Override
  public @Nullable String getHistoryFile() {
    return null;
  }

  /** The connection's own: SQLLine would ask for one that no read-only source has. */
  @Override
  public String getIsolation() {
    return "DEFAULT";
  }

  /** Nothing to load: SQLLine would look for its file in the home directory. */
  @Override
  public void load() {}
}
