package org.fanworks.demo.data;

/** A row of works that belong together; the works know their places. */
public record Series(long id, String title) {}
