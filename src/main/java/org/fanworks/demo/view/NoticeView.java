package org.fanworks.demo.view;

/** A page that only says something. */
public record NoticeView(String heading, String text) {}
