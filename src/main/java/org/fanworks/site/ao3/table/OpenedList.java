package org.fanworks.site.ao3.table;

import org.fanworks.site.ao3.client.WorkRoute;
import org.fanworks.site.ao3.page.WorkListPage;

/**
 * A list of works that answers a query.
 *
 * @param page the page that was read first
 */
record OpenedList(WorkRoute route, WorkListPage page) {}
