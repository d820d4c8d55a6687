package org.fanworks.site.ao3.form;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the archive's volunteers have made of a tag, as its search names it (AO3 reference, 4.5).
 */
public enum WranglingStatus {
  CANONICAL(ImmutableSet.of(Standing.CANONICAL)),
  NONCANONICAL(ImmutableSet.of(Standing.SYNONYM, Standing.NEITHER)),
  SYNONYMOUS(ImmutableSet.of(Standing.SYNONYM)),
  CANONICAL_SYNONYMOUS(ImmutableSet.of(Standing.CANONICAL, Standing.SYNONYM)),
  NONCANONICAL_NONSYNONYMOUS(ImmutableSet.of(Standing.NEITHER)),
  UNWRANGLEABLE(ImmutableSet.of()),
  WRANGLEABLE(ImmutableSet.of());

  /** The three things that a tag can be. */
  private enum Standing {
    CANONICAL,
    SYNONYM,
    NEITHER
  }

  private final ImmutableSet<Standing> standings;

  WranglingStatus(ImmutableSet<Standing> standings) {
    this.standings = standings;
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
    Set<Standing> both = Sets.intersection(standings, other.standings);
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
