package org.fanworks.demo.view;

/** A language: short code and name in the language itself. */
public record LanguageView(String code, String name) {}
