package org.fanworks.demo.web;

import org.fanworks.demo.data.Archive;
import org.fanworks.demo.generator.Lore;
import org.fanworks.demo.index.IndexOptions;
import org.fanworks.demo.index.WorkSearch;

/**
 * All that the pages read from. Public for the archive that puts it together.
 *
 * @param indexing how searches page their answers
 */
public record Library(Archive archive, Lore lore, WorkSearch works, IndexOptions indexing) {}
