package org.fanworks.demo.view;

/** "Part n of" a series. */
public record PartView(int position, String title, String href) {}
