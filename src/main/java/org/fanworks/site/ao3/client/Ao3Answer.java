package org.fanworks.site.ao3.client;

import java.net.URI;
import org.fanworks.site.ao3.page.Ao3Page;

/** What the archive answers to the wish for a page (AO3 reference, 8.4). */
public sealed interface Ao3Answer {
  /** A page, though maybe another one than was wished for; its reader tells. */
  record Read(Ao3Page page) implements Ao3Answer {}

  /** The page is elsewhere. */
  record Moved(URI target) implements Ao3Answer {}

  /** There is nothing of that name or number. */
  record Missing() implements Ao3Answer {}
}
