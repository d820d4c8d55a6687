package org.fanworks.site.ao3.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A collection's profile (AO3 reference, 6.13).
 *
 * @param maintainers logins
 * @param contact empty where none is given
 */
public record CollectionProfile(
    String title, LocalDate activeSince, List<String> maintainers, Optional<String> contact) {
  public CollectionProfile {
    maintainers = List.copyOf(maintainers);
  }
}
