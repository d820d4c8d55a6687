package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChallengePageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Just a moment...</title>",
        "<script>window._cf_chl_opt={}</script>",
        "<div class=\"cf-browser-verification\"></div>",
        "<h1>Shields are up!</h1>"
      })
  void knowsEachMarkerOnAnErrorPage(String body) {
    assertThat(isChallenge(503, body)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><title>\n Just a moment...\n</title>",
        "<title>Shields are up!</title>",
        "<script type='x'>(function(){window._cf_chl_opt={}</script>",
        "<div id='cf-browser-verification'></div>"
      })
  void knowsAChallengeThatClaimsSuccess(String body) {
    assertThat(isChallenge(200, body)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Shields are up - someone - Star Trek | Archive</title>",
        "<h2 class='title heading'>Shields are up!</h2>",
        "<blockquote>Just a moment... she said, _cf_chl_opt cf-browser-verification</blockquote>"
      })
  void leavesTheWordsOfAuthorsAlone(String body) {
    assertThat(isChallenge(200, body)).isFalse();
  }

  @Test
  void knowsTheHeader() {
    assertThat(ChallengePage.isShownBy(answer(200, Headers.of("cf-mitigated", "challenge"), "")))
        .isTrue();
  }

  private static boolean isChallenge(int status, String body) {
    return ChallengePage.isShownBy(answer(status, Headers.of(), body));
  }

  private static Answer answer(int status, Headers headers, String body) {
    HttpUrl url = HttpUrl.get("https://site.example/");
    return new Answer(url, status, headers, body, body.length(), false);
  }
}
