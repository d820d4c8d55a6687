package org.fanworks.site.ao3.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A page of works: of a search, of a tag's or user's listing, of a series (AO3 reference, 5).
 *
 * @param blurbs works on this page; possibly fewer, or one more, than on others
 * @param total how many works there are by the heading; empty where no heading counts them, as when
 *     nothing was found
 * @param firstRow number of the first row, from 1, where the heading says "21 - 40 of"
 * @param hasNext whether there is a link to a next page: the only sign that a page is not the last
 * @param lastPage number of the last page that can be asked for; empty when there is one page
 * @param owner whose works are listed, as the heading spells it: a tag, or a user's byline
 * @param notices messages of the archive, such as the one about the cap of a search
 * @param warnings what in the page was not understood, but did no harm to the rest
 * @param nothingFound whether the archive said that a search has no result: either there are none,
 *     or the page asked for is past the end
 */
public record WorkListPage(
    List<WorkBlurb> blurbs,
    OptionalLong total,
    OptionalLong firstRow,
    boolean hasNext,
    OptionalInt lastPage,
    Optional<String> owner,
    List<String> notices,
    List<String> warnings,
    boolean nothingFound)
    implements SearchPage {
  public WorkListPage {
    blurbs = List.copyOf(blurbs);
    notices = List.copyOf(notices);
    warnings = List.copyOf(warnings);
  }

  @Override
  public List<Long> ids() {
    return blurbs.stream().map(WorkBlurb::id).toList();
  }
}
