package org.fanworks.demo.web;

import java.util.Optional;
import java.util.function.Function;
import org.fanworks.demo.data.User;

/** What stands before the pages that are for their owner alone (AO3 reference, 7.3). */
final class OwnPages {
  private final Site site;

  OwnPages(Site site) {
    this.site = site;
  }

  /** The page for the user whom the path names; for anybody else a redirect. */
  Response guarded(Request request, Function<User, Response> page) {
    Optional<User> owner = site.archive().findUser(request.part("login"));
    if (owner.isEmpty()) {
      return site.writer().notFound();
    }
    Optional<User> visitor = request.visitor().user();
    if (visitor.isEmpty()) {
      String login = Query.parse("").with("return_to", request.address()).after("/users/login");
      return site.writer().redirect(login, Flash.NO_PERMISSION);
    }
    return request.isOf(owner.get())
        ? page.apply(owner.get())
        : site.writer().redirect(SitePaths.user(visitor.get().login()), Flash.NOT_YOURS);
  }
}
