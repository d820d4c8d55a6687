package org.fanworks.site.ao3;

/**
 * A list of works that answers a query.
 *
 * @param page the page that was read first
 */
record OpenedList(WorkRoute route, WorkListPage page) {}
