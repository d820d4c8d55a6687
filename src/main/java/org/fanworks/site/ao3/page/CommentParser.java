package org.fanworks.site.ao3.page;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.site.ao3.page.Comment.ChapterLink;
import org.fanworks.site.ao3.page.Comment.Commenter;
import org.fanworks.site.ao3.page.Comment.Content;
import org.fanworks.site.ao3.page.Comment.Place;
import org.fanworks.site.ao3.page.Comment.State;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads one comment (AO3 reference, 6.11). Used by one thread.
 *
 * <pre>{@code
 * <li class="odd comment group user-7" id="comment_900" role="article">
 *   <h4 class="heading byline"><a href="/users/ann/pseuds/ann">ann</a>
 *     <span class="parent">on <a href="/works/11/chapters/21">Chapter 5</a></span>
 *     <span class="posted datetime"> ... </span></h4>
 *   <blockquote class="userstuff"><p>Hi.</p></blockquote>
 *   <p class="edited datetime"> ... </p>
 *   <ul class="actions"><li><a href="/comments/800">Parent</a></li></ul></li>
 * }</pre>
 */
final class CommentParser {
  private static final Pattern COMMENT = Pattern.compile("/comments/(\\d+)(?:[?#].*)?");
  private static final Pattern CHAPTER = Pattern.compile("/works/\\d+/chapters/(\\d+)(?:[?#].*)?");
  private static final Pattern CHAPTER_NAME = Pattern.compile("Chapter ([\\d,]+)");
  private static final String DELETED = "(Previous comment deleted.)";

  private static final Set<String> PARTS =
      Set.of("h4", "h5", "div", "blockquote", "ul", "a", "img");
  private static final Set<String> PARAGRAPHS = Set.of("edited", "message", "notice", "caution");
  private static final Set<String> BYLINE = Set.of("role", "parent", "posted");

  private final PageReading reading;

  CommentParser(PageReading reading) {
    this.reading = reading;
  }

  /** The comment whose own page a link leads to. */
  static OptionalLong commentAt(String href) {
    Matcher path = COMMENT.matcher(href);
    return path.matches() ? PageNumbers.number(path.group(1)) : OptionalLong.empty();
  }

  /** Reads a comment that stands so deep below {@code above}. */
  Comment parse(Element item, OptionalLong above, int depth) {
    long id =
        PageNumbers.numberAfter("comment_", item.id())
            .orElseThrow(() -> reading.lacks("ol.thread > li[id^=comment_]"));
    @Nullable Element byline = PageElements.child(item, "h4", "byline").orElse(null);
    @Nullable Element text = PageElements.child(item, "blockquote", "userstuff").orElse(null);
    if (byline == null || text == null) {
      Place place = new Place(above, depth, OptionalLong.empty(), Optional.empty());
      return new Comment(id, place, removed(item), Optional.empty());
    }
    requireKnownParts(item, byline);
    Content content = content(item, byline, text);
    return new Comment(id, place(item, byline, above, depth), State.VISIBLE, Optional.of(content));
  }

  /** Parts that only some comments have must not be missed because of a new name. */
  private void requireKnownParts(Element item, Element byline) {
    for (Element part : PageElements.children(item)) {
      boolean known =
          part.nameIs("p") ? hasOneOf(part, PARAGRAPHS) : PARTS.contains(part.normalName());
      if (!known) {
        throw reading.lacks(
            "li.comment > known element: " + part.tagName() + "." + part.className());
      }
    }
    for (Element part : PageElements.children(byline)) {
      if (part.nameIs("span") && !part.className().isEmpty() && !hasOneOf(part, BYLINE)) {
        throw reading.lacks("h4.byline > span of a known class: it is '" + part.className() + "'");
      }
    }
  }

  private static boolean hasOneOf(Element element, Set<String> classes) {
    return classes.stream().anyMatch(element::hasClass);
  }

  private State removed(Element item) {
    @Nullable Element message = PageElements.firstByName(item, "p");
    if (message == null || PageElements.firstByName(item, "blockquote") != null) {
      throw reading.lacks("li.comment with h4.byline and blockquote.userstuff");
    }
    if (message.hasClass("message")) {
      return State.HIDDEN;
    }
    if (PageText.of(message).equals(DELETED)) {
      return State.DELETED;
    }
    throw reading.lacks("li.comment with h4.byline, p.message or '" + DELETED + "'");
  }

  private Content content(Element item, Element byline, Element text) {
    Optional<LocalDateTime> posted =
        CommentTime.of(
            PageElements.child(byline, "span", "posted")
                .orElseThrow(() -> reading.lacks("li.comment h4.byline > span.posted")),
            reading);
    Optional<LocalDateTime> edited =
        PageElements.child(item, "p", "edited").flatMap(time -> CommentTime.of(time, reading));
    return new Content(author(item, byline), posted, edited, text.html().strip());
  }

  private Commenter author(Element item, Element byline) {
    for (Element part : PageElements.children(byline)) {
      boolean member = part.nameIs("a");
      if (member || (part.nameIs("span") && part.className().isEmpty())) {
        Optional<String> login =
            member
                ? Author.Account.ofHref(part.attr("href")).map(Author.Account::login)
                : Optional.empty();
        if (member && login.isEmpty()) {
          throw reading.lacks("li.comment h4.byline > a[href^='/users/']");
        }
        return new Commenter(PageText.of(part), login, isGuest(item, byline));
      }
    }
    throw reading.lacks("li.comment h4.byline > a or span with the author");
  }

  private static boolean isGuest(Element item, Element byline) {
    return item.hasClass("guest")
        || PageElements.child(byline, "span", "role")
            .filter(role -> PageText.of(role).equals("(Guest)"))
            .isPresent();
  }

  private Place place(Element item, Element byline, OptionalLong above, int depth) {
    Optional<ChapterLink> chapter = PageElements.child(byline, "span", "parent").map(this::chapter);
    OptionalLong parent = above.isPresent() ? above : linked(item, "Parent");
    return new Place(parent, depth, linked(item, "Parent Thread"), chapter);
  }

  private ChapterLink chapter(Element place) {
    @Nullable Element link = PageElements.firstByName(place, "a");
    Matcher path = CHAPTER.matcher(link == null ? "" : link.attr("href"));
    Matcher name = CHAPTER_NAME.matcher(link == null ? "" : PageText.of(link));
    OptionalInt number =
        name.matches() ? PageNumbers.smallNumber(name.group(1)) : OptionalInt.empty();
    OptionalLong id = path.matches() ? PageNumbers.number(path.group(1)) : OptionalLong.empty();
    if (id.isEmpty() || number.isEmpty()) {
      throw reading.lacks("h4.byline span.parent a[href*='/chapters/'] of the form 'Chapter n'");
    }
    return new ChapterLink(id.getAsLong(), number.getAsInt());
  }

  /** The comment that the action of that name leads to. */
  private OptionalLong linked(Element item, String action) {
    Element actions =
        PageElements.child(item, "ul", "actions")
            .orElseThrow(() -> reading.lacks("li.comment > ul.actions"));
    for (Element link : actions.getElementsByTag("a")) {
      if (PageText.of(link).equals(action)) {
        OptionalLong comment = commentAt(link.attr("href"));
        if (comment.isEmpty()) {
          throw reading.lacks("ul.actions a[href^='/comments/'] named " + action);
        }
        return comment;
      }
    }
    return OptionalLong.empty();
  }
}
