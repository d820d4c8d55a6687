package org.fanworks.demo.web;

import java.util.Optional;
import org.fanworks.demo.data.Pseud;
import org.fanworks.demo.data.User;

/** Finds whose page is asked for: a user's, or that of one of the user's pseuds. */
final class OwnerPages {
  private final Site site;

  OwnerPages(Site site) {
    this.site = site;
  }

  /** What is shown of an owner. */
  @FunctionalInterface
  interface Page {
    /**
     * The page.
     *
     * @param pseud empty for all that the user has
     */
    Response of(User user, Optional<Pseud> pseud);
  }

  /** The page of the owner whom the path names; 404 if there is none. */
  Response ofPath(Request request, Page page) {
    return of(
        request.part("login"), Optional.ofNullable(request.placeholders().get("pseud")), page);
  }

  /** The page of the user with a login, or of that user's pseud with a name; 404 if none is. */
  Response of(String login, Optional<String> pseudName, Page page) {
    Optional<User> user = site.archive().findUser(login);
    Optional<Pseud> pseud =
        user.flatMap(found -> pseudName.flatMap(name -> site.archive().findPseud(found, name)));
    boolean missing = user.isEmpty() || pseud.isPresent() != pseudName.isPresent();
    return missing ? site.writer().notFound() : page.of(user.get(), pseud);
  }
}
