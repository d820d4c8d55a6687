package org.fanworks.demo.row;

/**
 * A canonical fandom of a medium (AO3 reference, 1.1).
 *
 * @param works those that guests find by it
 */
public record FandomRow(String medium, String name, int works) {}
