package org.fanworks.demo;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.fault.Fault;
import org.fanworks.demo.generator.ArchiveGenerator;
import org.fanworks.demo.generator.Lore;
import org.fanworks.demo.index.IndexOptions;
import org.fanworks.demo.index.WorkIndex;
import org.fanworks.demo.server.DemoServer;
import org.fanworks.demo.server.RecordedRequest;
import org.fanworks.demo.web.Library;
import org.fanworks.demo.web.PageSettings;
import org.fanworks.demo.web.Pages;

/**
 * An embedded archive: invented works behind a real web site on a loopback port. Safe for use by
 * many threads, which share its request log and its fault switch. Starting one with 20,000 works
 * takes a second or two; its threads are daemons and never keep the JVM alive.
 */
public final class DemoArchive implements AutoCloseable {
  private final Lazy<Library> library;
  private final DemoServer server;

  private DemoArchive(Lazy<Library> library, DemoServer server) {
    this.library = library;
    this.server = server;
  }

  /** Invents the data and starts to serve. */
  public static DemoArchive start(DemoOptions options) {
    DemoArchive archive = open(options);
    archive.server.prepare();
    return archive;
  }

  /** Opens the port at once; the data are made for the first who needs them. */
  private static DemoArchive open(DemoOptions options) {
    Lazy<Library> library = Lazy.of(() -> library(options));
    PageSettings settings = new PageSettings(options.pageSize(), options.maxResults());
    Lazy<Pages> pages = Lazy.of(() -> Pages.of(library.get(), settings, options.robotsText()));
    return new DemoArchive(library, DemoServer.start(pages, options.latency()));
  }

  private static Library library(DemoOptions options) {
    Archive archive = ArchiveGenerator.generate(options.data());
    IndexOptions indexing =
        new IndexOptions(options.pageSize(), options.maxResults(), Clock.systemUTC());
    Lore lore = new Lore(archive, options.data().seed());
    return new Library(archive, lore, WorkIndex.build(archive, indexing), indexing);
  }

  /**
   * The archive of {@code jdbc:fanworks:demo}: one per JVM, started at the first call and never
   * closed. It may still be inventing its data, and then its first answers wait for them.
   */
  public static DemoArchive shared() {
    return Shared.ARCHIVE;
  }

  /** Starts the shared archive when it is first asked for. */
  private static final class Shared {
    private static final DemoArchive ARCHIVE = open();

    private static DemoArchive open() {
      DemoArchive archive = DemoArchive.open(DemoOptions.defaults());
      archive.server.prepareInBackground();
      return archive;
    }
  }

  /** Where the archive is, without a slash at the end. */
  public URI url() {
    return server.url();
  }

  /** All that the archive holds. */
  public Archive data() {
    return library.get().archive();
  }

  /** What the archive holds beside its works and tags. */
  public Lore lore() {
    return library.get().lore();
  }

  /** What the pages show of it, as rows of SQL tables. */
  public DemoRows rows() {
    return new DemoRows(data(), lore(), url().toString());
  }

  /** Works that show special cases. */
  public Landmarks landmarks() {
    return new Landmarks(data(), lore());
  }

  /** All requests since the start or the last clearing, robots.txt among them. */
  public List<RecordedRequest> requests() {
    return server.requests();
  }

  /** Forgets the requests. */
  public void clearRequests() {
    server.clearRequests();
  }

  /** Makes the next page request go wrong; requests for robots.txt do not count. */
  public void fail(Fault fault) {
    fail(fault, 1);
  }

  /** Makes the next page requests go wrong; requests for robots.txt do not count. */
  public void fail(Fault fault, int times) {
    server.faults().order(fault, times);
  }

  /** Makes the next requests go wrong in whose path and query the pattern is found. */
  public void fail(Fault fault, int times, Pattern addresses) {
    server.faults().order(fault, times, addresses);
  }

  /** Ends all sessions, as time does: who has signed in is a guest from now on. */
  public void expireSessions() {
    server.expireSessions();
  }

  /** Forgets the faults that have not occurred yet. */
  public void repair() {
    server.faults().clear();
  }

  @Override
  public void close() {
    server.close();
  }
}
