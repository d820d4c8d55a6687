package org.fanworks.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pacers of the hosts this JVM has called. The one place with static state: a host must not
 * feel how many connections are open, nor that one was closed and another opened, so a pacer is
 * never forgotten (a few hundred bytes a host).
 */
final class HostPacers {
  private static final Map<String, HostPacer> BY_HOST = new ConcurrentHashMap<>();

  private HostPacers() {}

  /** The pacer that all clients of this host and port share. */
  static HostPacer of(Origin origin) {
    return BY_HOST.computeIfAbsent(
        origin.hostAndPort(), key -> new HostPacer(origin.host(), Ticker.SYSTEM));
  }
}
