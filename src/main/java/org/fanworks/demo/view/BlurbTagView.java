package org.fanworks.demo.view;

/**
 * A tag in the tag list of a blurb.
 *
 * @param kind class of its list item: warnings, relationships, characters or freeforms
 */
public record BlurbTagView(String kind, String name, String href) {}
