package org.fanworks.web;

import java.util.function.Function;
import okhttp3.HttpUrl;

/** Follows redirects by hand, so that each hop is paced, checked and logged like any request. */
record RedirectFollower(Origin origin) {
  private static final int MOST_HOPS = 5;

  /** The first answer that is no redirect; {@code get} fetches one URL. */
  Answer follow(HttpUrl start, Function<HttpUrl, Answer> get) {
    Answer answer = get.apply(start);
    for (int hop = 0; answer.isRedirect(); hop++) {
      if (hop == MOST_HOPS) {
        throw RedirectRefused.endless(SafeUrl.of(start), MOST_HOPS);
      }
      answer = get.apply(target(answer));
    }
    return answer;
  }

  /**
   * The same for the answer to a form that was sent to {@code start}: the rest of the way is read,
   * and the form never sent again.
   */
  Answer followFrom(Answer first, Function<HttpUrl, Answer> get) {
    if (first.status() == 307 || first.status() == 308) {
      throw RedirectRefused.repeating(SafeUrl.of(first.url()), first.status());
    }
    return first.isRedirect() ? follow(target(first), get) : first;
  }

  private HttpUrl target(Answer answer) {
    HttpUrl target =
        answer
            .location()
            .orElseThrow(() -> RedirectRefused.aimless(SafeUrl.of(answer.url()), answer.status()));
    if (!origin.contains(target)) {
      throw RedirectRefused.elsewhere(SafeUrl.of(answer.url()), SafeUrl.of(target));
    }
    return target.newBuilder().fragment(null).build();
  }
}
