package org.fanworks.site.mastodon.table;

/**
 * Something that an instance has given out, and where.
 *
 * @param host name of the instance
 * @param asked what was asked for
 * @param rank place in the list, from 1
 */
record Found<T>(T entity, String host, Asked asked, long rank) {}
