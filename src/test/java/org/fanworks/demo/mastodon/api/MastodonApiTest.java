package org.fanworks.demo.mastodon.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.fanworks.demo.data.Lazy;
import org.fanworks.demo.mastodon.data.Post;
import org.fanworks.demo.mastodon.data.World;
import org.fanworks.demo.server.Answering.Asking;
import org.fanworks.demo.web.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The embedded server answers as Mastodon does (Mastodon reference, 2, 3 and 8). */
final class MastodonApiTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final World WORLD = World.make(7, 40, 1_500);
  private static final MastodonApi API = api(new MastodonApi.Rules(100_000, 100_000, false));

  private static MastodonApi api(MastodonApi.Rules rules) {
    return new MastodonApi(Lazy.of(() -> WORLD), rules, InstantSource.system());
  }

  private static Response get(MastodonApi api, String token, String target) {
    String[] parts = target.split("\\?", 2);
    Map<String, List<String>> query =
        parts.length == 1
            ? Map.of()
            : Arrays.stream(parts[1].split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(
                    Collectors.groupingBy(
                        pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList())));
    Optional<String> authorization =
        token.isEmpty() ? Optional.empty() : Optional.of("Bearer " + token);
    return api.answer(new Asking("GET", "/api/v1/" + parts[0], query, authorization, ""));
  }

  private static JsonNode json(Response response) {
    try {
      return MAPPER.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(response.body(), e);
    }
  }

  private static List<Long> ids(String token, String target) {
    return StreamSupport.stream(json(get(API, token, target)).spliterator(), false)
        .map(item -> Long.parseLong(item.path("id").asText()))
        .toList();
  }

  private static List<Long> publicIds() {
    return new Sight(WORLD, Optional.empty())
        .publicFeed().stream().filter(post -> !post.gone()).map(Post::id).toList();
  }

  @Test
  void showsTheLargestIdsFirst() {
    assertThat(ids("", "timelines/public?limit=10"))
        .isSubsetOf(publicIds())
        .first()
        .isEqualTo(publicIds().get(0));
    assertThat(ids("", "timelines/public?limit=10")).isSortedAccordingTo((a, b) -> -a.compareTo(b));
  }

  @Test
  void boundsLeaveTheirOwnIdOut() {
    List<Long> all = ids("", "timelines/public?limit=40");
    long third = all.get(2);

    assertThat(ids("", "timelines/public?limit=40&max_id=" + third)).doesNotContain(third);
    assertThat(ids("", "timelines/public?limit=40&since_id=" + third))
        .containsExactlyElementsOf(all.subList(0, 2));
    assertThat(ids("", "timelines/public?limit=1&since_id=" + third)).containsExactly(all.get(0));
    assertThat(ids("", "timelines/public?limit=1&min_id=" + third)).containsExactly(all.get(1));
  }

  @Test
  void cutsPagesBeforeDeletedStatusesDisappear() {
    int short40 = 0;
    String target = "timelines/public?limit=40";
    for (Optional<String> next = Optional.of(target); next.isPresent(); ) {
      Response page = get(API, "", next.get());
      short40 += json(page).size() > 0 && json(page).size() < 40 ? 1 : 0;
      next = page.header("Link").flatMap(MastodonApiTest::next);
    }

    assertThat(short40).isGreaterThan(1);
  }

  private static Optional<String> next(String link) {
    return Arrays.stream(link.split(", "))
        .filter(part -> part.endsWith("rel=\"next\""))
        .map(part -> part.replaceFirst("^<https://[^/]+/api/v1/", "").replaceFirst(">.*", ""))
        .findFirst();
  }

  @Test
  void linksOfHashtagsForgetTheOtherHashtags() {
    Response page = get(API, "", "timelines/tag/fanfic?any[]=ao3&local=true&limit=5");

    assertThat(page.header("Link").orElse(""))
        .contains("local=true", "limit=5", "max_id=")
        .doesNotContain("any");
  }

  @Test
  void readsNoMoreThanFourHashtags() {
    String five = "any[]=writing&any[]=cats&any[]=poetry&any[]=ao3";

    assertThat(ids("", "timelines/tag/fanfic?limit=40&" + five))
        .isEqualTo(ids("", "timelines/tag/fanfic?limit=40&any[]=writing&any[]=cats&any[]=poetry"));
  }

  @Test
  void pagesBookmarksByNumbersThatNoStatusHas() {
    Response page = get(API, Token.OWNER, "bookmarks?limit=10");
    String cursor =
        next(page.header("Link").orElse("")).orElseThrow().replaceFirst(".*max_id=", "");

    assertThat(WORLD.post(Long.parseLong(cursor))).isEmpty();
    assertThat(ids(Token.OWNER, "bookmarks?limit=10&max_id=" + cursor))
        .hasSize(10)
        .doesNotContainAnyElementsOf(ids(Token.OWNER, "bookmarks?limit=10"));
  }

  @ParameterizedTest
  @CsvSource({
    "timelines/public?limit=500, 40",
    "directory?limit=500, 80",
    "trends/tags?limit=500, 20"
  })
  void holdsLimitsDown(String target, int most) {
    assertThat(json(get(API, Token.OWNER, target)).size()).isBetween(1, most);
  }

  @Test
  void givesOutTwentyStatusesByTheirIdsAndNoMore() {
    List<String> parameters = publicIds().stream().limit(21).map(id -> "id[]=" + id).toList();

    assertThat(ids("", "statuses?" + String.join("&", parameters.subList(0, 20)))).hasSize(20);
    assertThat(get(API, "", "statuses?" + String.join("&", parameters)).status()).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource({
    "'', timelines/public, 200",
    "unknown, timelines/public, 200",
    "unknown, timelines/home, 401",
    "'', timelines/home, 401",
    "demo-statuses-token, timelines/home, 200",
    "demo-statuses-token, lists, 403",
    "demo-statuses-token, accounts/lookup?acct=ida, 403",
    "demo-program-token, timelines/public, 200",
    "demo-program-token, timelines/home, 422",
    "demo-program-token, accounts/verify_credentials, 422",
    "demo-token, accounts/verify_credentials, 200",
    "demo-token, nothing/here, 404"
  })
  void answersWhoeverMayAsk(String token, String target, int status) {
    assertThat(get(API, token, target).status()).isEqualTo(status);
  }

  @Test
  void hidesMutedPeopleFromBatchesButNotFromSingleRequests() {
    Post hidden =
        WORLD.posts().stream()
            .filter(post -> WORLD.graph().own().muted().contains(post.author()))
            .filter(post -> post.visibility() == Post.Visibility.PUBLIC && !post.gone())
            .findFirst()
            .orElseThrow();

    assertThat(get(API, Token.OWNER, "statuses/" + hidden.id()).status()).isEqualTo(200);
    assertThat(ids(Token.OWNER, "statuses?id[]=" + hidden.id())).isEmpty();
  }

  @Test
  void closesItsFeedsToGuestsIfItIsTold() {
    MastodonApi closed = api(new MastodonApi.Rules(1_000, 1_000, true));

    assertThat(get(closed, "", "timelines/public").status()).isEqualTo(401);
    assertThat(get(closed, Token.PROGRAM, "timelines/public").status()).isEqualTo(422);
    assertThat(get(closed, Token.OWNER, "timelines/public").status()).isEqualTo(200);
  }

  @Test
  void refusesWhoeverAsksTooOften() {
    MastodonApi strict = api(new MastodonApi.Rules(3, 1, false));

    assertThat(get(strict, "", "timelines/public").header("X-RateLimit-Remaining")).contains("2");
    assertThat(get(strict, "", "timelines/public?max_id=9").status()).isEqualTo(200);
    assertThat(get(strict, "", "timelines/public?max_id=8").status()).isEqualTo(429);
    assertThat(get(strict, "", "custom_emojis").status()).isEqualTo(429);
    assertThat(get(strict, Token.OWNER, "timelines/public").status()).isEqualTo(200);
  }
}
