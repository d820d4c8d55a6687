package org.fanworks.demo.web;

import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Languages;
import org.fanworks.demo.generator.Lore;
import org.fanworks.demo.index.WorkSearch;

/** What the page handlers share. Immutable and safe for use by many threads. */
record Site(
    Archive archive,
    Lore lore,
    WorkSearch search,
    PageSettings settings,
    PageWriter writer,
    BlurbMaker blurbs,
    Shelves shelves,
    Languages languages) {

  /** The pages of an archive. */
  static Site of(Library library, PageSettings settings) {
    Archive archive = library.archive();
    Languages languages = new Languages();
    return new Site(
        archive,
        library.lore(),
        library.works(),
        settings,
        new PageWriter(new Templates()),
        new BlurbMaker(archive, languages),
        new Shelves(archive),
        languages);
  }
}
