package org.fanworks.site.ao3;

/**
 * What one run of a statement works with.
 *
 * @param knowledge shared by all runs
 * @param pageSize shared by all runs
 */
record Ao3Run(Ao3Requests requests, TagKnowledge knowledge, PageSize pageSize) {}
