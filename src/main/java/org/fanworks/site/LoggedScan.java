package org.fanworks.site;

/**
 * The pages of a search, each noted in a {@link ScanLog}. Used by one thread at a time, except that
 * {@link #close} may come from any.
 */
public final class LoggedScan implements PageStream, AutoCloseable {
  private final PageStream pages;
  private final ScanLog log;
  private final long id;
  private final boolean all;

  /**
   * Pages of the scan that the log knows by {@code id}.
   *
   * @param all whether the caller is known to read all pages
   */
  LoggedScan(PageStream pages, ScanLog log, long id, boolean all) {
    this.pages = pages;
    this.log = log;
    this.id = id;
    this.all = all;
  }

  /** A failure ends the scan as well as the last page does. */
  @Override
  public Page next() {
    Page page;
    try {
      page = pages.next();
    } catch (RuntimeException failure) {
      close();
      throw failure;
    }
    log.pageRead(id, page, all);
    if (page.last()) {
      close();
    }
    return page;
  }

  /** Tells that no further page is wanted. */
  @Override
  public void close() {
    log.finish(id);
  }
}
