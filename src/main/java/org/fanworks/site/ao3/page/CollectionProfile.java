package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A collection's profile (AO3 reference, 6.13).
 *
 * @param name the one word that addresses it, as the archive spells it
 * @param maintainers logins
 * @param contact empty where none is given
 */
public record CollectionProfile(
    String name,
    String title,
    LocalDate activeSince,
    List<String> maintainers,
    Optional<String> contact) {
  public CollectionProfile {
    maintainers = List.copyOf(maintainers);
  }
}
