package org.fanworks.shell;

import java.util.Collection;
import java.util.List;
import sqlline.Application;
import sqlline.SqlLine;
import sqlline.SqlLineOpts;

/** What SQLLine asks its application for. Public, since SQLLine makes it by its class name. */
public final class ShellApplication extends Application {
  /** For SQLLine. */
  public ShellApplication() {}

  @Override
  public String getInfoMessage() {
    return "SQL over fan-work archives. !tables lists the tables, !help the commands, !quit ends.";
  }

  @Override
  public Collection<String> getConnectionUrlExamples() {
    return List.of(ShellArguments.DEFAULT_URL, "jdbc:fanworks:ao3");
  }

  @Override
  public SqlLineOpts getOpts(SqlLine sqlLine) {
    return new ShellSettings(sqlLine);
  }
}
