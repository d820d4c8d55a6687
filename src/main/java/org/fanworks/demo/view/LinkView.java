package org.fanworks.demo.view;

/** A link: its text and where it leads. */
public record LinkView(String text, String href) {}
