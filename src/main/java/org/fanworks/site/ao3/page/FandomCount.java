package org.fanworks.site.ao3.page;

/** A fandom on the page of its medium, with the number of its works. */
public record FandomCount(String name, int works) {}
