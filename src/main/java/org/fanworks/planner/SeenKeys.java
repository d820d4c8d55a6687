package org.fanworks.planner;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a key has come before. A key takes 16 to 32 bytes here, whatever its length, so
 * that a million of them fit where little memory is: whole numbers are kept as they are, anything
 * else as 126 bits of its hash, which no two keys of a result will ever share. Used by one thread.
 */
final class SeenKeys {
  /** Tables of their own, so that not all of them grow at once. */
  private static final int PARTS = 64;

  private final Part[] parts = new Part[PARTS];

  /** No key has come yet. */
  SeenKeys() {
    for (int i = 0; i < PARTS; i++) {
      parts[i] = new Part();
    }
  }

  /** Notes a key; false if it has come before. */
  boolean add(List<? extends @Nullable Object> key) {
    if (key.size() == 1 && key.get(0) instanceof Long number) {
      return add(Part.WHOLE_NUMBER, number);
    }
    HashCode hash = Hashing.murmur3_128().hashString(text(key), StandardCharsets.UTF_8);
    ByteBuffer halves = ByteBuffer.wrap(hash.asBytes());
    return add((halves.getLong() << 2) | Part.HASH, halves.getLong());
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

  private boolean add(long high, long low) {
    return parts[(int) (mixed(high, low) >>> 58)].add(high, low);
  }

  /** All bits of a key in each, the first ones best: neighbours go to places far apart. */
  private static long mixed(long high, long low) {
    return (low ^ high) * 0x9E3779B97F4A7C15L;
  }

  /** A hash table with open addressing. */
  private static final class Part {
    /** The high half of a free place, of a whole number, and the last bits of a hash. */
    private static final long FREE = 0;

    private static final long WHOLE_NUMBER = 1;
    private static final long HASH = 2;

    private long[] halves = new long[2 * 16];
    private int size;

    boolean add(long high, long low) {
      int place = place(high, low);
      if (halves[place] != FREE) {
        return false;
      }
      halves[place] = high;
      halves[place + 1] = low;
      size++;
      if (size * 8L > halves.length * 3L) {
        grow();
      }
      return true;
    }

    private int place(long high, long low) {
      int place = (2 * (int) (mixed(high, low) >>> 26)) & (halves.length - 1);
      while (halves[place] != FREE && (halves[place] != high || halves[place + 1] != low)) {
        place = (place + 2) & (halves.length - 1);
      }
      return place;
    }

    private void grow() {
      long[] old = halves;
      halves = new long[2 * old.length];
      for (int i = 0; i < old.length; i += 2) {
        if (old[i] != FREE) {
          int place = place(old[i], old[i + 1]);
          halves[place] = old[i];
          halves[place + 1] = old[i + 1];
        }
      }
    }
  }
}
