package org.fanworks.demo.view;

/** A tag in the results of the tag search (AO3 reference, 6.12). */
public record TagRowView(String type, LinkView tag, boolean canonical, long uses) {}
