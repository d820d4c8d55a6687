package org.fanworks.site.ao3.page;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up listing of the size and shape of real ones: 20 works with some thirty tags each, a
 * sidebar of filters, about 190 KB.
 */
final class GeneratedListing {
  private static final int WORKS = 20;
  private static final int FILTERS = 170;

  private GeneratedListing() {}

  /** The whole page. */
  static String html() {
    return """
        <!DOCTYPE html>
        <html lang="en"><head><title>Sea Songs - Works | Archive of Our Own</title></head>
        <body class="logged-out"><div id="outer" class="wrapper">%s<div id="inner" class="wrapper">
        <div id="main" class="works-index filtered region" role="main"><div class="flash"></div>
        <h2 class="heading">1 - 20 of 12,345 Works in <a class="tag" href="/tags/Sea%%20Songs">Sea Songs</a></h2>
        <h4 class="landmark heading">Navigation</h4>%s
        <h3 class="landmark heading">Listing Works</h3>
        <ol class="work index group">%s</ol>
        <form class="narrow-hidden filters" id="work-filters"><dl>%s</dl></form>
        <h4 class="landmark heading">Navigation</h4>%s
        </div></div>%s</div></body></html>
        """
        .formatted(
            repeat(120, GeneratedListing::menuItem),
            pagination(),
            repeat(WORKS, GeneratedListing::entry),
            repeat(FILTERS, GeneratedListing::filter),
            pagination(),
            repeat(40, GeneratedListing::menuItem));
  }

  private static String entry(int number) {
    return """
        <li id="work_%1$d" class="work blurb group work-%1$d user-%1$d7" role="article">

          <!--title, author, fandom-->
          <div class="header module">
            <!-- updated_at=17494%2$05d -->
            <h4 class="heading">
              <a href="/works/%1$d">The Lamp &amp; the Tide, part %1$d</a>
              by

              <!-- do not cache -->
              <a rel="author" href="/users/keeper%1$d/pseuds/Keeper%%20%1$d">Keeper %1$d (keeper%1$d)</a>
            </h4>
            <h5 class="fandoms heading">
              <span class="landmark">Fandoms:</span>
              %3$s
              &nbsp;
            </h5>
            <!--required tags-->
            <ul class="required-tags">%4$s</ul>
            <p class="datetime">%5$02d Jun 2025</p>
          </div>

          <!--warnings again, cast, freeform tags-->
          <h6 class="landmark heading">Tags</h6>
          <ul class="tags commas">
            %6$s%7$s%8$s%9$s
          </ul>

          <!--summary-->
          <h6 class="landmark heading">Summary</h6>
          <blockquote class="userstuff summary">
            %10$s
          </blockquote>
          <h6 class="landmark heading">Series</h6>
          <ul class="series"><li>Part <strong>%5$d</strong> of <a href="/series/%1$d">Nights at the harbour</a></li></ul>
          %11$s
        </li>
        """
        .formatted(
            78_000_000 + number,
            number,
            repeat(2, GeneratedListing::tag),
            symbols(),
            number + 1,
            item("warnings", 1),
            item("relationships", 5),
            item("characters", 9),
            item("freeforms", 16),
            repeat(3, GeneratedListing::paragraph),
            stats(number));
  }

  private static String symbols() {
    return symbol("rating-teen rating", "Teen And Up Audiences")
        + symbol("warning-no warnings", "No Archive Warnings Apply")
        + symbol("category-slash category", "M/M")
        + symbol("complete-no iswip", "Work in Progress");
  }

  private static String symbol(String classes, String title) {
    return """
        <li> <a class="help symbol question modal" title="Symbols key" href="/help/symbols-key.html">\
        <span class="%1$s" title="%2$s"><span class="text">%2$s</span></span></a></li>
        """
        .formatted(classes, title);
  }

  private static String item(String kind, int count) {
    return repeat(
        count, number -> "<li class='" + kind + "'>" + tag(number + kind.length()) + "</li> ");
  }

  private static String tag(int number) {
    return "<a class=\"tag\" href=\"/tags/A%20tag%20of%20usual%20length%20("
        + number
        + ")/works\">"
        + (number == "warnings".length()
            ? Warning.NONE_APPLY.displayName()
            : "A tag of usual length (" + number + ")")
        + "</a>";
  }

  private static String paragraph(int number) {
    return "<p>He had kept the lamp for "
        + number
        + " winters, and <em>nobody</em> had asked why; then the pilot came, and asked.</p>";
  }

  private static String stats(int number) {
    return """
        <dl class="stats">
          <dt class="language">Language:</dt>
          <dd class="language" lang="en">English</dd>
          <dt class="words">Words:</dt>
          <dd class="words">12,%1$03d</dd>
          <dt class="chapters">Chapters:</dt>
          <dd class="chapters"><a href="/works/1/chapters/2">13</a>/?</dd>
          <dt class="comments">Comments:</dt>
          <dd class="comments"><a href="/works/1?show_comments=true#comments">8</a></dd>
          <dt class="kudos">Kudos:</dt>
          <dd class="kudos"><a href="/works/1#kudos">1,024</a></dd>
          <dt class="bookmarks">Bookmarks:</dt>
          <dd class="bookmarks"><a href="/works/1/bookmarks">66</a></dd>
          <dt class="hits">Hits:</dt>
          <dd class="hits">14,%1$03d</dd>
        </dl>
        """
        .formatted(number);
  }

  private static String filter(int number) {
    return """
        <dd><label for="include_%1$d"><input type="checkbox" name="include_work_search[tag_ids][]" \
        id="include_%1$d" value="%1$d"><span class="indicator" aria-hidden="true"></span>\
        <span>A tag of usual length (%1$d)</span></label></dd>
        """
        .formatted(number);
  }

  private static String menuItem(int number) {
    return "<ul class=\"menu\"><li><a href=\"/menu/" + number + "\">Menu entry</a></li></ul>\n";
  }

  private static String pagination() {
    return "<ol class=\"pagination actions pagy\" role=\"navigation\"><li class=\"previous\">"
        + "<span class=\"disabled\">Previous</span></li>"
        + repeat(9, number -> "<li><a href=\"?page=" + number + "\">" + number + "</a></li>")
        + "<li class=\"next\"><a href=\"?page=2\">Next</a></li></ol>";
  }

  private static String repeat(int count, IntFunction<String> piece) {
    return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
  }
}
