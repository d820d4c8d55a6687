package org.fanworks.demo.web;

/** The addresses that the embedded archive answers. */
final class Routes {
  private Routes() {}

  /** The router over the pages of a library. */
  static Router of(Library library, PageSettings settings, String robotsText, Sessions sessions) {
    Site site = new Site(library, settings);
    SmallPages small = new SmallPages(site, robotsText);
    SessionPages session = new SessionPages(site, sessions);
    LightWorkPages light = new LightWorkPages(site);
    CommentPages comments = new CommentPages(site);
    SeriesPages series = new SeriesPages(site);
    PeoplePages people = new PeoplePages(site);
    CollectionLists collections = new CollectionLists(site);
    CollectionPages collection = new CollectionPages(site);
    BookmarkPages bookmark = new BookmarkPages(site);
    BookmarkListing bookmarks = new BookmarkListing(site);
    BookmarkSearchPages bookmarkSearch = new BookmarkSearchPages(site);
    MarkedItemPages markedItems = new MarkedItemPages(site);
    MediaPages media = new MediaPages(site);
    GiftPages gifts = new GiftPages(site);
    TagWorksHandler tagWorks = new TagWorksHandler(site);
    UserWorksHandler userWorks = new UserWorksHandler(site);
    return new Router.Builder()
        .get("/", small::home)
        .get("/robots.txt", small::robots)
        .get("/works", new RecentWorksHandler(site, tagWorks, userWorks))
        .get("/works/search", new WorkSearchHandler(site))
        .get("/search", new WorkSearchHandler(site))
        .get("/works/{id}", new WorkHandler(site))
        .get("/works/{id}/chapters/{chapter}", new ChapterHandler(site))
        .get("/chapters/{chapter}", new ChapterHandler(site))
        .get("/works/{id}/navigate", light::navigate)
        .get("/works/{id}/kudos", light::kudos)
        .get("/works/{id}/comments", comments::ofWork)
        .get("/chapters/{chapter}/comments", comments::ofChapter)
        .get("/comments/{comment}", comments::thread)
        .get("/downloads/{id}/{file}", new DownloadHandler(site))
        .get("/works/{id}/bookmarks", bookmark::ofWork)
        .get("/series/{id}/bookmarks", bookmark::ofSeries)
        .get("/external_works/{id}/bookmarks", bookmark::ofExternalWork)
        .get("/external_works/{id}", bookmark::externalWork)
        .get("/external_works", bookmark::externalWorks)
        .get("/bookmarks/search", bookmarkSearch::search)
        .get("/bookmarks/{id}", bookmark::bookmark)
        .get("/bookmarks", bookmarkSearch::recent)
        .get("/users/{login}/bookmarks", bookmarks::ofOwner)
        .get("/users/{login}/pseuds/{pseud}/bookmarks", bookmarks::ofOwner)
        .get("/tags/{tag}/bookmarks", markedItems::ofTag)
        .get("/collections/{name}/bookmarks", markedItems::ofCollection)
        .get("/tags/search", new TagSearchHandler(site))
        .get("/media", media::all)
        .get("/media/{medium}/fandoms", media::fandoms)
        .get("/languages", new LanguagesHandler(site))
        .get("/tags/{tag}", new TagHandler(site))
        .get("/tags/{tag}/works", tagWorks)
        .get("/users/login", session::form)
        .post("/users/login", session::signIn)
        .post("/users/logout", session::signOut)
        .get("/users/{login}/readings", new ReadingPages(site))
        .get("/users/{login}/subscriptions", new SubscriptionPages(site))
        .get("/token_dispenser.json", session::token)
        .get("/auth_error", session::authError)
        .get("/lost_cookie", session::lostCookie)
        .get("/users/{login}", new UserHandler(site))
        .get("/users/{login}/works", userWorks)
        .get("/users/{login}/pseuds/{pseud}/works", userWorks)
        .get("/works/{id}/collections", collections::ofWork)
        .get("/series/{id}", series::series)
        .get("/users/{login}/series", series::ofOwner)
        .get("/users/{login}/pseuds/{pseud}/series", series::ofOwner)
        .get("/users/{login}/profile", new ProfileHandler(site))
        .get("/users/{login}/pseuds", people::pseuds)
        .get("/users/{login}/pseuds/{pseud}", new UserHandler(site))
        .get("/users/{login}/collections", collections::ofUser)
        .get("/users/{login}/gifts", gifts::ofUser)
        .get("/gifts", gifts::ofName)
        .get("/people/search", people::search)
        .get("/people", request -> Response.redirect("/people/search"))
        .get("/users", request -> Response.redirect("/people/search"))
        .get("/collections", collections::all)
        .get("/collections/{name}", collection::show)
        .get("/collections/{name}/profile", collection::profile)
        .get("/collections/{name}/people", collection::people)
        .get("/collections/{name}/collections", collections::parts)
        .get("/collections/{name}/works", new CollectionWorksHandler(site))
        .orElse(request -> site.writer().notFound());
  }
}
