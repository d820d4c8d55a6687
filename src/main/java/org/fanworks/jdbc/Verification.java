package org.fanworks.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.Site;

/**
 * Asks the sites, when a connection opens, whether they take what it was given to prove who it is.
 * A refusal ends the opening. A site that cannot be asked now does not: the other sites can be read
 * without it, and it is asked again when it is needed.
 */
final class Verification {
  private Verification() {}

  /**
   * Asks all sites within one run.
   *
   * @return what the user has to be told
   * @throws FanworksException of kind LOGIN_REQUIRED if a site refuses
   */
  static List<String> by(List<Site> sites, QueryRun run) {
    List<String> warnings = new ArrayList<>();
    for (Site site : sites) {
      try {
        ask(site, run);
      } catch (FanworksException failure) {
        if (failure.kind() == ErrorKind.LOGIN_REQUIRED) {
          throw failure;
        }
        warnings.add(
            "Whether "
                + site.schema()
                + " knows this connection could not be asked: "
                + failure.getMessage());
      }
    }
    return warnings;
  }

  private static void ask(Site site, QueryRun run) {
    run.timeout()
        .limit(
            () -> {
              site.verify(run.execution());
              return site;
            });
  }
}
