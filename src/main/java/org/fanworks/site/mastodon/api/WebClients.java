package org.fanworks.site.mastodon.api;

import java.net.URI;
import org.fanworks.web.WebClient;

/** Makes clients for the instances that statements name. */
@FunctionalInterface
public interface WebClients {
  /** A new client for this base URL and no other; whoever asked closes it. */
  WebClient at(URI base);
}
