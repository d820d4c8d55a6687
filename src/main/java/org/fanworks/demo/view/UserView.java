package org.fanworks.demo.view;

import java.util.List;

/**
 * A user's dashboard (AO3 reference, 6.10).
 *
 * @param fandoms with their numbers of works
 * @param works the five newest
 */
public record UserView(String login, List<FandomCount> fandoms, List<BlurbView> works) {

  /** Copies the lists. */
  public UserView {
    fandoms = List.copyOf(fandoms);
    works = List.copyOf(works);
  }

  /** How many works a user has in a fandom. */
  public record FandomCount(LinkView fandom, long works) {}
}
