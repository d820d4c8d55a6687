package org.fanworks.demo.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.demo.view.FlashView;
import org.fanworks.demo.view.FrameView;

/** Turns what a handler found into an answer. Safe for use by many threads. */
final class PageWriter {
  private final Templates templates;

  PageWriter(Templates templates) {
    this.templates = templates;
  }

  /** A page whose template needs nothing but {@code view}. */
  Response page(Request request, String template, FrameView frame, Object view) {
    return page(request, template, frame, Map.of("view", view));
  }

  /** A page; a message from the redirect before is shown once. */
  Response page(Request request, String template, FrameView frame, Map<String, Object> variables) {
    Map<String, Object> model = new HashMap<>(variables);
    Optional<Flash> pending = pendingFlash(request);
    List<FlashView> messages = new ArrayList<>(frame.flashes());
    pending.ifPresent(flash -> messages.add(0, flash.view()));
    model.put("frame", frame.with(messages));
    model.put("token", request.visitor().token());
    request.visitor().user().ifPresent(user -> model.put("member", user));
    Response response = Response.html(200, templates.render(template, model));
    return pending.isPresent()
        ? response.with("Set-Cookie", Flash.COOKIE + "=; path=/; Max-Age=0")
        : response;
  }

  private static Optional<Flash> pendingFlash(Request request) {
    String name = request.cookies().getOrDefault(Flash.COOKIE, "");
    return Arrays.stream(Flash.values()).filter(flash -> flash.name().equals(name)).findFirst();
  }

  /** A redirect whose target shows a message. */
  Response redirect(String location, Flash flash) {
    return Response.redirect(location)
        .with("Set-Cookie", Flash.COOKIE + "=" + flash.name() + "; path=/");
  }

  /** The page for what is not there. */
  Response notFound() {
    return error(
        404,
        "The page you were looking for doesn't exist.",
        "The address may be mistyped, or the page is gone.");
  }

  /** An error page with the frame of the site. */
  Response error(int status, String heading, String text) {
    String classes = "system errors error-" + status + " region";
    FrameView frame = FrameView.of("Error " + status, classes);
    Map<String, Object> model =
        Map.of("frame", frame, "status", status, "heading", heading, "text", text);
    return Response.html(status, templates.render("error", model));
  }
}
