package org.fanworks.demo.mastodon.api;

import com.google.common.base.Splitter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.demo.mastodon.data.Graph;
import org.fanworks.demo.web.PathTemplate;

/** Which handler answers which path, and whom; the first route that matches wins. Immutable. */
final class ApiRoutes {
  private static final Splitter SLASH = Splitter.on('/').omitEmptyStrings();

  private final List<Route> routes;

  /** Answers the requests for one kind of thing. */
  @FunctionalInterface
  interface Handler {
    ApiReply handle(ApiCall call);
  }

  /**
   * A route.
   *
   * @param user whether only accounts may ask
   * @param scopes one of which a token must have, even where none is needed; empty for no matter
   */
  record Route(PathTemplate template, boolean user, List<String> scopes, Handler handler) {}

  /** A route, and what it found in the path. */
  record Match(Route route, Map<String, String> parts) {}

  private ApiRoutes(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  Optional<Match> find(String rawPath) {
    List<String> segments = SLASH.splitToStream(rawPath).map(ApiRoutes::decode).toList();
    return routes.stream()
        .flatMap(route -> route.template().match(segments).map(p -> new Match(route, p)).stream())
        .findFirst();
  }

  private static String decode(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return segment;
    }
  }

  private static final class Builder {
    private final List<Route> routes = new ArrayList<>();

    /** For everybody; a token has to have the scope all the same. */
    Builder open(String path, String scope, Handler handler) {
      List<String> scopes = scope.isEmpty() ? List.of() : List.of(scope);
      routes.add(new Route(PathTemplate.of("/api/v1/" + path), false, scopes, handler));
      return this;
    }

    /** For accounts alone. */
    Builder own(String path, String scope, Handler handler) {
      routes.add(
          new Route(PathTemplate.of("/api/v1/" + path), true, List.of(scope, "follow"), handler));
      return this;
    }

    Builder of(String path, boolean user, String scope, Handler handler) {
      List<String> scopes = scope.isEmpty() ? List.of() : List.of(scope);
      routes.add(new Route(PathTemplate.of(path), user, scopes, handler));
      return this;
    }
  }

  /** All that the embedded server answers. */
  static ApiRoutes of(Context context) {
    Builder routes = new Builder();
    addTimelines(routes, new TimelineHandlers(context));
    addStatuses(routes, context, new StatusHandlers(context));
    addTags(routes, context);
    addAccounts(routes, new AccountHandlers(context));
    addOwn(routes, new OwnHandlers(context), new AccountHandlers(context));
    addNotifications(routes, NotificationHandlers.of(context));
    addInstance(routes, new InstanceHandlers(context));
    return new ApiRoutes(routes.routes);
  }

  private static void addTimelines(Builder routes, TimelineHandlers timelines) {
    routes
        .open("timelines/public", "read:statuses", timelines::everybody)
        .open("timelines/tag/{tag}", "read:statuses", timelines::tagged)
        .open("timelines/link", "read:statuses", timelines::link)
        .own("timelines/home", "read:statuses", timelines::home)
        .own("timelines/list/{id}", "read:lists", timelines::list);
  }

  private static void addStatuses(Builder routes, Context context, StatusHandlers statuses) {
    routes
        .open("statuses", "read:statuses", statuses::several)
        .open("statuses/{id}", "read:statuses", statuses::one)
        .open("statuses/{id}/context", "read:statuses", statuses::context)
        .open("statuses/{id}/reblogged_by", "read:accounts", statuses::boosters)
        .open("statuses/{id}/favourited_by", "read:accounts", statuses::admirers)
        .open("statuses/{id}/history", "read:statuses", statuses::history)
        .own("statuses/{id}/source", "read:statuses", statuses::source)
        .own("statuses/{id}/quotes", "read:statuses", statuses::quotes)
        .open("polls/{id}", "read:statuses", statuses::poll)
        .own(
            "bookmarks",
            "read:bookmarks",
            call -> statuses.shelved(call, context.shelf().bookmarks()))
        .own(
            "favourites",
            "read:favourites",
            call -> statuses.shelved(call, context.shelf().favourites()));
  }

  private static void addAccounts(Builder routes, AccountHandlers accounts) {
    routes
        .own("accounts/verify_credentials", "read:accounts", accounts::verify)
        .own("accounts/relationships", "read:follows", accounts::relationships)
        .own("accounts/familiar_followers", "read:follows", accounts::familiar)
        .open("accounts/lookup", "read:accounts", accounts::lookup)
        .open("accounts", "read:accounts", accounts::several)
        .open("accounts/{id}/statuses", "read:statuses", accounts::statuses)
        .open("accounts/{id}/followers", "read:accounts", accounts::followers)
        .open("accounts/{id}/following", "read:accounts", accounts::following)
        .open("accounts/{id}/endorsements", "read:accounts", accounts::endorsedBy)
        .open("accounts/{id}/featured_tags", "", accounts::featuredTags)
        .open("accounts/{id}/collections", "", accounts::collections)
        .open("directory", "", accounts::directory)
        .of("/api/v2/suggestions", true, "read:accounts", accounts::suggestions);
  }

  private static void addOwn(Builder routes, OwnHandlers own, AccountHandlers accounts) {
    routes
        .own("accounts/{id}/lists", "read:lists", own::listsWith)
        .open("accounts/{id}", "", accounts::one)
        .own("lists", "read:lists", own::lists)
        .own("lists/{id}/accounts", "read:lists", own::members)
        .own("mutes", "read:mutes", own::mutes)
        .own("blocks", "read:blocks", call -> accounts.people(call, graph(own).blocked()))
        .own(
            "follow_requests", "read:follows", call -> accounts.people(call, graph(own).requests()))
        .own("endorsements", "read:accounts", call -> accounts.people(call, graph(own).endorsed()))
        .own("domain_blocks", "read:blocks", own::domainBlocks)
        .own("conversations", "read:statuses", own::conversations)
        .own("markers", "read:statuses", own::markers)
        .own("preferences", "read:accounts", own::preferences)
        .own("announcements", "read", own::announcements)
        .own("scheduled_statuses", "read:statuses", own::scheduled)
        .of("/api/v2/filters", true, "read:filters", own::filters);
  }

  private static Graph.Own graph(OwnHandlers own) {
    return own.context().world().graph().own();
  }

  private static void addNotifications(Builder routes, NotificationHandlers notifications) {
    String scope = "read:notifications";
    routes
        .own("notifications", scope, notifications::list)
        .own("notifications/requests", scope, notifications::requests)
        .own("notifications/{id}", scope, notifications::one)
        .of("/api/v2/notifications", true, scope, notifications::groups)
        .of("/api/v2/notifications/policy", true, scope, notifications::policy);
  }

  private static void addTags(Builder routes, Context context) {
    Trends trends = new Trends(context);
    OwnHandlers own = new OwnHandlers(context);
    SearchHandlers search = new SearchHandlers(context);
    AccountHandlers accounts = new AccountHandlers(context);
    routes
        .open("tags/{name}", "", trends::tag)
        .open("trends/tags", "", trends::tags)
        .open("trends/statuses", "", trends::statuses)
        .open("trends/links", "", trends::links)
        .own("followed_tags", "read:follows", call -> own.followedTags(call, trends))
        .own(
            "featured_tags",
            "read:accounts",
            call -> ApiReply.of(accounts.featured(call.viewer().orElseThrow())))
        .own("accounts/search", "read:accounts", search::accountsOnly)
        .of("/api/v2/search", false, "read:search", search::all);
  }

  private static void addInstance(Builder routes, InstanceHandlers instance) {
    routes
        .of("/api/v2/instance", false, "", instance::current)
        .open("instance", "", instance::old)
        .open("instance/rules", "", instance::rules)
        .open("instance/peers", "", instance::peers)
        .open("instance/activity", "", instance::activity)
        .open("instance/domain_blocks", "", instance::domainBlocks)
        .open("instance/translation_languages", "", instance::languages)
        .open("instance/{document}", "", instance::document)
        .open("custom_emojis", "", instance::emojis);
  }
}
