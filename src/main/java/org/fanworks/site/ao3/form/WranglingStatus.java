package org.fanworks.site.ao3.form;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the archive's volunteers have made of a tag, as its search names it (AO3 reference, 4.5).
 */
public enum WranglingStatus {
  CANONICAL(EnumSet.of(Standing.CANONICAL)),
  NONCANONICAL(EnumSet.of(Standing.SYNONYM, Standing.NEITHER)),
  SYNONYMOUS(EnumSet.of(Standing.SYNONYM)),
  CANONICAL_SYNONYMOUS(EnumSet.of(Standing.CANONICAL, Standing.SYNONYM)),
  NONCANONICAL_NONSYNONYMOUS(EnumSet.of(Standing.NEITHER)),
  UNWRANGLEABLE(EnumSet.noneOf(Standing.class)),
  WRANGLEABLE(EnumSet.noneOf(Standing.class));

  /** The three things that a tag can be. */
  private enum Standing {
    CANONICAL,
    SYNONYM,
    NEITHER
  }

  private final ImmutableSet<Standing> standings;

  WranglingStatus(Set<Standing> standings) {
    this.standings = ImmutableSet.copyOf(standings);
  }

  /** The status of canonical tags, or of all others. */
  public static WranglingStatus canonical(boolean canonical) {
    return canonical ? CANONICAL : NONCANONICAL;
  }

  /** The value of the parameter. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status with this name, as {@link #parameter} writes it. */
  public static Optional<WranglingStatus> ofParameter(String text) {
    return Arrays.stream(values()).filter(status -> status.parameter().equals(text)).findFirst();
  }

  /** The status of tags that have both; empty if there is no name for it. */
  public Optional<WranglingStatus> and(WranglingStatus other) {
    Set<Standing> both = EnumSet.copyOf(standings);
    both.retainAll(other.standings);
    return Arrays.stream(values())
        .filter(status -> !both.isEmpty() && status.standings.equals(both))
        .findFirst();
  }

  /** Whether no tag has both. */
  public boolean excludes(WranglingStatus other) {
    return !standings.isEmpty()
        && !other.standings.isEmpty()
        && standings.stream().noneMatch(other.standings::contains);
  }
}
