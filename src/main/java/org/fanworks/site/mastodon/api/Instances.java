package org.fanworks.site.mastodon.api;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.web.BearerToken;
import org.fanworks.web.ClientState;

/**
 * The home instance, and all others whose public data are asked for. Thread-safe. Only the home
 * instance ever gets the token.
 */
public final class Instances implements AutoCloseable {
  private static final Pattern DOMAIN =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
  private static final Pattern LOOPBACK = Pattern.compile("(?:localhost|127\\.0\\.0\\.1):\\d{1,5}");
  private static final int LONGEST_NAME = 253;

  private final InstanceApi home;
  private final WebClients clients;
  private final Map<String, InstanceApi> others = new ConcurrentHashMap<>();

  /**
   * The home instance at {@code base}, and a way to others.
   *
   * @param token for the home instance
   */
  public Instances(URI base, Optional<BearerToken> token, WebClients clients) {
    this.home = new InstanceApi(clients, base, token);
    this.clients = clients;
  }

  /** The instance that the connection is for. */
  public InstanceApi home() {
    return home;
  }

  /** How the driver stands with the home instance. */
  public ClientState state() {
    return home.client().state();
  }

  /**
   * The instance of a name such as {@code fosstodon.org}, without a token unless it is the home
   * instance. Instances on this computer are reached from one that is there as well, and no other.
   *
   * @throws FanworksException of kind DATA if the name cannot be that of a server
   */
  public InstanceApi named(String name) {
    String host = name.toLowerCase(Locale.ROOT);
    if (host.equals(home.host())) {
      return home;
    }
    return others.computeIfAbsent(
        host,
        missing -> {
          URI base = base(missing);
          return new InstanceApi(clients, base, Optional.empty());
        });
  }

  private URI base(String host) {
    if (LOOPBACK.matcher(host).matches() && home.base().getScheme().equals("http")) {
      return URI.create("http://" + host);
    }
    if (host.length() > LONGEST_NAME || !DOMAIN.matcher(host).matches()) {
      throw new FanworksException(
          ErrorKind.DATA,
          "An instance is named by its domain, such as instance = 'fosstodon.org'; international"
              + " names in their ASCII form.");
    }
    return URI.create("https://" + host);
  }

  /** Makes ready what the first request to the home instance needs; makes no request. */
  public void prepare() {
    home.client().prepare();
  }

  @Override
  public void close() {
    home.close();
    others.values().forEach(InstanceApi::close);
  }
}
