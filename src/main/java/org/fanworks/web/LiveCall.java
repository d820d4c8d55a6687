package org.fanworks.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes over the answer to a request for a stream, once it has begun. Thread-safe. */
final class LiveCall {
  private volatile @Nullable LineStream lines;

  void begin(LineStream begun) {
    lines = begun;
  }

  Optional<LineStream> lines() {
    return Optional.ofNullable(lines);
  }
}
