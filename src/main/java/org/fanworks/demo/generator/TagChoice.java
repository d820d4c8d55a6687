package org.fanworks.demo.generator;

import java.util.List;

/**
 * What a creator tagged a work with, and what follows from it for the index.
 *
 * @param crossover whether the fandoms have nothing to do with each other
 * @param otp whether all relationships are the same one in different spellings
 */
record TagChoice(List<Long> tagIds, boolean crossover, boolean otp, boolean nonfiction) {}
