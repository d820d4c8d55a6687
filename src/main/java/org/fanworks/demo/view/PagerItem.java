package org.fanworks.demo.view;

import org.jspecify.annotations.Nullable;

/**
 * A number or a gap in the paging block.
 *
 * @param href missing for the current page and for a gap
 */
public record PagerItem(String text, @Nullable String href, boolean gap) {}
