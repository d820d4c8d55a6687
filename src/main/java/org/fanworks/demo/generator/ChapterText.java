package org.fanworks.demo.generator;

/** The text of a chapter: made up again whenever it is asked for, always the same. */
public final class ChapterText {
  private ChapterText() {}

  /** HTML of the chapter with this id. */
  public static String html(long chapterId) {
    ProseMaker prose = new ProseMaker(new Dice(chapterId, "chapter"));
    return prose.paragraph() + prose.paragraph() + prose.paragraph();
  }
}
