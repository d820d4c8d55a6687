package org.fanworks.site.ao3.table;

import static org.fanworks.search.Column.listed;
import static org.fanworks.search.Column.searched;
import static org.fanworks.search.ColumnType.BOOLEAN;
import static org.fanworks.search.ColumnType.DATE;
import static org.fanworks.search.ColumnType.INTEGER;
import static org.fanworks.search.ColumnType.VARCHAR;
import static org.fanworks.search.ColumnType.VARCHAR_ARRAY;
import static org.fanworks.search.Exactness.EXACT;
import static org.fanworks.search.Exactness.LIVE;
import static org.fanworks.search.Exactness.SUPERSET;
import static org.fanworks.search.Operator.EQUALS;
import static org.fanworks.search.Operator.LIKE;
import static org.fanworks.search.Operator.NOT_EQUALS;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.fanworks.search.Column;
import org.fanworks.site.RecordColumns;
import org.fanworks.site.RecordColumns.RecordColumn;
import org.fanworks.site.ao3.client.Address;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.page.ArchiveCollection;
import org.fanworks.site.ao3.page.ArchiveCollection.Counts;
import org.fanworks.site.ao3.page.ArchiveCollection.Maintainer;
import org.fanworks.site.ao3.page.ArchiveCollection.Rules;

/** The columns of the table of collections, in SQL order (AO3 reference, 9.6). */
final class CollectionColumns {
  private static final List<RecordColumn<ArchiveCollection>> REST =
      List.of(
          RecordColumn.of(
              listed("date_updated", DATE, "Day when the collection last changed").orNull(),
              collection -> collection.dateUpdated().orElse(null)),
          RecordColumn.of(
              listed("tags", VARCHAR_ARRAY, "Tags of the collection itself"),
              ArchiveCollection::tags),
          RecordColumn.of(
              listed("description", VARCHAR, "Description in HTML").orNull(),
              collection -> collection.description().orElse(null)),
          rule(filtered("open", "Whether the collection takes works"), Rules::open),
          rule(filtered("moderated", "Whether maintainers decide on each work"), Rules::moderated),
          rule(
              listed("unrevealed", BOOLEAN, "Whether works stay hidden for the time being"),
              Rules::unrevealed),
          rule(
              listed("anonymous", BOOLEAN, "Whether creators stay hidden for the time being"),
              Rules::anonymous),
          RecordColumn.of(
              listed("challenge_type", VARCHAR, "Gift Exchange or Prompt Meme; NULL for neither")
                  .orNull()
                  .pushing(EXACT, EQUALS)
                  .oneOf(List.of("Gift Exchange", "Prompt Meme"))
                  .atOnce(1)
                  .alone(),
              collection -> collection.rules().challenge().orElse(null)),
          count(
              listed("works_count", INTEGER, "Number of works that you can see, up to 2 hours old")
                  .sortingLoosely(LIVE),
              Counts::works),
          count(
              listed("bookmarks_count", INTEGER, "Number of bookmarked items").sortingLoosely(LIVE),
              Counts::bookmarks),
          count(listed("prompts_count", INTEGER, "Number of prompts"), Counts::prompts),
          count(
              listed("subcollections_count", INTEGER, "Number of collections inside of it"),
              Counts::subcollections));

  private static final List<RecordColumn<ArchiveCollection>> SEARCHED =
      List.of(
          RecordColumn.searched(
              searchedFor("maintainer_login", "Login of someone who looks after the collection")
                  .distinct(2e4)),
          RecordColumn.searched(
              searchedFor("parent", "Name of the collection that it is inside of").distinct(1e4)),
          RecordColumn.searched(
              searchedFor("tag", "A tag of the collection, with its synonyms and sub-tags")
                  .pushing(EXACT, EQUALS)
                  .distinct(500)),
          RecordColumn.searched(
              searched("multifandom", BOOLEAN, "Whether it is for works of several fandoms")
                  .pushing(EXACT, EQUALS, NOT_EQUALS)
                  .distinct(2)
                  .atOnce(1)
                  .alone()));

  private CollectionColumns() {}

  /** All columns of collections that have their pages at {@code urls}. */
  static RecordColumns<ArchiveCollection> all(Ao3Urls urls) {
    List<RecordColumn<ArchiveCollection>> names =
        List.of(
            RecordColumn.of(
                listed("name", VARCHAR, "The one word that addresses the collection")
                    .distinct(6e4)
                    .atOnce(1),
                ArchiveCollection::name),
            RecordColumn.of(
                listed("url", VARCHAR, "Where the collection can be read"),
                collection -> urls.at(Address.of("collections", collection.name())).toString()),
            RecordColumn.of(
                listed("title", VARCHAR, "Title")
                    .pushing(SUPERSET, EQUALS, LIKE)
                    .distinct(6e4)
                    .atOnce(1)
                    .alone(),
                ArchiveCollection::title),
            maintainers(
                "maintainers",
                "Owners and moderators as shown",
                CollectionColumns::everyone,
                Maintainer::name),
            maintainers(
                "maintainer_logins",
                "Logins of owners and moderators",
                CollectionColumns::everyone,
                Maintainer::login),
            maintainers(
                "owner_logins",
                "Logins of the owners",
                collection -> collection.owners().stream(),
                Maintainer::login));
    return RecordColumns.of(names, REST, SEARCHED);
  }

  private static Stream<Maintainer> everyone(ArchiveCollection collection) {
    return Stream.concat(collection.owners().stream(), collection.moderators().stream());
  }

  private static RecordColumn<ArchiveCollection> maintainers(
      String name,
      String remark,
      Function<ArchiveCollection, Stream<Maintainer>> people,
      Function<Maintainer, String> part) {
    return RecordColumn.of(
        listed(name, VARCHAR_ARRAY, remark),
        collection -> people.apply(collection).map(part).distinct().toList());
  }

  private static Column filtered(String name, String remark) {
    return listed(name, BOOLEAN, remark).pushing(EXACT, EQUALS, NOT_EQUALS).atOnce(1).alone();
  }

  private static Column searchedFor(String name, String remark) {
    return searched(name, VARCHAR, remark).atOnce(1).alone();
  }

  private static RecordColumn<ArchiveCollection> rule(Column column, Predicate<Rules> rule) {
    return RecordColumn.of(column.distinct(2), collection -> rule.test(collection.rules()));
  }

  private static RecordColumn<ArchiveCollection> count(Column column, ToIntFunction<Counts> count) {
    return RecordColumn.of(column, collection -> count.applyAsInt(collection.counts()));
  }
}
