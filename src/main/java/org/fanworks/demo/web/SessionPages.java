package org.fanworks.demo.web;

import java.util.List;
import java.util.Optional;
import org.fanworks.demo.data.DemoAccount;
import org.fanworks.demo.data.User;
import org.fanworks.demo.view.FrameView;
import org.fanworks.demo.view.LoginView;
import org.fanworks.demo.view.NoticeView;

/** Signing in and out (AO3 reference, 7.1 and 7.2). */
final class SessionPages {
  private static final String LOGIN = "/users/login";

  private final Site site;
  private final Sessions sessions;

  SessionPages(Site site, Sessions sessions) {
    this.site = site;
    this.sessions = sessions;
  }

  /** The form to sign in; it says so when it stands in for a restricted work. */
  Response form(Request request) {
    Optional<User> user = request.visitor().user();
    if (user.isPresent()) {
      return site.writer().redirect(SitePaths.user(user.get().login()), Flash.ALREADY_SIGNED_IN);
    }
    return inSession(request, this::show);
  }

  /** Judges name and password; a form of another session is turned away. */
  Response signIn(Request request) {
    if (isForged(request)) {
      return Response.redirect("/auth_error");
    }
    String name = request.form().value("user[login]").orElse("");
    String password = request.form().value("user[password]").orElse("");
    Optional<User> user =
        DemoAccount.opened(name, password)
            .flatMap(account -> site.archive().findUser(account.login()));
    return user.map(known -> welcome(request, known)).orElseGet(() -> refusal(request));
  }

  /** Ends the session. */
  Response signOut(Request request) {
    if (isForged(request)) {
      return Response.redirect("/auth_error");
    }
    sessions.signOut(request.visitor());
    return site.writer().redirect("/", Flash.SIGNED_OUT).with("Set-Cookie", forget(Sessions.MARK));
  }

  /** The token of the session, for pages that come from a cache. */
  Response token(Request request) {
    return inSession(
        request,
        known ->
            Response.html(200, "{\"token\":\"" + known.visitor().token() + "\"}")
                .as("application/json; charset=utf-8"));
  }

  /** What a form with a bad token leads to. */
  Response authError(Request request) {
    NoticeView view = new NoticeView("Session Expired", "Please go back, reload and try again.");
    return site.writer()
        .page(request, "notice", FrameView.of("Auth Error", "errors-auth_error region"), view);
  }

  /** What a session without its second cookie leads to. */
  Response lostCookie(Request request) {
    NoticeView view = new NoticeView("Lost Cookie", "You have been signed out. Please log in.");
    return site.writer()
        .page(request, "notice", FrameView.of("Lost Cookie", "home-lost_cookie region"), view);
  }

  private Response welcome(Request request, User user) {
    Visitor member = sessions.signIn(user);
    String target =
        request
            .query()
            .value("return_to")
            .filter(path -> path.startsWith("/") && !path.startsWith("//"))
            .orElse(SitePaths.user(user.login()));
    return site.writer()
        .redirect(target, Flash.SIGNED_IN)
        .with("Set-Cookie", cookie(member))
        .with("Set-Cookie", Sessions.MARK + "=1; path=/");
  }

  private Response refusal(Request request) {
    FrameView frame = frame().with(List.of(Flash.WRONG_PASSWORD.view()));
    return site.writer().page(request, "login", frame, new LoginView(false, LOGIN));
  }

  private Response show(Request request) {
    boolean restricted =
        request.query().has("restricted") || request.query().has("restricted_commenting");
    String action =
        request
            .query()
            .value("return_to")
            .map(page -> Query.parse("").with("return_to", page).after(LOGIN))
            .orElse(LOGIN);
    return site.writer().page(request, "login", frame(), new LoginView(restricted, action));
  }

  private static FrameView frame() {
    return FrameView.of("Log In", "sessions-new system session region");
  }

  /** A page with a form starts a session where there is none. */
  private Response inSession(Request request, Handler page) {
    if (!request.visitor().session().isEmpty()) {
      return page.handle(request);
    }
    Visitor guest = sessions.guest();
    return page.handle(request.from(guest)).with("Set-Cookie", cookie(guest));
  }

  private static boolean isForged(Request request) {
    String token = request.form().value("authenticity_token").orElse("");
    return token.isEmpty() || !token.equals(request.visitor().token());
  }

  private static String cookie(Visitor visitor) {
    return Sessions.COOKIE + "=" + visitor.session() + "; path=/; HttpOnly";
  }

  private static String forget(String cookie) {
    return cookie + "=; path=/; Max-Age=0";
  }
}
