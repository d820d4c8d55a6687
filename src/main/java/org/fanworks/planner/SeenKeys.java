package org.fanworks.planner;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a key has come before. A whole number takes 11 to 22 bytes here and any other key
 * twice as much, whatever its length, so that a million of them fit where little memory is: numbers
 * are kept as they are, and of anything else 128 bits of its hash, which no two keys of a result
 * will ever share. Used by one thread.
 */
final class SeenKeys {
  /** Tables of their own, so that not all of them grow at once. */
  private static final int PARTS = 64;

  private final List<Part> numbers = parts(1);
  private final List<Part> hashes = parts(2);

  private static List<Part> parts(int width) {
    return Stream.generate(() -> new Part(width)).limit(PARTS).toList();
  }

  /** Notes a key; false if it has come before. */
  boolean add(List<? extends @Nullable Object> key) {
    if (key.size() == 1 && key.get(0) instanceof Long number) {
      return part(numbers, number).add(number, 0);
    }
    byte[] hash = Hashing.murmur3_128().hashString(text(key), StandardCharsets.UTF_8).asBytes();
    ByteBuffer halves = ByteBuffer.wrap(hash);
    long first = halves.getLong();
    return part(hashes, first).add(first, halves.getLong());
  }

  /** The values with their lengths, so that different keys have different texts. */
  private static String text(List<? extends @Nullable Object> key) {
    StringBuilder text = new StringBuilder();
    for (Object value : key) {
      String shown = value == null ? "" : value.toString();
      text.append(value == null ? -1 : shown.length()).append(':').append(shown);
    }
    return text.toString();
  }

  private static Part part(List<Part> parts, long key) {
    return parts.get((int) (mixed(key) >>> 58));
  }

  /** Neighbours go to places far apart; the first bits are the best. */
  private static long mixed(long key) {
    return key * 0x9E3779B97F4A7C15L;
  }

  /** A hash table with open addressing, of keys that are one number or two. */
  private static final class Part {
    private static final int FEWEST_PLACES = 16;

    private final int width;
    private long[] places;
    private int size;

    /** A key of nothing but zeros looks like a free place. */
    private boolean hasZero;

    Part(int width) {
      this.width = width;
      this.places = new long[FEWEST_PLACES * width];
    }

    boolean add(long first, long second) {
      if (first == 0 && second == 0) {
        boolean added = !hasZero;
        hasZero = true;
        return added;
      }
      int place = place(first, second);
      if (!isFree(place)) {
        return false;
      }
      put(place, first, second);
      size++;
      if (size * 4L * width > places.length * 3L) {
        grow();
      }
      return true;
    }

    private int place(long first, long second) {
      int last = places.length / width - 1;
      int place = (int) (mixed(first) >>> 26) & last;
      while (!isFree(place * width) && !holds(place * width, first, second)) {
        place = (place + 1) & last;
      }
      return place * width;
    }

    private boolean isFree(int place) {
      return holds(place, 0, 0);
    }

    private boolean holds(int place, long first, long second) {
      return places[place] == first && (width == 1 || places[place + 1] == second);
    }

    private void put(int place, long first, long second) {
      places[place] = first;
      if (width == 2) {
        places[place + 1] = second;
      }
    }

    private void grow() {
      long[] old = places;
      places = new long[2 * old.length];
      for (int i = 0; i < old.length; i += width) {
        long first = old[i];
        long second = width == 1 ? 0 : old[i + 1];
        if (first != 0 || second != 0) {
          put(place(first, second), first, second);
        }
      }
    }
  }
}
