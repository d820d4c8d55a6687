package org.fanworks.web;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fanworks.web.machine.PaceFile;
import org.fanworks.web.machine.UserFolder;

/**
 * The hosts that this JVM has called. The one place with static state: a host must not feel how
 * many connections are open, nor that one was closed and another opened, so what is known of it is
 * never forgotten (a few hundred bytes a host).
 */
final class Hosts {
  private static final Map<String, Host> BY_NAME = new ConcurrentHashMap<>();

  private Hosts() {}

  /** What all clients of this host and port share. */
  static Host of(Origin origin) {
    Host shared = BY_NAME.computeIfAbsent(origin.hostAndPort(), key -> host(origin));
    // A port of this machine is another program's tomorrow: its robots.txt is each client's own.
    return origin.isLoopback() ? shared.forOneClient(Ticker.SYSTEM) : shared;
  }

  private static Host host(Origin origin) {
    Optional<PaceFile> file =
        origin.isLoopback() ? Optional.empty() : Optional.of(paceFile(origin.hostAndPort()));
    return new Host(
        new HostPacer(origin.host(), Ticker.SYSTEM),
        new MachinePace(origin.host(), file, Ticker.SYSTEM),
        new RobotsMemory(Ticker.SYSTEM),
        new Circuit(Ticker.SYSTEM));
  }

  private static PaceFile paceFile(String name) {
    String digest = Hashing.sha256().hashString(name, StandardCharsets.UTF_8).toString();
    return new PaceFile(UserFolder.ofThisMachine().resolve("pace").resolve(digest));
  }
}
