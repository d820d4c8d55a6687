package org.fanworks.demo.mastodon.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fanworks.demo.generator.Dice;
import org.fanworks.demo.generator.Vocabulary;

/**
 * The text of a status, invented anew each time from its id: always the same.
 *
 * @param paragraphs lists of pieces
 */
public record PostText(List<List<Piece>> paragraphs, String quoteLine) {
  /** A piece of text, as HTML and as people read it. */
  public record Piece(String html, String plain) {
    static Piece words(String text) {
      return new Piece(text.replace("&", "&amp;").replace("<", "&lt;"), text);
    }
  }

  /** Logins of people who write on the embedded archive as well. */
  private static final List<String> WRITERS = List.of("inkwell_ida", "marlow", "quiet_ferry");

  private static final Piece BREAK = new Piece("<br />", "\n");

  /** The text of a status that is no boost. */
  public static PostText of(Post post) {
    Dice dice = new Dice(post.id(), "text");
    List<List<Piece>> paragraphs = new ArrayList<>();
    List<Piece> first = new ArrayList<>();
    for (Person mentioned : post.body().mentions()) {
      first.add(mention(mentioned));
      first.add(Piece.words(" "));
    }
    addSentences(first, dice);
    if (post.body().tags().contains("ao3")) {
      first.add(Piece.words(" Reading all of " + dice.pick(WRITERS) + " on the archive."));
    }
    paragraphs.add(first);
    if (dice.chance(0.3)) {
      List<Piece> second = new ArrayList<>();
      addSentences(second, dice);
      paragraphs.add(second);
    }
    if (post.body().extras().card()) {
      paragraphs.add(List.of(link(post)));
    }
    if (!post.body().tags().isEmpty()) {
      paragraphs.add(tags(post.body().tags()));
    }
    String quote =
        post.body()
            .extras()
            .quoted()
            .map(quoted -> Addresses.post(quoted))
            .map(url -> "<p class=\"quote-inline\">RE: <a href=\"" + url + "\">" + url + "</a></p>")
            .orElse("");
    return new PostText(paragraphs, quote);
  }

  private static void addSentences(List<Piece> pieces, Dice dice) {
    int sentences = dice.between(1, 3);
    for (int i = 0; i < sentences; i++) {
      if (i > 0) {
        pieces.add(dice.chance(0.2) ? BREAK : Piece.words(" "));
      }
      pieces.add(Piece.words(sentence(dice)));
    }
  }

  private static String sentence(Dice dice) {
    String noun = dice.pick(Vocabulary.NOUNS);
    String adjective = dice.pick(Vocabulary.ADJECTIVES);
    return switch (dice.below(8)) {
      case 0 -> "Nobody tells you about the " + adjective + " " + noun + ".";
      case 1 -> "I will " + dice.pick(Vocabulary.VERBS) + " this " + noun + " & be happy.";
      case 2 -> dice.pick(Vocabulary.HAN) + " · " + dice.pick(Vocabulary.CYRILLIC);
      case 3 -> "If x < y then " + Vocabulary.indefinite(noun) + " :blobcat:";
      case 4 ->
          dice.pick(Vocabulary.FIRST_NAMES)
              + " was right about the "
              + noun
              + " "
              + dice.pick(Vocabulary.EMOJI);
      case 5 -> "Reading in " + dice.pick(Vocabulary.PLACES) + " again.";
      case 6 -> "New chapter: the " + adjective + " " + noun + "!";
      default ->
          "What a " + adjective + " " + noun + " it was, " + dice.pick(Vocabulary.ACCENTED) + ".";
    };
  }

  private static Piece mention(Person person) {
    return new Piece(
        "<span class=\"h-card\" translate=\"no\"><a href=\""
            + Addresses.profile(person)
            + "\" class=\"u-url mention\">@<span>"
            + person.username()
            + "</span></a></span>",
        "@" + person.acct());
  }

  private static Piece link(Post post) {
    String url = Addresses.card(post);
    String bare = url.substring("https://".length());
    String shown = bare.substring(0, Math.min(30, bare.length()));
    return new Piece(
        "<a href=\""
            + url
            + "\" rel=\"nofollow noopener\" target=\"_blank\"><span class=\"invisible\">https://</span>"
            + "<span class=\"ellipsis\">"
            + shown
            + "</span><span class=\"invisible\">"
            + bare.substring(shown.length())
            + "</span></a>",
        url);
  }

  private static List<Piece> tags(List<String> names) {
    List<Piece> pieces = new ArrayList<>();
    for (String name : names) {
      if (!pieces.isEmpty()) {
        pieces.add(Piece.words(" "));
      }
      String shown = Vocabulary.capitalized(name);
      pieces.add(
          new Piece(
              "<a href=\""
                  + Addresses.tag(name)
                  + "\" class=\"mention hashtag\" rel=\"tag\">#<span>"
                  + shown
                  + "</span></a>",
              "#" + shown));
    }
    return pieces;
  }

  /** The text in HTML. */
  public String html() {
    return quoteLine
        + paragraphs.stream()
            .map(pieces -> pieces.stream().map(Piece::html).collect(Collectors.joining()))
            .map(html -> "<p>" + html + "</p>")
            .collect(Collectors.joining());
  }

  /** The text as people read it, with whole addresses and names. */
  public String plain() {
    return paragraphs.stream()
        .map(pieces -> pieces.stream().map(Piece::plain).collect(Collectors.joining()).strip())
        .collect(Collectors.joining("\n\n"));
  }
}
