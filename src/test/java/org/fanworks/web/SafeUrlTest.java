package org.fanworks.web;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SafeUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://me:hush@site.example/a, https://site.example/a",
    "https://site.example/a#hush, https://site.example/a",
    "https://site.example/a?access_token=hush, https://site.example/a?access_token=hidden",
    "https://site.example/?user%5Bpassword%5D=hush, https://site.example/?user%5Bpassword%5D=hidden",
    "https://site.example/w?w%5Bq%5D=a%26b&page=2, https://site.example/w?w%5Bq%5D=a%26b&page=2"
  })
  void hidesSecretsAndNothingElse(String url, String safe) {
    assertThat(SafeUrl.of(HttpUrl.get(url))).hasToString(safe);
  }
}
