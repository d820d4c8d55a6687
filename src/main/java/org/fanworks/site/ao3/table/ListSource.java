package org.fanworks.site.ao3.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.fanworks.site.RecordPage;
import org.fanworks.site.RecordStream;
import org.fanworks.site.ao3.page.ListPage;
import org.fanworks.site.ao3.page.WorkListPage;

/**
 * The records of a list of the archive, page by page. Used by one thread.
 *
 * <p>It starts on the page that holds the first wanted row where the headings number their rows,
 * and on the first page otherwise.
 */
final class ListSource<T> implements RecordStream.Source<T> {
  private static final int USUAL_PAGE_SIZE = 20;

  private final IntFunction<Optional<Listed<T>>> pages;
  private final long skippedRows;
  private final int usualPageSize;
  private int shift;
  private long rowsBefore;

  private ListSource(IntFunction<Optional<Listed<T>>> pages, long skippedRows, int usualPageSize) {
    this.pages = pages;
    this.skippedRows = skippedRows;
    this.usualPageSize = usualPageSize;
  }

  /**
   * A page that was read.
   *
   * @param firstRow number of its first row, from 1, if its heading tells
   */
  private record Listed<T>(
      List<T> records, OptionalLong firstRow, OptionalLong total, boolean hasNext) {}

  /**
   * The entries of a list.
   *
   * @param pages asks for the page with that number, from 1; empty if there is no list
   * @param records makes records of the page's entries
   * @param skippedRows rows that nobody wants to see
   */
  static <E, T> ListSource<T> of(
      IntFunction<Optional<ListPage<E>>> pages,
      Function<List<E>, List<T>> records,
      long skippedRows) {
    return new ListSource<>(
        number ->
            pages
                .apply(number)
                .map(
                    page ->
                        new Listed<>(
                            records.apply(page.entries()),
                            page.firstRow(),
                            page.total(),
                            page.hasNext())),
        skippedRows,
        USUAL_PAGE_SIZE);
  }

  /** The works of a list whose rows nobody numbers. */
  static <T> ListSource<T> ofWorks(
      IntFunction<Optional<WorkListPage>> pages, Function<WorkListPage, List<T>> records) {
    return new ListSource<>(
        number ->
            pages
                .apply(number)
                .map(
                    page ->
                        new Listed<>(
                            records.apply(page),
                            OptionalLong.empty(),
                            OptionalLong.empty(),
                            page.hasNext())),
        0,
        USUAL_PAGE_SIZE);
  }

  /** The same list, whose full pages usually have {@code rows} entries. */
  ListSource<T> inPagesOf(int rows) {
    return new ListSource<>(pages, skippedRows, rows);
  }

  @Override
  public RecordPage<T> page(int number) {
    Optional<Listed<T>> page = number == 1 ? first() : pages.apply(number + shift);
    return page.map(this::recordPage).orElseGet(() -> RecordPage.whole(List.of()));
  }

  private Optional<Listed<T>> first() {
    int guess = (int) Math.min(skippedRows / usualPageSize, Integer.MAX_VALUE - 1);
    if (guess > 0) {
      Optional<Listed<T>> page = pages.apply(guess + 1);
      if (page.isEmpty() || holdsNext(page.get())) {
        shift = guess;
        return page;
      }
    }
    return pages.apply(1);
  }

  /** Whether no wanted row comes before the page. */
  private boolean holdsNext(Listed<T> page) {
    return !page.records().isEmpty()
        && page.firstRow().isPresent()
        && page.firstRow().getAsLong() - 1 <= skippedRows;
  }

  private RecordPage<T> recordPage(Listed<T> page) {
    long first = page.firstRow().isPresent() ? page.firstRow().getAsLong() - 1 : rowsBefore;
    rowsBefore = first + page.records().size();
    return new RecordPage<>(page.records(), first, page.total(), !page.hasNext());
  }
}
