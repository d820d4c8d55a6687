package org.fanworks.site.ao3.client;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.fanworks.error.ErrorKind;
import org.fanworks.error.FanworksException;
import org.fanworks.site.PageChanged;
import org.fanworks.site.ao3.page.Ao3Page;
import org.fanworks.site.ao3.page.Ao3PageKind;
import org.fanworks.site.ao3.page.FacetParser;
import org.fanworks.site.ao3.page.ListPages;
import org.fanworks.site.ao3.page.TagPage;
import org.fanworks.site.ao3.page.TagPageParser;
import org.fanworks.site.ao3.page.UnexpectedPage;
import org.fanworks.site.ao3.page.WorkListPage;
import org.fanworks.site.ao3.page.WorkListPageParser;

/** The requests for lists of works, and for the tags that they depend on, of one run. */
public final class Ao3Requests {
  private final Ao3Fetch fetch;

  /** Requests by way of {@code fetch}. */
  public Ao3Requests(Ao3Fetch fetch) {
    this.fetch = fetch;
  }

  /** Asks for a page of a list of works; one request. */
  public ListAnswer works(WorkRoute route, int page) {
    Ao3Answer answer = fetch.get(urls().works(route.source(), route.options().parameters(page)));
    if (answer instanceof Ao3Answer.Read read) {
      return isOfOtherCollection(route.source(), read.page())
          ? new ListAnswer.Missing()
          : new ListAnswer.Listed(list(route, read.page()), () -> FacetParser.parse(read.page()));
    }
    return answer instanceof Ao3Answer.Moved moved
        ? new ListAnswer.Moved(moved.target())
        : new ListAnswer.Missing();
  }

  /** The archive finds collections whatever the case of their names; SQL compares case. */
  private static boolean isOfOtherCollection(WorkSource source, Ao3Page page) {
    return source instanceof WorkSource.OfCollection collection
        && ListPages.collection(page).filter(name -> !name.equals(collection.name())).isPresent();
  }

  private WorkListPage list(WorkRoute route, Ao3Page page) {
    if (page.kind() == Ao3PageKind.FLASH_ERROR && route.options().isWritten()) {
      throw new FanworksException(
          ErrorKind.DATA,
          "The archive does not understand the text that ao3.works.any_text is compared with. It"
              + " is in the archive's own search language; put words with signs into quotes.",
          UnexpectedPage.of(page, WorkListPageParser.PAGE));
    }
    WorkListPage list = WorkListPageParser.parse(page);
    list.warnings().forEach(this::warn);
    SeenWorks.of(fetch.execution()).remember(list.blurbs());
    return list;
  }

  /** Asks for a tag's own page; one request. Empty if there is no such tag. */
  public Optional<TagPage> tag(String name) {
    return fetch.find(urls().tag(name), TagPageParser.PAGE).map(TagPageParser::parse);
  }

  /** Whether robots.txt lets the list be read. */
  public boolean allows(WorkRoute route) {
    return fetch.allows(urls().works(route.source(), route.options().parameters(1)));
  }

  /** Tells the user something. */
  public void warn(String message) {
    fetch.warn(message);
  }

  public Ao3Urls urls() {
    return fetch.urls();
  }

  /** The failure that {@code source} cannot have given this answer. */
  public FanworksException unexpected(WorkSource source, ListAnswer answer) {
    URI url = urls().works(source, List.of());
    return answer instanceof ListAnswer.Moved moved
        ? Ao3Fetch.unexpected(url, moved.target(), WorkListPageParser.PAGE)
        : new PageChanged(WorkListPageParser.PAGE, "list, but status 404", url.toString());
  }

  /** The failure that a page of {@code route} lacks something. */
  public PageChanged changed(WorkRoute route, String missing) {
    URI url = urls().works(route.source(), route.options().parameters(1));
    return new PageChanged(WorkListPageParser.PAGE, missing, url.toString());
  }
}
