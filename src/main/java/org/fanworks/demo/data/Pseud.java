package org.fanworks.demo.data;

/** A name under which a user posts; every user has one that equals the login. */
public record Pseud(long id, long userId, String login, String name) {

  /** How the site names the creator: {@code pseud}, or {@code pseud (login)} where they differ. */
  public String byline() {
    return name.equals(login) ? name : name + " (" + login + ")";
  }
}
