package org.fanworks.site.ao3.table;

import org.fanworks.site.ao3.client.Ao3Requests;
import org.fanworks.site.ao3.client.PageSize;
import org.fanworks.site.ao3.client.TagKnowledge;

/**
 * What one run of a statement works with.
 *
 * @param knowledge shared by all runs
 * @param pageSize shared by all runs
 */
record Ao3Run(Ao3Requests requests, TagKnowledge knowledge, PageSize pageSize) {}
