package org.fanworks.site.ao3.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.site.ao3.form.SearchText.AllOf;
import org.fanworks.site.ao3.form.SearchText.In;
import org.fanworks.site.ao3.form.SearchText.NumberRange;
import org.fanworks.site.ao3.page.TagNames;

/**
 * Options of a search for bookmarks, which the listings of users take too (AO3 reference, 4.3).
 * Immutable.
 *
 * <p>It has two texts, one about the bookmark and one about the item. Single conditions of them
 * move to the parameters that the archive documents.
 */
public final class BookmarkSearch {
  private final SearchText bookmark;
  private final SearchText item;
  private final Map<BookmarkParameter, List<String>> values;

  private BookmarkSearch(
      SearchText bookmark, SearchText item, Map<BookmarkParameter, List<String>> values) {
    if (bookmark.isNothing() || item.isNothing()) {
      throw new IllegalArgumentException("A search that finds nothing is not to be sent");
    }
    this.bookmark = bookmark;
    this.item = item;
    this.values = values;
  }

  /** A search for bookmarks that fulfil one condition, of items that fulfil the other. */
  public static BookmarkSearch of(SearchText bookmark, SearchText item, BookmarkOrder order) {
    Map<BookmarkParameter, List<String>> values = new EnumMap<>(BookmarkParameter.class);
    SearchText restOfBookmark = withoutParameters(bookmark, values);
    SearchText restOfItem = withoutParameters(item, values);
    values.put(BookmarkParameter.SORT_COLUMN, List.of(order.parameter()));
    return new BookmarkSearch(restOfBookmark, restOfItem, values);
  }

  private static SearchText withoutParameters(
      SearchText text, Map<BookmarkParameter, List<String>> values) {
    List<SearchText> terms = text instanceof AllOf all ? all.terms() : List.of(text);
    return SearchText.allOf(terms.stream().filter(term -> !take(term, values)).toList());
  }

  private static boolean take(SearchText term, Map<BookmarkParameter, List<String>> values) {
    if (term instanceof In in && in.values().size() == 1) {
      Optional<BookmarkParameter> parameter =
          parameter(in.field(), in.values().get(0))
              .filter(found -> found.takesMany() || !values.containsKey(found));
      parameter.ifPresent(found -> values.merge(found, valueOf(found, in), BookmarkSearch::both));
      return parameter.isPresent();
    }
    if (term instanceof NumberRange range
        && range.field().equals("word_count")
        && range.max().orElse(1) > 0
        && !values.containsKey(BookmarkParameter.WORDS_FROM)
        && !values.containsKey(BookmarkParameter.WORDS_TO)) {
      range.min().ifPresent(min -> values.put(BookmarkParameter.WORDS_FROM, number(min)));
      range.max().ifPresent(max -> values.put(BookmarkParameter.WORDS_TO, number(max)));
      return true;
    }
    return false;
  }

  /** The archive takes only true for these flags, and drops a lone 0. */
  private static Optional<BookmarkParameter> parameter(String field, String value) {
    return switch (field) {
      case "rec" -> Optional.of(BookmarkParameter.REC).filter(p -> value.equals("true"));
      case "with_notes" ->
          Optional.of(BookmarkParameter.WITH_NOTES).filter(p -> value.equals("true"));
      case "language_id.keyword" -> Optional.of(BookmarkParameter.LANGUAGE);
      case "rating_ids" -> Optional.of(BookmarkParameter.RATINGS);
      case "archive_warning_ids" -> Optional.of(BookmarkParameter.WARNINGS);
      case "category_ids" -> Optional.of(BookmarkParameter.CATEGORIES);
      default -> Optional.empty();
    };
  }

  private static List<String> valueOf(BookmarkParameter parameter, In in) {
    boolean flag = parameter == BookmarkParameter.REC || parameter == BookmarkParameter.WITH_NOTES;
    return flag ? List.of("1") : in.values();
  }

  private static List<String> number(long number) {
    return List.of(Long.toString(number));
  }

  private static List<String> both(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    more.stream().filter(value -> !some.contains(value)).forEach(all::add);
    return List.copyOf(all);
  }

  /** Everything, in the order of ids: the newest first. */
  public static final BookmarkSearch ALL =
      of(SearchText.everything(), SearchText.everything(), BookmarkOrder.ID);

  /** The order in which the bookmarks come. */
  public BookmarkOrder order() {
    return BookmarkOrder.ofParameter(
        values.getOrDefault(BookmarkParameter.SORT_COLUMN, List.of("")).get(0));
  }

  /** The same search for items that also have the tag {@code name}. */
  public BookmarkSearch withItemTag(String name) {
    return with(BookmarkParameter.ITEM_TAG_NAMES, name);
  }

  /** The same search for items without the tag {@code name}. */
  public BookmarkSearch withoutItemTag(String name) {
    return with(BookmarkParameter.EXCLUDED_ITEM_TAG_NAMES, name);
  }

  /** The same search for bookmarks to which their makers also gave the tag {@code name}. */
  public BookmarkSearch withTag(String name) {
    return with(BookmarkParameter.TAG_NAMES, name);
  }

  /** The same search for bookmarks without the tag {@code name}. */
  public BookmarkSearch withoutTag(String name) {
    return with(BookmarkParameter.EXCLUDED_TAG_NAMES, name);
  }

  /** The same search for bookmarks that also fulfil {@code condition}. */
  public BookmarkSearch and(SearchText condition) {
    return new BookmarkSearch(SearchText.allOf(List.of(bookmark, condition)), item, values);
  }

  /** Whether a user wrote a text or a part of it. */
  public boolean isWritten() {
    return bookmark.isWritten() || item.isWritten();
  }

  /** The options as parameters. */
  public List<UrlParameter> parameters() {
    Map<BookmarkParameter, List<String>> all = new EnumMap<>(values);
    if (!bookmark.isEverything()) {
      all.put(BookmarkParameter.BOOKMARK_QUERY, List.of(bookmark.text()));
    }
    if (!item.isEverything()) {
      all.put(BookmarkParameter.ITEM_QUERY, List.of(item.text()));
    }
    List<UrlParameter> parameters = new ArrayList<>();
    all.forEach((parameter, value) -> parameters.addAll(parameter.of(value)));
    return parameters;
  }

  private BookmarkSearch with(BookmarkParameter parameter, String name) {
    if (!TagNames.isPossible(name)) {
      throw new IllegalArgumentException("No tag can have the name " + name);
    }
    Map<BookmarkParameter, List<String>> changed = new EnumMap<>(values);
    changed.merge(parameter, List.of(name), BookmarkSearch::both);
    return new BookmarkSearch(bookmark, item, changed);
  }
}
