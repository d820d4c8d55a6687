package org.fanworks.site.ao3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.table.FakeArchive;
import org.fanworks.site.ao3.table.FakeWork;
import org.fanworks.site.ao3.table.ReadWorks;
import org.fanworks.site.ao3.table.WorkSearches;
import org.fanworks.web.RequestLog;
import org.fanworks.web.RobotsPolicy;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebOptions;
import org.junit.jupiter.api.Test;

class Ao3SiteTest {
  @Test
  void readsWorksUntilItIsClosed() throws IOException {
    try (FakeArchive archive = FakeArchive.start()) {
      archive.works.addAll(FakeWork.range(1, 3));
      Ao3Site site = site(archive);
      SiteTable works = site.tables().get(0);
      WorkSearches w = new WorkSearches(works.declaration());

      assertThat(site.schema()).isEqualTo("ao3");
      assertThat(ReadWorks.all(works, w.search()).ids()).containsExactly(1L, 2L, 3L);
      site.close();

      assertThatThrownBy(() -> ReadWorks.all(works, w.search()))
          .isInstanceOfSatisfying(
              FanworksException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CANCELLED));
    }
  }

  private static Ao3Site site(FakeArchive archive) {
    WebOptions options =
        WebOptions.of(archive.base(), "0")
            .withMinInterval(Duration.ZERO)
            .withRobots(RobotsPolicy.IGNORE);
    return Ao3Site.ofGuest(new WebClient(options, new RequestLog()), archive.base());
  }
}
