package org.fanworks.planner;

import java.util.List;
import org.fanworks.site.Execution;
import org.fanworks.site.Site;

/** Where the tables of another planner come from: what a connection of this driver reads. */
public interface SiteSource {
  /** The sites, of which the first one is the default schema. */
  List<Site> sites();

  /** How they are read. */
  EngineOptions engine();

  /** A run of its own, with the budget of a statement. */
  Execution newRun();
}
