package org.fanworks.demo.view;

/**
 * A message above the page (AO3 reference, 6).
 *
 * @param kind second class of its box: error, notice, caution or alert
 */
public record FlashView(String kind, String text) {}
