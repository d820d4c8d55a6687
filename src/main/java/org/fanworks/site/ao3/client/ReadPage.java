package org.fanworks.site.ao3.client;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.fanworks.site.ao3.page.SearchPage;

/**
 * A page of a search and where it stands in the whole result.
 *
 * <p>The result may be read in several searches, each of which goes on where the archive cut off
 * the one before.
 */
public record ReadPage<R, P extends SearchPage>(P page, Place<R> place) {
  /**
   * Where a page stands.
   *
   * @param route the search
   * @param rowsBefore rows of the result that come before the search
   * @param number of the page in the search, from 1
   * @param size rows of a full page
   */
  record Place<R>(R route, long rowsBefore, int number, int size) {
    /** The next page of the search. */
    Place<R> next() {
      return new Place<>(route, rowsBefore, number + 1, size);
    }

    /**
     * Where {@code page} really stands, which was asked for here: beyond its cap the archive gives
     * out the last page again and again (AO3 reference, 5.3).
     */
    Place<R> of(SearchPage page) {
      int last = page.lastPage().orElse(number);
      boolean repeated = last < number && !page.ids().isEmpty();
      return repeated ? new Place<>(route, rowsBefore, last, size) : this;
    }

    /** Position of the first row in the result, from 0. */
    public long firstRow() {
      return rowsBefore + (number - 1L) * size;
    }
  }

  private static final Pattern CAP_NOTICE =
      Pattern.compile("Displaying [\\d,]+ results out of [\\d,]+.*", Pattern.DOTALL);

  /** Position of the first row in the result, from 0. */
  public long firstRow() {
    return page.firstRow().isPresent()
        ? place.rowsBefore() + page.firstRow().getAsLong() - 1
        : place.firstRow();
  }

  /** Position of the row after the page, if the page is a full one. */
  long end() {
    return place.next().firstRow();
  }

  /** Rows of the whole result by the archive's count; empty past the end of a search. */
  public OptionalLong total() {
    if (page.total().isPresent()) {
      return OptionalLong.of(place.rowsBefore() + page.total().getAsLong());
    }
    return page.nothingFound() && place.number() == 1
        ? OptionalLong.of(place.rowsBefore())
        : OptionalLong.empty();
  }

  /** Whether more rows match, of which the archive gives out no page (AO3 reference, 5.3). */
  boolean isCapped() {
    boolean noticed = page.notices().stream().anyMatch(CAP_NOTICE.asMatchPredicate());
    return page.hasNext() ? (long) place.number() * place.size() >= PageSize.MAX_RESULTS : noticed;
  }

  /** Whether no rows follow. */
  public boolean isLast() {
    return !page.hasNext() && !isCapped();
  }

  /** Whether rows have left the search since {@code earlier} was read. */
  boolean hasShrunkSince(ReadPage<R, P> earlier) {
    return page.total().orElse(0) < earlier.page.total().orElse(0);
  }
}
