package org.fanworks.demo.view;

/** One of the four symbols of a blurb: its classes and its text. */
public record SymbolView(String classes, String title) {}
