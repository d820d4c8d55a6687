package org.fanworks.demo.view;

/**
 * A language in the list of all.
 *
 * @param works rounded number of works, in words
 */
public record LanguageCountView(String code, String name, String works) {}
