package org.fanworks.site.mastodon.table;

import java.util.List;
import java.util.stream.Stream;
import org.fanworks.site.SiteTable;
import org.fanworks.site.mastodon.api.Instances;

/** All tables of the schema. */
public final class MastodonTables {
  private MastodonTables() {}

  /** The tables that are read from {@code instances}. */
  public static List<SiteTable> of(Instances instances) {
    return Stream.of(
            new FeedTables(instances).all(),
            new AccountFeedTables(instances).all(),
            new StatusTables(instances).all(),
            List.of(new ContextTable(instances).table()),
            new StatusPartTables(instances).all(),
            new AccountTables(instances).all(),
            new AccountListTables(instances).all(),
            new RelationshipTables(instances).all(),
            new SearchTables(instances).all(),
            new TagTables(instances).all(),
            new NotificationTables(instances).all(),
            new OwnTables(instances).all(),
            new FilterTables(instances).all(),
            new CollectionTables(instances).all(),
            new InstanceTables(instances).all(),
            List.of(new StreamTable(instances).table()))
        .flatMap(List::stream)
        .toList();
  }
}
