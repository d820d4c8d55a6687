package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import org.fanworks.site.ao3.client.WorkSource;
import org.fanworks.site.ao3.form.WorkSearchOptions;
import org.fanworks.site.ao3.table.TagCondition.Meaning;

/**
 * What a search asks of the archive, before it is known which lists of works can answer it.
 *
 * @param owner the user or collection whose works are to be listed
 * @param mentionedLogin whose works the options ask for as far as the search can tell, so that the
 *     user's list may take the search's place
 * @param tags conditions on tags, which need knowledge of the tags to be sent
 * @param options everything else
 */
record WorkQuery(
    Optional<WorkSource> owner,
    Optional<String> mentionedLogin,
    List<TagCondition> tags,
    WorkSearchOptions options) {
  WorkQuery {
    tags = List.copyOf(tags);
  }

  /** The tags with that meaning. */
  List<TagCondition> tags(Meaning meaning) {
    return tags.stream().filter(tag -> tag.is(meaning)).distinct().toList();
  }
}
