package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the handler of an address; the first route that matches wins. Immutable. */
final class Router {
  private final List<Route> routes;
  private final Handler fallback;

  /** A form of addresses and who answers them. */
  private record Route(boolean form, PathTemplate template, Handler handler) {}

  private Router(List<Route> routes, Handler fallback) {
    this.routes = List.copyOf(routes);
    this.fallback = fallback;
  }

  Response route(Request request) {
    List<String> segments = request.segments();
    boolean form = request.method().equals("POST");
    for (Route route : routes) {
      if (route.form() != form) {
        continue;
      }
      Optional<Map<String, String>> match = route.template().match(segments);
      if (match.isPresent()) {
        return route.handler().handle(request.with(match.get()));
      }
    }
    return fallback.handle(request);
  }

  /** Collects routes. */
  static final class Builder {
    private final List<Route> routes = new ArrayList<>();

    Builder get(String template, Handler handler) {
      routes.add(new Route(false, PathTemplate.of(template), handler));
      return this;
    }

    /** A form that is sent by POST. */
    Builder post(String template, Handler handler) {
      routes.add(new Route(true, PathTemplate.of(template), handler));
      return this;
    }

    Router orElse(Handler fallback) {
      return new Router(routes, fallback);
    }
  }
}
