package org.fanworks.site.ao3.form;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.site.ao3.form.SearchText.Words;

/**
 * Finds words that every text which is {@code LIKE} a pattern is sure to have in the archive's
 * index (AO3 reference, 2.4, rules 6 and 7).
 *
 * <ul>
 *   <li>A word that no wildcard touches is a word of the text.
 *   <li>A piece that a wildcard cuts at its end only begins a word, if it is made of letters and
 *       digits of a script that parts words by blanks. Hyphens and slashes end words.
 *   <li>In Han and Hiragana each character is a word, so that such a piece may be cut anywhere.
 *   <li>Any other piece is left out, unless nothing else remains and pieces within words are
 *       allowed.
 * </ul>
 */
public final class LikeWords {
  private static final Pattern RUN = Pattern.compile("[^%_]+");
  private static final char END = ' ';
  private static final Pattern WORD_END = Pattern.compile("[-/]");
  private static final int MIN_INNER_LENGTH = 2;

  private static final Set<UnicodeScript> PARTED_BY_BLANKS =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HEBREW,
          UnicodeScript.ARABIC,
          UnicodeScript.HANGUL);

  private final List<Word> words = new ArrayList<>();
  private final List<Word> innerWords = new ArrayList<>();

  private LikeWords() {}

  /**
   * The condition that {@code field} holds the words of {@code pattern}.
   *
   * @param innerAllowed whether to search for a piece within words if there is nothing else; the
   *     archive has to look at every word it knows for that
   */
  public static SearchText condition(String field, String pattern, boolean innerAllowed) {
    LikeWords found = new LikeWords();
    TextWords.split(pattern).forEach(found::addWord);
    if (found.words.isEmpty() && innerAllowed) {
      return found.innerWords.stream()
          .max(Comparator.comparingInt(word -> word.piece().length()))
          .<SearchText>map(word -> new Words(field, List.of(word)))
          .orElse(SearchText.everything());
    }
    return TextWords.condition(field, found.words);
  }

  private void addWord(String word) {
    Matcher run = RUN.matcher(word);
    while (run.find()) {
      boolean cutBefore = run.start() > 0;
      boolean cutAfter = run.end() < word.length();
      if (cutBefore || cutAfter) {
        addPiece(run.group(), cutBefore);
      } else if (TextWords.isSearchable(word)) {
        words.add(Word.whole(word));
      }
    }
  }

  private void addPiece(String piece, boolean cutBefore) {
    if (piece.codePoints().allMatch(LikeWords::isWordByItself)) {
      words.add(Word.whole(piece));
    } else if (!cutBefore) {
      addBeginning(piece);
    } else {
      addInner(piece);
    }
  }

  /** Letters and digits in a row are part of one word, whatever stands around them. */
  private void addInner(String piece) {
    StringBuilder row = new StringBuilder();
    for (int codePoint : (piece + END).codePoints().toArray()) {
      if (isJoined(codePoint)) {
        row.appendCodePoint(codePoint);
      } else {
        if (row.length() >= MIN_INNER_LENGTH) {
          innerWords.add(Word.inner(row.toString()));
        }
        row.setLength(0);
      }
    }
  }

  private void addBeginning(String piece) {
    List<String> parts = List.of(WORD_END.split(piece, -1));
    if (!parts.stream().allMatch(part -> part.isEmpty() || isPrefix(part))) {
      addInner(piece);
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).isEmpty()) {
        boolean last = i == parts.size() - 1;
        words.add(last ? Word.prefix(parts.get(i)) : Word.whole(parts.get(i)));
      }
    }
  }

  private static boolean isPrefix(String piece) {
    return TextWords.isSearchable(piece) && piece.codePoints().allMatch(LikeWords::isJoined);
  }

  private static boolean isJoined(int codePoint) {
    boolean digit = codePoint >= '0' && codePoint <= '9';
    boolean letter =
        Character.isLetter(codePoint) && PARTED_BY_BLANKS.contains(UnicodeScript.of(codePoint));
    return digit || letter;
  }

  /** Signs of repetition are letters of these scripts too, but join their neighbours. */
  private static boolean isWordByItself(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return Character.getType(codePoint) == Character.OTHER_LETTER
        && (script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA);
  }
}
