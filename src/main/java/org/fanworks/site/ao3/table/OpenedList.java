package org.fanworks.site.ao3.table;

import org.fanworks.site.ao3.page.SearchPage;

/**
 * A list of the archive that answers a query.
 *
 * @param route what is asked for
 * @param page the page that was read first
 */
record OpenedList<R, P extends SearchPage>(R route, P page) {}
