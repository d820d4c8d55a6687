package org.fanworks.site.ao3.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads how many visitors without an account left kudos (AO3 reference, 5.2 and 6.3). */
final class GuestKudos {
  private static final Pattern COUNT = Pattern.compile("\\b([\\d,]+|a|an) guests?\\b");

  private GuestKudos() {}

  /** The number below a work: {@code ... as well as 92 guests left kudos on this work!}. */
  static int belowWork(Element box, PageReading reading) {
    Element sentence = PageElements.firstByName(box, "p");
    if (sentence == null) {
      if (box.childrenSize() > 0) {
        throw reading.lacks("#kudos > p.kudos");
      }
      return 0;
    }
    StringBuilder words = new StringBuilder();
    for (TextNode text : sentence.textNodes()) {
      words.append(text.getWholeText());
    }
    String said = PageText.squeeze(words);
    if (!said.contains("left kudos")) {
      throw reading.lacks("#kudos > p.kudos that says who left kudos");
    }
    return said.contains("guest") ? count(said, reading) : 0;
  }

  /** The number in {@code 92 guests have also left kudos}. */
  static int count(String text, PageReading reading) {
    Matcher matcher = COUNT.matcher(text);
    if (!matcher.find()) {
      throw reading.lacks("number of guests who left kudos: it says '" + text + "'");
    }
    return matcher.group(1).startsWith("a")
        ? 1
        : PageNumbers.smallNumber(matcher.group(1))
            .orElseThrow(() -> reading.lacks("number of guests that fits"));
  }
}
