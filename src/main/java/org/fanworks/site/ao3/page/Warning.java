package org.fanworks.site.ao3.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Archive warning of a work, with the archive's id and the name that pages show (AO3 reference,
 * 2.2). Two of them also go by another name: one is stored under a shorter name than it is shown,
 * one was renamed.
 */
public enum Warning {
  CHOSE_NOT_TO_WARN(
      "14", "Creator Chose Not To Use Archive Warnings", "Choose Not To Use Archive Warnings"),
  NONE_APPLY("16", "No Archive Warnings Apply"),
  VIOLENCE("17", "Graphic Depictions Of Violence"),
  CHARACTER_DEATH("18", "Major Character Death"),
  NON_CON("19", "Rape/Non-Con"),
  UNDERAGE("20", "Underage Sex", "Underage");

  private static final Map<String, Warning> BY_NAME =
      Stream.of(values())
          .flatMap(
              warning ->
                  Stream.of(warning.displayName, warning.otherName)
                      .distinct()
                      .map(name -> Map.entry(name, warning)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final String id;
  private final String displayName;
  private final String otherName;

  Warning(String id, String displayName) {
    this(id, displayName, displayName);
  }

  Warning(String id, String displayName, String otherName) {
    this.id = id;
    this.displayName = displayName;
    this.otherName = otherName;
  }

  /** Tag id, as search parameters take it. */
  public String id() {
    return id;
  }

  /** The name that pages show. */
  public String displayName() {
    return displayName;
  }

  /** Name that links and some symbols use; for most warnings the display name itself. */
  String otherName() {
    return otherName;
  }

  /** Whether the archive keeps the tag under the name that pages show. */
  public boolean isKeptAsShown() {
    return otherName.equals(displayName);
  }

  /** The names under which the archive may keep tags that pages show as {@code shown}. */
  public static List<String> keptNames(String shown) {
    return Stream.concat(Stream.of(shown), fromDisplayName(shown).stream().map(Warning::otherName))
        .distinct()
        .toList();
  }

  /** The warning whose only shown name is {@code name}; case matters. */
  public static Optional<Warning> fromDisplayName(String name) {
    return fromAnyName(name).filter(warning -> warning.displayName.equals(name));
  }

  /** The warning that some page, link or older capture calls {@code name}; case matters. */
  static Optional<Warning> fromAnyName(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
