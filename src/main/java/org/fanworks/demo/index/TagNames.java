package org.fanworks.demo.index;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.fanworks.demo.data.Archive;
import org.fanworks.demo.data.Tag;

/**
 * Conditions on tags by name (AO3 reference, 2.2 and 2.5): names that the database knows compare by
 * id, others word by word. A tag that was found in another spelling has to fulfil both.
 *
 * @param ids field with the ids that tags are found by
 * @param names field with the names of those tags
 */
record TagNames(Archive archive, IndexField ids, IndexField names) {
  private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();

  /** The names in a parameter. */
  static List<String> split(Optional<String> text) {
    return text.map(COMMA::splitToList).orElse(List.of());
  }

  /** Asks for all of the names in a parameter. */
  void add(BooleanQuery.Builder clauses, Optional<String> text) {
    add(clauses, split(text));
  }

  /** Asks for all of some names. */
  void add(BooleanQuery.Builder clauses, List<String> wanted) {
    wanted.forEach(name -> addId(clauses, name, Occur.FILTER));
    String unknown = String.join(" ", wanted.stream().filter(this::spelledOtherwise).toList());
    if (!unknown.isEmpty()) {
      clauses.add(FieldQueries.allWords(names, unknown), Occur.FILTER);
    }
  }

  /** Leaves out what has one of the names in a parameter. */
  void exclude(BooleanQuery.Builder clauses, Optional<String> text) {
    for (String name : split(text)) {
      addId(clauses, name, Occur.MUST_NOT);
      if (spelledOtherwise(name)) {
        clauses.add(FieldQueries.allWords(names, name), Occur.MUST_NOT);
      }
    }
  }

  private void addId(BooleanQuery.Builder clauses, String name, Occur occur) {
    archive.findTag(name).ifPresent(tag -> clauses.add(FieldQueries.value(ids, tag.id()), occur));
  }

  private boolean spelledOtherwise(String name) {
    Optional<Tag> tag = archive.findTag(name);
    return tag.isEmpty() || !tag.get().name().equals(name);
  }
}
