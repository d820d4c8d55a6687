package org.fanworks.demo.data;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when first asked for, once. Safe for use by many threads, which wait for the
 * one that makes it; public for all rooms of the archive, which would start slowly without.
 */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T value;

  private Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** A value still to be made; when that fails, the next one to ask tries again. */
  public static <T> Lazy<T> of(Supplier<T> maker) {
    return new Lazy<>(maker);
  }

  @Override
  public T get() {
    T made = value;
    return made == null ? make() : made;
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = Objects.requireNonNull(maker.get());
      value = made;
    }
    return made;
  }
}
