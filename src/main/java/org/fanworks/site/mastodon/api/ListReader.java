package org.fanworks.site.mastodon.api;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads a list page by page, usually with one request each. Used by one thread. */
@FunctionalInterface
public interface ListReader<T> {
  /** The next page; not to be called after the last one. */
  ListPage<T> next();

  /** The same list with several things, or none, in the place of each one. */
  default <S> ListReader<S> explode(Function<T, List<S>> parts) {
    return () -> {
      ListPage<T> page = next();
      return new ListPage<>(
          page.items().stream().flatMap(item -> parts.apply(item).stream()).toList(), page.last());
    };
  }

  /** A list without anything. */
  static <T> ListReader<T> empty() {
    return ListPage::end;
  }

  /** A list of which it has to be found out first where it is. */
  static <T> ListReader<T> deferred(Supplier<ListReader<T>> opening) {
    Supplier<ListReader<T>> once = Suppliers.memoize(opening::get);
    return () -> once.get().next();
  }

  /** A list that comes all at once. */
  static <T> ListReader<T> whole(Supplier<List<T>> items) {
    return () -> new ListPage<>(items.get(), true);
  }

  /** A list that is one answer. */
  static <T> ListReader<T> answer(
      Supplier<Optional<ApiAnswer>> answer, Function<ApiAnswer, List<T>> items) {
    return whole(() -> answer.get().map(items).orElse(List.of()));
  }
}
