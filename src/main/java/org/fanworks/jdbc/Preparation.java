package org.fanworks.jdbc;

import org.fanworks.site.Site;

/**
 * Makes a site ready on a thread of its own, while the first statement of a connection is planned:
 * loading classes is what a new process spends its first second with.
 */
final class Preparation implements Runnable {
  private final Site site;

  private Preparation(Site site) {
    this.site = site;
  }

  /** Begins to make {@code site} ready, and does not wait for it. */
  static void begin(Site site) {
    Thread thread = new Thread(new Preparation(site), "fanworks-preparation");
    thread.setDaemon(true);
    thread.start();
  }

  /** What fails here fails again where it is needed, and is told there. */
  @Override
  public void run() {
    try {
      site.prepare();
    } catch (RuntimeException | LinkageError ignored) {
      return;
    }
  }
}
