package org.fanworks.site.mastodon.table;

import java.util.List;
import java.util.Optional;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.mastodon.api.ApiRequest;
import org.fanworks.site.mastodon.api.Call;
import org.fanworks.site.mastodon.api.FeedReader;
import org.fanworks.site.mastodon.api.FeedReader.Feed;
import org.fanworks.site.mastodon.api.FeedReader.Origin;
import org.fanworks.site.mastodon.api.ListReader;
import org.fanworks.site.mastodon.api.NewestFirst;
import org.fanworks.site.mastodon.api.OldestFirst;
import org.fanworks.site.mastodon.api.Status;

/** Turns conditions and orders into feeds of statuses (Mastodon reference, 5.4 and 6). */
final class Feeds {
  /** Name of the column that leaves answers to others out. */
  static final String REPLIES_TO_OTHERS = "replies_to_others";

  private static final String PUBLIC = "public";

  private Feeds() {}

  /** The statuses of a feed in the order that is asked for; else newest first by their ids. */
  static ListReader<Status> open(Call call, Feed feed, Asked asked) {
    boolean oldestFirst = asked.isAscendingBy("id_num");
    FeedReader<Status> reader =
        new FeedReader<>(call, feed.within(asked.range(), oldestFirst), FeedReader.Kind.STATUS);
    if (!asked.isOrderedBy("created_at")) {
      return reader;
    }
    return asked.isAscendingBy("created_at") ? new OldestFirst(reader) : new NewestFirst(reader);
  }

  /** Whether a feed of public statuses can have what is asked for. */
  static boolean mayBePublic(Asked asked) {
    List<String> wanted = asked.texts("visibility");
    return (wanted.isEmpty() || wanted.contains(PUBLIC))
        && !asked.excluded("visibility").contains(PUBLIC);
  }

  /** The conditions that the public feeds filter by. */
  static ApiRequest filtered(ApiRequest request, Asked asked) {
    return request
        .flag("local", asked.wants("account_is_local", true))
        .flag("remote", asked.wants("account_is_local", false))
        .flag("only_media", asked.wants("has_media", true));
  }

  /** Where the statuses of a public feed come from. */
  static Origin origin(Asked asked) {
    return asked.wants("account_is_local", true) ? Origin.SERVER : Origin.ANYWHERE;
  }

  private static boolean withoutReplies(Asked asked) {
    if (asked.wants(REPLIES_TO_OTHERS, true)) {
      throw new FanworksException(
          ErrorKind.DATA,
          "mastodon." + REPLIES_TO_OTHERS + " can only be false: servers leave such statuses out.");
    }
    return asked.wants(REPLIES_TO_OTHERS, false);
  }

  /**
   * The conditions that the list of an account's statuses filters by (Mastodon reference, 6.3). A
   * boost has no media and no tags of its own, so both wait for boosts to be left out. What a
   * server takes for an answer its ids do not tell: that of a status that is gone has none.
   */
  static ApiRequest ofAccount(ApiRequest request, Asked asked) {
    boolean ownOnly = asked.wants("is_reblog", false);
    return request
        .flag("exclude_reblogs", ownOnly)
        .flag("exclude_replies", withoutReplies(asked))
        .flag("only_media", ownOnly && asked.wants("has_media", true))
        .flag("exclude_direct", asked.excluded("visibility").contains("direct"))
        .with("tagged", ownOnly ? asked.text("tags") : Optional.empty());
  }
}
