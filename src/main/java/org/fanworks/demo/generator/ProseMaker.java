package org.fanworks.demo.generator;

import org.fanworks.demo.data.WorkText;

/** Invents titles, summaries and notes; the texts are the HTML that the site would keep. */
final class ProseMaker {
  private final Dice dice;
  private final TitleMaker titles;

  ProseMaker(Dice dice) {
    this.dice = dice;
    this.titles = new TitleMaker(dice);
  }

  WorkText text(String language) {
    String title = titles.title(language);
    String summary = dice.chance(0.93) ? summary() : null;
    String notes = dice.chance(0.35) ? paragraph() : null;
    String endnotes = dice.chance(0.12) ? paragraph() : null;
    return new WorkText(title, summary, notes, endnotes);
  }

  /** An English title, for series. */
  String seriesTitle() {
    return dice.chance(0.1) ? dice.pick(TitleMaker.AWKWARD) : titles.ordinary();
  }

  /** Title of a chapter. */
  String chapterTitle() {
    return titles.ordinary();
  }

  private String summary() {
    StringBuilder html = new StringBuilder(paragraph());
    if (dice.chance(0.3)) {
      html.append(paragraph());
    }
    if (dice.chance(0.1)) {
      html.append(oddity());
    }
    return html.toString();
  }

  /** One or more sentences. */
  String paragraph() {
    StringBuilder html = new StringBuilder("<p>").append(sentence());
    dice.repeat(
        dice.below(3), () -> html.append(dice.chance(0.1) ? "<br>" : " ").append(sentence()));
    return html.append("</p>").toString();
  }

  /** What readers say. */
  String remark() {
    return switch (dice.below(8)) {
      case 0 -> "<p>I love the " + noun() + "! " + dice.pick(Vocabulary.EMOJI) + "</p>";
      case 1 -> "<p>Thank you &lt;3</p>";
      case 2 -> "<p>" + dice.pick(Vocabulary.FIRST_NAMES) + ", <em>no</em>.</p>";
      default -> paragraph();
    };
  }

  private String sentence() {
    String name = dice.pick(Vocabulary.FIRST_NAMES);
    return switch (dice.below(6)) {
      case 0 -> name + " has to " + verb() + " the " + adjective() + " " + noun() + ".";
      case 1 -> "It was only " + thing() + ", and then it was <em>the</em> " + noun() + ".";
      case 2 -> "“You " + verb() + " like " + thing() + ",” says " + name + ".";
      case 3 -> "Or: how " + name + " learned to " + verb() + " &amp; " + verb() + ".";
      case 4 -> "Nobody in " + dice.pick(Vocabulary.PLACES) + " will " + verb() + " tonight.";
      default -> "There is " + thing() + " in the " + noun() + "; don't " + verb() + " it.";
    };
  }

  private String oddity() {
    return switch (dice.below(6)) {
      case 0 -> "<ul><li>" + noun() + "</li><li>" + adjective() + " " + noun() + "</li></ul>";
      case 1 -> "<p>I &lt;3 this " + noun() + " " + dice.pick(Vocabulary.EMOJI) + "</p>";
      case 2 -> "<blockquote><p>" + sentence() + "</p></blockquote>";
      case 3 ->
          "<p>See <a href=\"https://example.org/" + noun() + "\" rel=\"nofollow\">here</a>.</p>";
      case 4 -> "<p><strong>" + noun() + "</strong>-<em>" + noun() + "</em>ish</p>";
      default ->
          "<p>" + dice.pick(Vocabulary.HAN) + " · " + dice.pick(Vocabulary.CYRILLIC) + "</p>";
    };
  }

  private String thing() {
    return Vocabulary.indefinite(noun());
  }

  private String noun() {
    return dice.pick(Vocabulary.NOUNS);
  }

  private String verb() {
    return dice.pick(Vocabulary.VERBS);
  }

  private String adjective() {
    return dice.pick(Vocabulary.ADJECTIVES);
  }
}
