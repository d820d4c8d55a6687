package org.fanworks.web;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How a client stands with its site at one moment, for people to read.
 *
 * @param base the URL that the client was given
 * @param minInterval the gap between two requests that this client was asked to keep
 * @param crawlDelay the gap that robots.txt asks for, zero when it asks for none; empty as long as
 *     it has not been read
 * @param pace the gap in force now, the largest that any client of the host in this JVM keeps
 * @param requests how many requests the log has seen go to the host, by any client
 */
public record ClientState(
    URI base,
    RobotsPolicy robots,
    Duration minInterval,
    Optional<Duration> crawlDelay,
    Duration pace,
    long requests) {
  /** Checks that all parts are there. */
  public ClientState {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(robots, "robots");
    Objects.requireNonNull(minInterval, "minInterval");
    Objects.requireNonNull(crawlDelay, "crawlDelay");
    Objects.requireNonNull(pace, "pace");
  }
}
