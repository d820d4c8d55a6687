package org.fanworks.planner;

import java.util.function.Supplier;
import org.fanworks.site.Execution;
import org.fanworks.site.SiteTable;

/**
 * A table in the plan of another planner, which knows nothing of our runs.
 *
 * @param runs starts the run of a scan
 */
record FederatedTable(SiteTable table, Supplier<Execution> runs) implements DelegatingTable {}
