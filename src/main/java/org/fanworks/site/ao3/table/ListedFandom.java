package org.fanworks.site.ao3.table;

/** A fandom of a medium, with the number of its works. */
record ListedFandom(String medium, String name, int works) {}
