package org.fanworks.demo.view;

import org.jspecify.annotations.Nullable;

/** A count in the statistics of a work: class, label, text, and where it links to. */
public record StatView(String name, String label, String value, @Nullable String href) {}
