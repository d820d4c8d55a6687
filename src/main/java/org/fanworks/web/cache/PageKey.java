package org.fanworks.web.cache;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What makes two requests the same. It tells nothing of them: whatever went in, secrets included,
 * is there as a digest alone.
 *
 * @param digest SHA-256 in lower-case hexadecimal
 */
public record PageKey(String digest) {
  /** The key of requests that agree in all parts. */
  public static PageKey of(List<String> parts) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (String part : parts) {
      hasher.putInt(part.length()).putString(part, StandardCharsets.UTF_8);
    }
    return new PageKey(hasher.hash().toString());
  }
}
