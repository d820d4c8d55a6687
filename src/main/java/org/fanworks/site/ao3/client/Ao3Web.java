package org.fanworks.site.ao3.client;

import com.google.common.base.Ticker;
import org.fanworks.site.Execution;
import org.fanworks.web.WebClient;

/**
 * The archive as all runs share it: who reads it, the URLs, and what was learned about tags.
 * Thread-safe.
 */
public record Ao3Web(Ao3Session session, Ao3Urls urls, TagKnowledge knowledge) {
  /** An archive that a guest reads, and of which nothing has been learned. */
  public static Ao3Web of(WebClient client, Ao3Urls urls) {
    return of(Ao3Session.ofGuest(client, urls), urls);
  }

  /** An archive of which nothing has been learned. */
  public static Ao3Web of(Ao3Session session, Ao3Urls urls) {
    return new Ao3Web(session, urls, new TagKnowledge(Ticker.systemTicker()));
  }

  /** Pages for one run. */
  public Ao3Fetch fetch(Execution execution) {
    return new Ao3Fetch(session, urls, execution);
  }
}
