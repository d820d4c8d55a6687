package org.fanworks.site.ao3.page;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rating of a work, with the archive's id and the name that pages show (AO3 reference, 2.2). */
public enum Rating {
  NOT_RATED("9", "Not Rated"),
  GENERAL("10", "General Audiences"),
  TEEN("11", "Teen And Up Audiences"),
  MATURE("12", "Mature"),
  EXPLICIT("13", "Explicit");

  private static final Map<String, Rating> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Rating::displayName, Function.identity()));

  private final String id;
  private final String displayName;

  Rating(String id, String displayName) {
    this.id = id;
    this.displayName = displayName;
  }

  /** Tag id, as search parameters take it. */
  public String id() {
    return id;
  }

  /** The name that pages show. */
  public String displayName() {
    return displayName;
  }

  /** The rating that pages call {@code name}; case matters. */
  public static Optional<Rating> fromDisplayName(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
