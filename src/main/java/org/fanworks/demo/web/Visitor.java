package org.fanworks.demo.web;

import java.util.Optional;
import org.fanworks.demo.data.User;
import org.fanworks.demo.index.Viewer;

/**
 * Who asks, as the cookies of a request tell.
 *
 * @param session what the session cookie holds; empty without one
 * @param token goes with every form that the session sends
 * @param user who has signed in; empty for a guest
 */
record Visitor(String session, String token, Optional<User> user) {
  /** Somebody without any cookie. */
  static final Visitor STRANGER = new Visitor("", "", Optional.empty());

  /** What searches show: guests never see restricted works. */
  Viewer viewer() {
    return user.isPresent() ? Viewer.SIGNED_IN : Viewer.GUEST;
  }
}
