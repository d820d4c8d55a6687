package org.fanworks.demo.mastodon.api;

import static org.fanworks.demo.mastodon.api.ApiReply.JSON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.fanworks.demo.mastodon.data.Graph;
import org.fanworks.demo.mastodon.data.Person;
import org.fanworks.demo.mastodon.data.World;
import org.jspecify.annotations.Nullable;

/** How the owner stands with others. */
final class Relations {
  private Relations() {}

  static ObjectNode json(World world, Person owner, Person other) {
    Graph graph = world.graph();
    Graph.Own own = graph.own();
    boolean following = graph.follows(owner, other);
    boolean muting = own.muted().contains(other);
    ObjectNode json = JSON.objectNode();
    json.put("id", Long.toString(other.id()));
    json.put("following", following);
    json.put("showing_reblogs", following);
    json.put("notifying", following && other.id() % 9 == 0);
    json.putNull("languages");
    json.put("followed_by", graph.follows(other, owner));
    json.put("blocking", own.blocked().contains(other));
    json.put("blocked_by", false);
    json.put("muting", muting);
    json.put("muting_notifications", muting);
    json.put("muting_expires_at", expiry(own, other));
    json.put("requested", false);
    json.put("requested_by", own.requests().contains(other));
    json.put("domain_blocking", other.domain().filter(own.blockedDomains()::contains).isPresent());
    json.put("endorsed", own.endorsed().contains(other));
    json.put("note", own.endorsed().contains(other) ? "met in Tarnwick" : "");
    return json;
  }

  /** One of the mutes ends. */
  static @Nullable String expiry(Graph.Own own, Person other) {
    return own.muted().indexOf(other) == 1 ? "2026-12-01T10:00:00Z" : null;
  }
}
