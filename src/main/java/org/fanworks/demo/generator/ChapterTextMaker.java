package org.fanworks.demo.generator;

import org.fanworks.demo.data.Chapter;
import org.fanworks.demo.data.ChapterText;
import org.fanworks.demo.data.Work;
import org.jspecify.annotations.Nullable;

/** The texts of chapters: made up again whenever they are asked for, always the same. */
final class ChapterTextMaker {
  private final Dice dice;
  private final ProseMaker prose;

  private ChapterTextMaker(Dice dice) {
    this.dice = dice;
    this.prose = new ProseMaker(dice);
  }

  /** What a chapter of a work says. */
  static ChapterText of(Work work, Chapter chapter) {
    Dice dice = new Dice(chapter.id(), "chapter");
    boolean several = !Integer.valueOf(1).equals(work.extent().expectedChapters());
    return new ChapterTextMaker(dice).text(several);
  }

  private ChapterText text(boolean several) {
    String html = prose.paragraph() + prose.paragraph() + prose.paragraph();
    return new ChapterText(
        html, sometimes(several, 0.3), sometimes(several, 0.25), sometimes(several, 0.15));
  }

  private @Nullable String sometimes(boolean allowed, double probability) {
    return allowed && dice.chance(probability) ? prose.paragraph() : null;
  }
}
