package org.fanworks.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Answers that real servers gave, from 2017 on, become rows. They lie beside a developer's
 * checkout, see {@code CapturedPages} of the archive; without them the test is skipped.
 */
final class RealAnswersTest {
  private static final String TOKEN = "&mastodon.accessToken=any";
  private static final Kind NOTHING = new Kind("", "", "");

  /**
   * How answers of a kind are asked for.
   *
   * @param path {@code $id} stands for the id of the first object, {@code $account} for its account
   * @param list key of the list in the answer; empty if it is one, a dot if it is an object
   */
  private record Kind(String path, String sql, String list) {}

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          kind("account", "accounts/lookup", "accounts WHERE handle = 'x'", "."),
          kind(
              "account-statuses",
              "accounts/$account/statuses",
              "account_statuses WHERE account_id = '$account'",
              ""),
          kind("accounts", "accounts/1/followers", "followers WHERE account_id = '1'", ""),
          kind("announcements", "announcements", "announcements", ""),
          kind("bookmarks", "bookmarks", "bookmarks", ""),
          kind(
              "context",
              "statuses/1/context",
              "status_context WHERE status_id = '1'",
              "descendants"),
          kind("custom-emojis", "custom_emojis", "custom_emojis", ""),
          kind("directory", "directory", "directory", ""),
          kind("domain-blocks", "instance/domain_blocks", "instance_domain_blocks", ""),
          kind("favourites", "favourites", "favourites", ""),
          kind(
              "featured-tags",
              "accounts/1/featured_tags",
              "account_featured_tags WHERE account_id = '1'",
              ""),
          kind("instance-v1", "instance", "instance", "."),
          kind("instance-v2", "/api/v2/instance", "instance", "."),
          kind("notifications", "notifications", "notifications", ""),
          kind(
              "notifications-grouped",
              "/api/v2/notifications",
              "notification_groups",
              "notification_groups"),
          kind("poll", "polls/$id", "polls WHERE id = '$id'", "."),
          kind("relationships", "accounts/relationships", "relationships WHERE id = '$id'", ""),
          kind("search-accounts", "accounts/search", "search_accounts WHERE query = 'x'", ""),
          kind("search-v2", "/api/v2/search", "search_tags WHERE query = 'x'", "hashtags"),
          kind("status", "statuses/$id", "statuses WHERE id = '$id'", "."),
          kind("status-history", "statuses/1/history", "status_history WHERE status_id = '1'", ""),
          kind("status-source", "statuses/$id/source", "status_source WHERE id = '$id'", "."),
          kind("timeline-hashtag", "timelines/public", "public_timeline", ""),
          kind("timeline-home", "timelines/home", "home_timeline", ""),
          kind("timeline-list", "timelines/list/1", "list_timeline WHERE list_id = '1'", ""),
          kind("timeline-local", "timelines/public", "public_timeline", ""),
          kind("timeline-public", "timelines/public", "public_timeline", ""),
          kind("trends-tags", "trends/tags", "trending_tags", ""),
          kind("trends-links", "trends/links", "trending_links", ""));

  private static Map.Entry<String, Kind> kind(String kind, String path, String from, String list) {
    String whole = path.startsWith("/") ? path : "/api/v1/" + path;
    return Map.entry(kind, new Kind(whole, "SELECT * FROM " + from, list));
  }

  private static Optional<Path> folder() {
    Optional<String> configured = Optional.ofNullable(System.getProperty("fanworks.pages"));
    Stream<Path> places =
        configured.isPresent()
            ? configured.stream().map(Path::of)
            : Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(parent -> parent.resolve("shared/pages"));
    return places
        .map(place -> place.resolve("mastodon"))
        .filter(place -> Files.exists(place.resolve("INDEX.tsv")))
        .findFirst();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> becomeRows() {
    Optional<Path> folder = folder();
    assumeTrue(folder.isPresent(), "skipped: no captured answers beside the checkout");
    return read(folder.get().resolve("INDEX.tsv"))
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .filter(
            cells -> KINDS.containsKey(cells[1]) && Files.exists(folder.get().resolve(cells[0])))
        .map(
            cells ->
                DynamicTest.dynamicTest(
                    cells[0],
                    () ->
                        requireRows(
                            read(folder.get().resolve(cells[0])),
                            KINDS.getOrDefault(cells[1], NOTHING))));
  }

  private static void requireRows(String body, Kind kind) throws IOException, SQLException {
    JsonNode answer = new ObjectMapper().readTree(body);
    JsonNode first = answer.isArray() ? answer.path(0) : answer;
    int rows = rows(answer, kind.list());
    try (FakeInstance server = FakeInstance.start()) {
      server.knowsToken();
      server.answer(filled(kind.path(), first), 200, body);
      if (answer.isArray()) {
        server.answer(filled(kind.path(), first), 200, "[]");
      } else if (kind.list().equals("hashtags")) {
        server.answer(filled(kind.path(), first), 200, "{\"hashtags\":[]}");
      }

      List<String> found = server.query(TOKEN, filled(kind.sql(), first));

      assertThat(found).hasSize(rows);
    }
  }

  private static String filled(String text, JsonNode first) {
    return text.replace("$id", first.path("id").asText("0"))
        .replace("$account", first.path("account").path("id").asText("0"));
  }

  private static int rows(JsonNode answer, String list) {
    return switch (list) {
      case "." -> 1;
      case "" -> answer.size();
      case "descendants" -> answer.path("ancestors").size() + answer.path(list).size();
      default -> answer.path(list).size();
    };
  }
}
