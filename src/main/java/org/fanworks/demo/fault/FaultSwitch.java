package org.fanworks.demo.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides which requests go wrong. Safe for use by many threads. */
public final class FaultSwitch {
  private static final Pattern PAGES = Pattern.compile("^(?!/robots\\.txt)");

  private final List<Order> orders = new ArrayList<>();

  /** A fault, for which addresses, and how often yet. */
  private record Order(Fault fault, Pattern addresses, int left) {}

  /** Makes the next page requests go wrong; requests for robots.txt do not count. */
  public void order(Fault fault, int times) {
    order(fault, times, PAGES);
  }

  /** Makes the next requests go wrong in whose path and query the pattern is found. */
  public synchronized void order(Fault fault, int times, Pattern addresses) {
    if (times < 1) {
      throw new IllegalArgumentException("A fault must occur at least once, not " + times + ".");
    }
    orders.add(new Order(fault, addresses, times));
  }

  /** Forgets all orders. */
  public synchronized void clear() {
    orders.clear();
  }

  /** The fault of a request, by the oldest order that fits. */
  public synchronized Optional<Fault> next(String address) {
    for (int i = 0; i < orders.size(); i++) {
      Order order = orders.get(i);
      if (order.addresses().matcher(address).find()) {
        if (order.left() == 1) {
          orders.remove(i);
        } else {
          orders.set(i, new Order(order.fault(), order.addresses(), order.left() - 1));
        }
        return Optional.of(order.fault());
      }
    }
    return Optional.empty();
  }
}
