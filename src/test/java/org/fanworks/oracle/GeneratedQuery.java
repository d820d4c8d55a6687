package org.fanworks.oracle;

/**
 * A random query.
 *
 * @param ordered whether the order of its rows is fixed
 * @param scans how many scans of the table it names
 */
public record GeneratedQuery(Both sql, boolean ordered, int scans) {}
