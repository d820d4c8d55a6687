package org.fanworks.site.ao3.table;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.KnownTag;
import org.fanworks.site.ao3.page.TagNames;
import org.fanworks.web.RequestLog;
import org.fanworks.web.RobotsPolicy;
import org.fanworks.web.WebClient;
import org.fanworks.web.WebOptions;

/**
 * A web server that answers as the archive does where it matters for reading lists: standings of
 * tags, spelling, paging, the cap, and names of tags that it does not know, which it takes for
 * words that all works have.
 */
public final class FakeArchive extends Dispatcher implements AutoCloseable {
  private static final Pattern LIST = Pattern.compile("/(tags|users)/([^/]+)/works");
  private static final Pattern TAG = Pattern.compile("/tags/([^/]+)");
  private static final Pattern ID_RANGE = Pattern.compile("id:\\[(\\d+|\\*) TO (\\d+|\\*)\\]");

  public final List<FakeWork> works = new CopyOnWriteArrayList<>();
  final Map<String, KnownTag> tags = new HashMap<>();
  final List<String> users = new ArrayList<>();
  public final Map<Integer, Runnable> events = new HashMap<>();
  public final List<String> requests = new CopyOnWriteArrayList<>();
  int pageSize = 20;
  public int maxResults = 100_000;
  String robotsTxt = "";

  /** A search for this text is malformed; by default none is. */
  String malformed = "\n";

  private final MockWebServer server = new MockWebServer();
  private final List<WebClient> clients = new ArrayList<>();

  private FakeArchive() {}

  public static FakeArchive start() throws IOException {
    FakeArchive archive = new FakeArchive();
    archive.server.setDispatcher(archive);
    archive.server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    return archive;
  }

  public URI base() {
    return URI.create("http://127.0.0.1:" + server.getPort());
  }

  /** A table of this archive that knows nothing yet. */
  public WorksTable table(RobotsPolicy robots) {
    WebOptions options =
        WebOptions.of(base(), "0").withMinInterval(Duration.ZERO).withRobots(robots);
    WebClient client = new WebClient(options, new RequestLog());
    clients.add(client);
    return new WorksTable(Ao3Web.of(client, new Ao3Urls(base())));
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    String target = request.getTarget();
    if (target.equals("/robots.txt")) {
      return page(200, robotsTxt);
    }
    Asked asked = Asked.of(target);
    requests.add(asked.toString());
    events.getOrDefault(requests.size(), () -> {}).run();
    Matcher list = LIST.matcher(asked.path());
    if (list.matches()) {
      String owner = TagNames.fromPath(list.group(2));
      return list.group(1).equals("tags") ? tagWorks(owner, asked) : userWorks(owner, asked);
    }
    Matcher tag = TAG.matcher(asked.path());
    if (tag.matches()) {
      return tagPage(TagNames.fromPath(tag.group(1)));
    }
    return asked.path().equals("/works/search") ? list("", asked) : notFound();
  }

  private MockResponse tagWorks(String name, Asked asked) {
    KnownTag tag = tags.get(name);
    if (tag == null) {
      return notFound();
    }
    return switch (tag.standing()) {
      case CANONICAL -> list("in <a class='tag' href='/x'>" + tag.spelling() + "</a>", asked);
      case SYNONYM -> moved("/tags/" + TagNames.toPath(tag.canonical().orElseThrow()) + "/works");
      case UNWRANGLED -> moved("/tags/" + TagNames.toPath(tag.spelling()));
      case EXISTING, UNKNOWN -> throw new IllegalStateException("A tag has a standing");
    };
  }

  private MockResponse tagPage(String name) {
    KnownTag tag = tags.get(name);
    if (tag == null) {
      return notFound();
    }
    String canonical = tag.is(KnownTag.Standing.CANONICAL) ? " It's a canonical tag." : "";
    String merger =
        tag.canonical()
            .map(to -> "<div class='merger module'><p><a class='tag'>" + to + "</a></p></div>")
            .orElse("");
    return page(
        200,
        """
        <html><head><title>Tag</title></head><body><div id="main" class="tags-show region">
        <div class="flash"></div><div class="tag home profile"><div class="primary header module">
        <h2 class="heading">%s</h2></div><p>This tag belongs to the Additional Tags Category.%s</p>
        %s</div></div></body></html>
        """
            .formatted(tag.spelling(), canonical, merger));
  }

  private MockResponse userWorks(String login, Asked asked) {
    return users.stream()
        .filter(login::equalsIgnoreCase)
        .findFirst()
        .map(user -> list("by " + user, asked))
        .orElseGet(FakeArchive::notFound);
  }

  private MockResponse list(String heading, Asked asked) {
    if (asked.parameters().getOrDefault("query", "").contains(malformed)) {
      return page(200, FakeList.SYNTAX_ERROR);
    }
    List<FakeWork> found = new ArrayList<>(works);
    asked.names().stream()
        .filter(tags::containsKey)
        .forEach(name -> found.removeIf(work -> !work.freeforms().contains(name)));
    Matcher range = ID_RANGE.matcher(asked.parameters().getOrDefault("query", ""));
    if (range.find()) {
      found.removeIf(work -> !within(work.id(), range.group(1), range.group(2)));
    }
    if (asked.parameters().get("sort_direction").equals("desc")) {
      found.sort(Comparator.comparingLong(FakeWork::id).reversed());
    }
    int lastPage = (maxResults + pageSize - 1) / pageSize;
    int page = Math.min(lastPage, Integer.parseInt(asked.parameters().getOrDefault("page", "1")));
    return page(200, new FakeList(heading, found, page, pageSize, maxResults).html());
  }

  private static boolean within(long id, String from, String to) {
    return (from.equals("*") || id >= Long.parseLong(from))
        && (to.equals("*") || id <= Long.parseLong(to));
  }

  private static MockResponse notFound() {
    return page(
        404,
        """
        <html><head><title>404</title></head><body><div id="main" class="system errors error-404">
        <h2 class="heading">Error 404</h2></div></body></html>
        """);
  }

  private static MockResponse moved(String path) {
    return new MockResponse.Builder().code(302).setHeader("Location", path).build();
  }

  private static MockResponse page(int status, String body) {
    return new MockResponse.Builder().code(status).body(body).build();
  }

  @Override
  public void close() {
    clients.forEach(WebClient::close);
    server.close();
  }

  /** A request, decoded and without what is always the same. */
  private record Asked(String path, Map<String, String> parameters) {
    static Asked of(String target) {
      String[] parts = target.split("\\?", 2);
      Map<String, String> parameters = new LinkedHashMap<>();
      for (String parameter : parts.length == 1 ? new String[0] : parts[1].split("&")) {
        String[] pair = decode(parameter).split("=", 2);
        parameters.put(pair[0].replaceAll("work_search\\[([a-z_]+)\\]", "$1"), pair[1]);
      }
      return new Asked(decode(parts[0].replace("+", "%2B")), parameters);
    }

    List<String> names() {
      return parameters.entrySet().stream()
          .filter(entry -> entry.getKey().endsWith("_names"))
          .filter(entry -> !entry.getKey().startsWith("excluded"))
          .flatMap(entry -> List.of(entry.getValue().split(",")).stream())
          .toList();
    }

    private static String decode(String text) {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(path);
      parameters.forEach((name, value) -> text.append(' ').append(name).append('=').append(value));
      return text.toString().replace(" sort_column=id sort_direction=asc", "");
    }
  }
}
