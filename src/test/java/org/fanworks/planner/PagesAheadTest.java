package org.fanworks.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.Page;
import org.fanworks.site.PageStream;
import org.junit.jupiter.api.Test;

final class PagesAheadTest {
  private final Semaphore fetched = new Semaphore(0);

  private PageStream stream(int pages) {
    return new PageStream() {
      private int page;

      @Override
      public Page next() {
        page++;
        fetched.release();
        return new Page(List.of(), page, OptionalLong.empty(), page == pages);
      }
    };
  }

  @Test
  void fetchesNothingAheadOfTheSecondPage() throws InterruptedException {
    PagesAhead pages = new PagesAhead(stream(5), true);

    pages.next();

    assertThat(fetched.tryAcquire(2, 50, TimeUnit.MILLISECONDS)).isFalse();
  }

  @Test
  void fetchesOnePageAheadFromThenOn() throws InterruptedException {
    PagesAhead pages = new PagesAhead(stream(9), true);

    pages.next();
    pages.next();

    assertThat(fetched.tryAcquire(3, 5, TimeUnit.SECONDS)).isTrue();
    assertThat(fetched.tryAcquire(1, 50, TimeUnit.MILLISECONDS)).isFalse();
  }

  @Test
  void fetchesNothingAheadForACallerThatMayStop() throws InterruptedException {
    PagesAhead pages = new PagesAhead(stream(9), false);

    pages.next();
    pages.next();

    assertThat(fetched.tryAcquire(3, 50, TimeUnit.MILLISECONDS)).isFalse();
  }

  @Test
  void returnsThePagesInOrderAndStopsAfterTheLast() throws InterruptedException {
    PagesAhead pages = new PagesAhead(stream(3), true);

    assertThat(pages.next().firstRow()).isEqualTo(1);
    assertThat(pages.next().firstRow()).isEqualTo(2);
    assertThat(pages.next().last()).isTrue();
    assertThat(fetched.tryAcquire(4, 50, TimeUnit.MILLISECONDS)).isFalse();
  }

  @Test
  void passesOnWhatWentWrongAhead() {
    PagesAhead pages =
        new PagesAhead(
            new PageStream() {
              private int page;

              @Override
              public Page next() {
                page++;
                if (page == 3) {
                  throw new FanworksException(ErrorKind.UNREACHABLE, "gone");
                }
                return new Page(List.of(), page, OptionalLong.empty(), false);
              }
            },
            true);

    pages.next();
    pages.next();

    assertThatThrownBy(pages::next).isInstanceOf(FanworksException.class).hasMessage("gone");
  }
}
