package org.fanworks.demo.view;

/** A tag in the sidebar of a listing, with the number of works it would leave. */
public record FilterOption(long id, String name, long works) {}
