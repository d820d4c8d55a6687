package org.fanworks.site.ao3.table;

import org.fanworks.site.ao3.page.Work;

/**
 * A revealed work of a list, as the columns of a row see it.
 *
 * @param url of its own page
 */
record ListedWork(String url, long id, Work work) {}
