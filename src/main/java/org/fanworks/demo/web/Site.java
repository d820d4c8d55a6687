package org.fanworks.demo.web;

import org.fanworks.demo.data.Archive;
import org.fanworks.demo.index.WorkSearch;

/** What the page handlers share. Immutable and safe for use by many threads. */
record Site(
    Archive archive,
    WorkSearch search,
    PageSettings settings,
    PageWriter writer,
    BlurbMaker blurbs,
    Shelves shelves,
    Languages languages) {

  /** The pages of an archive. */
  static Site of(Archive archive, WorkSearch search, PageSettings settings) {
    Languages languages = new Languages();
    return new Site(
        archive,
        search,
        settings,
        new PageWriter(new Templates()),
        new BlurbMaker(archive, languages),
        new Shelves(archive),
        languages);
  }
}
