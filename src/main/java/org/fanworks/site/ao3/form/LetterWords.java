package org.fanworks.site.ao3.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanworks.site.ao3.form.SearchText.Words;

/**
 * Finds words that a text is sure to have in an index that keeps runs of letters and nothing else,
 * as that of bookmarks does for titles, bylines and tags (AO3 reference, 3.5).
 *
 * <p>As everywhere, texts are cut at blanks only, and the archive cuts further. What is no letter
 * parts words there, whatever the script.
 */
public final class LetterWords {
  private static final Pattern PIECE = Pattern.compile("[^%_]+");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final int MIN_INNER_LENGTH = 2;

  private LetterWords() {}

  /** The condition that {@code field} holds the words of {@code text}. */
  public static SearchText condition(String field, String text) {
    List<Word> words =
        TextWords.split(text).stream().filter(LetterWords::isSearchable).map(Word::whole).toList();
    return TextWords.condition(field, words);
  }

  /** The condition that {@code field} holds {@code text} as a phrase, as far as it has letters. */
  public static SearchText phrase(String field, String text) {
    return isSearchable(text) ? TextWords.phrase(field, text) : SearchText.everything();
  }

  /**
   * The condition that {@code field} holds the words of the pattern of a {@code LIKE}.
   *
   * @param innerAllowed whether to search for a piece within words if there is nothing else
   */
  public static SearchText like(String field, String pattern, boolean innerAllowed) {
    List<Word> words = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    for (String word : TextWords.split(pattern)) {
      Matcher piece = PIECE.matcher(word);
      while (piece.find()) {
        boolean cutBefore = piece.start() > 0;
        boolean cutAfter = piece.end() < word.length();
        boolean letters = LETTERS.matcher(piece.group()).matches();
        if (!cutBefore && !cutAfter && isSearchable(word)) {
          words.add(Word.whole(word));
        } else if (!cutBefore && letters) {
          words.add(Word.prefix(piece.group()));
        } else if (letters && piece.group().length() >= MIN_INNER_LENGTH) {
          pieces.add(piece.group());
        }
      }
    }
    if (words.isEmpty() && innerAllowed) {
      return pieces.stream()
          .max(Comparator.comparingInt(String::length))
          .<SearchText>map(longest -> new Words(field, List.of(Word.inner(longest))))
          .orElse(SearchText.everything());
    }
    return TextWords.condition(field, words);
  }

  private static boolean isSearchable(String text) {
    return TextWords.isUnchanged(text) && text.codePoints().anyMatch(Character::isLetter);
  }
}
