package org.fanworks.site.ao3;

import com.google.common.base.Suppliers;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fanworks.site.Site;
import org.fanworks.site.SiteState;
import org.fanworks.site.SiteTable;
import org.fanworks.site.ao3.client.Ao3Session;
import org.fanworks.site.ao3.client.Ao3Urls;
import org.fanworks.site.ao3.client.Ao3Web;
import org.fanworks.site.ao3.client.Membership;
import org.fanworks.site.ao3.page.Ao3Page;
import org.fanworks.site.ao3.table.BookmarksTable;
import org.fanworks.site.ao3.table.ChapterTextsTable;
import org.fanworks.site.ao3.table.ChaptersTable;
import org.fanworks.site.ao3.table.CollectionDetailsTable;
import org.fanworks.site.ao3.table.CollectionWorksTable;
import org.fanworks.site.ao3.table.CollectionsTable;
import org.fanworks.site.ao3.table.CommentsTable;
import org.fanworks.site.ao3.table.DownloadsTable;
import org.fanworks.site.ao3.table.FacetsTable;
import org.fanworks.site.ao3.table.FandomsTable;
import org.fanworks.site.ao3.table.GiftsTable;
import org.fanworks.site.ao3.table.KudosTable;
import org.fanworks.site.ao3.table.LanguagesTable;
import org.fanworks.site.ao3.table.MyHistoryTable;
import org.fanworks.site.ao3.table.MySubscriptionsTable;
import org.fanworks.site.ao3.table.PseudsTable;
import org.fanworks.site.ao3.table.SeriesDetailsTable;
import org.fanworks.site.ao3.table.SeriesTable;
import org.fanworks.site.ao3.table.SeriesWorksTable;
import org.fanworks.site.ao3.table.TagDetailsTable;
import org.fanworks.site.ao3.table.TagsTable;
import org.fanworks.site.ao3.table.UsersTable;
import org.fanworks.site.ao3.table.WorkDetailsTable;
import org.fanworks.site.ao3.table.WorkTagsTable;
import org.fanworks.site.ao3.table.WorksTable;
import org.fanworks.web.WebClient;

/**
 * Archive of Our Own as a schema. Thread-safe. What it learns about tags it remembers for a day.
 *
 * <p>Public for the composition root.
 */
public final class Ao3Site implements Site {
  private final WebClient client;
  private final Ao3Session session;
  private final Supplier<List<SiteTable>> tables;

  /**
   * The archive at {@code base} as a guest sees it.
   *
   * @param client for that base; closed together with the site
   */
  public static Ao3Site ofGuest(WebClient client, URI base) {
    Ao3Urls urls = new Ao3Urls(base);
    return new Ao3Site(client, Ao3Web.of(client, urls));
  }

  /**
   * The archive at {@code base} as a member sees it, who signs in at the first request.
   *
   * @param client for that base and {@link Membership#web}; closed together with the site
   */
  public static Ao3Site ofMember(WebClient client, URI base, Membership member) {
    Ao3Urls urls = new Ao3Urls(base);
    return new Ao3Site(client, Ao3Web.of(Ao3Session.ofMember(client, urls, member), urls));
  }

  private Ao3Site(WebClient client, Ao3Web web) {
    this.client = client;
    this.session = web.session();
    this.tables = Suppliers.memoize(() -> tables(web));
  }

  private static List<SiteTable> tables(Ao3Web web) {
    return List.of(
        new WorksTable(web),
        new WorkTagsTable(web),
        WorkDetailsTable.of(web),
        ChaptersTable.of(web),
        ChapterTextsTable.of(web),
        CommentsTable.of(web),
        KudosTable.of(web),
        DownloadsTable.of(web),
        SeriesTable.of(web),
        SeriesDetailsTable.of(web),
        SeriesWorksTable.of(web),
        UsersTable.of(web),
        PseudsTable.of(web),
        GiftsTable.of(web),
        CollectionsTable.of(web),
        CollectionDetailsTable.of(web),
        new CollectionWorksTable(web),
        LanguagesTable.of(web),
        MyHistoryTable.of(web),
        MySubscriptionsTable.of(web),
        new BookmarksTable(web),
        TagsTable.of(web),
        TagDetailsTable.of(web),
        new FacetsTable(web),
        FandomsTable.of(web));
  }

  @Override
  public String schema() {
    return "ao3";
  }

  @Override
  public String remark() {
    return "Archive of Our Own (archiveofourown.org)";
  }

  @Override
  public List<SiteTable> tables() {
    return tables.get();
  }

  @Override
  public Optional<SiteState> state() {
    return Optional.of(new SiteState(client.state(), session.signedInAs()));
  }

  @Override
  public void prepare() {
    tables();
    client.prepare();
    Ao3Page.read("", "");
  }

  @Override
  public void close() {
    client.close();
  }
}
