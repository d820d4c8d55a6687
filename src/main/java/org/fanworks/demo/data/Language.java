package org.fanworks.demo.data;

/** A language: short code and name in the language itself. */
public record Language(String code, String name) {}
