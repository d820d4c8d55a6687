package org.fanworks.demo.index;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Words are runs of letters in lower case; digits and signs drop out, so that {@code abc123} is
 * {@code abc} (AO3 reference, 3.5 and 4.4). Safe for use by many threads.
 */
final class LetterAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer letters = new LetterTokenizer();
    return new TokenStreamComponents(letters, new LowerCaseFilter(letters));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new LowerCaseFilter(in);
  }

  /** Reads one word after the other. */
  private static final class LetterTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private int place;

    @Override
    public boolean incrementToken() throws IOException {
      clearAttributes();
      int letter = read();
      while (letter >= 0 && !Character.isLetter(letter)) {
        letter = read();
      }
      int start = place - 1;
      while (letter >= 0 && Character.isLetter(letter)) {
        term.append((char) letter);
        letter = read();
      }
      offset.setOffset(
          correctOffset(Math.max(start, 0)), correctOffset(Math.max(start, 0) + term.length()));
      return term.length() > 0;
    }

    private int read() throws IOException {
      place++;
      return input.read();
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      place = 0;
    }

    /** The next value of the field begins behind the signs that follow the last word. */
    @Override
    public void end() throws IOException {
      super.end();
      offset.setOffset(correctOffset(place), correctOffset(place));
    }
  }
}
