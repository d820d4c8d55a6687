package org.fanworks.site.ao3.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.site.PageChanged;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a user's profile (AO3 reference, 6.10). Used once, by one thread.
 *
 * <pre>{@code
 * <div class="user home profile">
 *   <div class="primary header module"><h2 class="heading">ann</h2>
 *     <p class="icon"><a href="/users/ann"><img class="icon" src="..." /></a></p></div>
 *   <h3 class="heading">Title</h3>
 *   <div class="wrapper"><dl class="meta"><dt class="pseuds">My pseuds:</dt><dd>...</dd>
 *     <dt>I joined on:</dt><dd>2008-09-13</dd><dt>My user ID is:</dt><dd>8</dd></dl></div>
 *   <div class="bio module"><h3 class="heading">Bio</h3>
 *     <blockquote class="userstuff">...</blockquote></div></div>
 * }</pre>
 */
public final class UserProfileParser {
  /** How messages call the page. */
  public static final String PAGE = "AO3 user profile";

  private static final String META = "div.profile dl.meta";

  /** The last three were shown until 2025-08. */
  private static final Map<String, String> LABELS =
      Map.of(
          "My pseuds", "pseuds",
          "I joined on", "joined",
          "My user ID is", "id",
          "I live in", "location",
          "My birthday", "birthday",
          "My email address", "email");

  private static final List<String> DEFAULT_ICONS = List.of("/iconsets/default/");

  private final PageReading reading;
  private Optional<Element> header = Optional.empty();
  private Optional<Element> meta = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<String> bio = Optional.empty();

  private UserProfileParser(PageReading reading) {
    this.reading = reading;
  }

  /**
   * Reads a page.
   *
   * @throws UnexpectedPage if the page is another one
   * @throws PageChanged if the page is not understood
   */
  public static UserProfile parse(Ao3Page page) {
    if (page.kind() != Ao3PageKind.PROFILE) {
      throw UnexpectedPage.of(page, PAGE);
    }
    PageReading reading = new PageReading(PAGE, page.url());
    return new UserProfileParser(reading).read(page.main().orElseThrow());
  }

  private UserProfile read(Element main) {
    Element profile =
        PageElements.child(main, "div", "profile")
            .orElseThrow(() -> reading.lacks("#main > div.user.home.profile"));
    for (Element part : PageElements.children(profile)) {
      readPart(part);
    }
    Element head = header.orElseThrow(() -> reading.lacks("div.profile > div.header"));
    @Nullable Element login = PageElements.firstByName(head, "h2");
    if (login == null) {
      throw reading.lacks("div.profile h2.heading");
    }
    Element list = meta.orElseThrow(() -> reading.lacks(META));
    DefinitionList pairs = DefinitionList.of(list, META, LABELS, reading);
    String name = PageText.of(login);
    return new UserProfile(
        name,
        pairs.number("id"),
        pairs.day("joined"),
        title,
        bio,
        icon(head),
        UserMenu.of(main, reading).counts(name));
  }

  private void readPart(Element part) {
    switch (part.normalName()) {
      case "h3" -> title = Optional.of(PageText.of(part)).filter(text -> !text.isEmpty());
      case "div" -> readBox(part);
      default -> throw reading.lacks("div.profile > known element: it is " + part.normalName());
    }
  }

  private void readBox(Element box) {
    if (box.hasClass("header")) {
      header = Optional.of(box);
    } else if (box.hasClass("wrapper")) {
      meta = Optional.ofNullable(PageElements.firstByName(box, "dl"));
    } else if (box.hasClass("bio")) {
      @Nullable Element text = PageElements.firstByName(box, "blockquote");
      if (text == null) {
        throw reading.lacks("div.bio blockquote.userstuff");
      }
      bio = Optional.of(text.html().strip()).filter(html -> !html.isEmpty());
    } else {
      throw reading.lacks("div.profile > div of a known class: it is '" + box.className() + "'");
    }
  }

  private Optional<String> icon(Element head) {
    @Nullable Element image = PageElements.firstByName(head, "img");
    String address = image == null ? "" : image.attr("src").strip();
    if (address.isEmpty()) {
      throw reading.lacks("div.profile p.icon img[src]");
    }
    return Optional.of(address).filter(found -> DEFAULT_ICONS.stream().noneMatch(found::contains));
  }
}
