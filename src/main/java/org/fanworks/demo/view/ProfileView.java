package org.fanworks.demo.view;

import java.util.List;
import org.fanworks.demo.data.UserProfile;
import org.jspecify.annotations.Nullable;

/**
 * A user's profile (AO3 reference, 6.10).
 *
 * @param pseuds the first of them
 * @param more link to the others
 */
public record ProfileView(
    String login,
    String href,
    UserProfile profile,
    List<LinkView> pseuds,
    @Nullable LinkView more,
    String joined,
    long id) {

  /** Copies the list. */
  public ProfileView {
    pseuds = List.copyOf(pseuds);
  }
}
