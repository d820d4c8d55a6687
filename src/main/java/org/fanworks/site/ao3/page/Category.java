package org.fanworks.site.ao3.page;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Category of a work, with the archive's id and the name that pages show (AO3 reference, 2.2). */
public enum Category {
  GEN("21", "Gen"),
  FEMALE_MALE("22", "F/M"),
  MALE_MALE("23", "M/M"),
  OTHER("24", "Other"),
  FEMALE_FEMALE("116", "F/F"),
  MULTI("2246", "Multi");

  private static final Map<String, Category> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Category::displayName, Function.identity()));

  private final String id;
  private final String displayName;

  Category(String id, String displayName) {
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

  /** The category that pages call {@code name}; case matters. */
  public static Optional<Category> fromDisplayName(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
