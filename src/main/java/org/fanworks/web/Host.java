package org.fanworks.web;

import java.time.Duration;

/**
 * What the clients of one host share.
 *
 * @param pacer hands out the slots of this JVM
 * @param machine shares the pace with other JVMs
 */
record Host(HostPacer pacer, MachinePace machine, RobotsMemory robots, Circuit circuit) {
  /** The same pace, but knowledge of the client's own. */
  Host forOneClient(Ticker ticker) {
    return new Host(pacer, machine, new RobotsMemory(ticker), new Circuit(ticker));
  }

  /** Makes all clients wait, in this JVM and in others. */
  void penalize(Duration pause) {
    pacer.penalize(pause);
    machine.penalize(pause);
  }
}
