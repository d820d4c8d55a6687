package org.fanworks.demo.mastodon.data;

/** Addresses by which the world knows people, statuses and hashtags of the embedded server. */
public final class Addresses {
  /** The server's name in the world, which is not where it answers. */
  public static final String DOMAIN = "inkstone.example";

  private Addresses() {}

  /** Profile page of a person. */
  public static String profile(Person person) {
    return "https://" + person.domain().orElse(DOMAIN) + "/@" + person.username();
  }

  /** Id of a person across servers. */
  public static String actor(Person person) {
    return "https://" + person.domain().orElse(DOMAIN) + "/users/" + person.username();
  }

  /** Page of a status. */
  public static String post(Post post) {
    return profile(post.author()) + "/" + post.id();
  }

  /** Id of a status across servers. */
  public static String object(Post post) {
    return actor(post.author()) + "/statuses/" + post.id();
  }

  /** Page of a hashtag. */
  public static String tag(String name) {
    return "https://" + DOMAIN + "/tags/" + name;
  }

  /** A page that a status links to; some pages are linked to by many. */
  public static String card(Post post) {
    long page = post.id() % 3 == 0 ? post.id() / 3 % 7 : post.id();
    return "https://stories.example/archive/collections/works/" + page;
  }
}
