package org.fanworks.oracle;

/**
 * A random query.
 *
 * @param ordered whether the order of its rows is fixed
 */
public record GeneratedQuery(Both sql, boolean ordered) {}
