package org.fanworks.site.ao3.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.fanworks.site.ao3.form.LikeWords;
import org.fanworks.site.ao3.form.SearchText;
import org.fanworks.site.ao3.form.TextWords;
import org.fanworks.site.ao3.page.TagNames;

/**
 * Holds the conditions on words against the analyzer and query language that the archive's search
 * engine is made of: a title that fulfils the SQL condition has to be found, whatever it consists
 * of.
 */
class WordsAreSupersetsTest {
  private static final List<String> PIECES =
      List.of(
          "a", "Z", "é", "e\u0301", "ß", "İ", "0", "7", "_", "-", "/", ".", ",", "'", "’", ":", ";",
          "&", "<", ">", "\"", "*", "?", "!", "+", "~", "^", "\\", "(", "]", "{", "|", "=", "#",
          "AND", "OR", "NOT", "TO", "cat", "Potter", "殺", "人", "ひ", "カ", "タ", "ー", "々", "〆", "한",
          "글", "ไ", "ท", "ع", "ש", "ж", "😀", "①", "１", "\u00a0", "\u3000", " ", " ", " ");

  @Property
  void equalTitlesAreFound(@ForAll("titles") String title) throws Exception {
    SearchText condition = TextWords.condition("title", title);

    assertThat(isFound(title, condition)).isTrue();
  }

  @Property
  void titlesThatAreLikeAPatternAreFound(@ForAll("cuts") Cut cut) throws Exception {
    SearchText condition = LikeWords.condition("title", cut.pattern(), false);

    assertThat(isFound(cut.title(), condition)).as(condition.toString()).isTrue();
  }

  @Property
  void titlesAreFoundByWordsWithinWords(@ForAll("cuts") Cut cut) throws Exception {
    SearchText condition = LikeWords.condition("title", cut.pattern(), true);

    assertThat(isFound(cut.title(), condition)).as(condition.toString()).isTrue();
  }

  @Property
  void tagsAreFoundAsPhrases(@ForAll("titles") String name) throws Exception {
    Assume.that(TagNames.isPossible(name));

    SearchText condition = TextWords.phrase("title", name);

    assertThat(isFound(name, condition)).as(condition.toString()).isTrue();
  }

  @Provide
  Arbitrary<String> titles() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(pieces -> TagNames.tidy(String.join("", pieces)));
  }

  /** A title and a pattern that has a wildcard in the place of one or two of its parts. */
  @Provide
  Arbitrary<Cut> cuts() {
    Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
    return Combinators.combine(titles(), share, share, Arbitraries.of("%", "_")).as(Cut::of);
  }

  record Cut(String title, String pattern) {
    static Cut of(String title, double from, double to, String wildcard) {
      int start = title.offsetByCodePoints(0, at(title, Math.min(from, to)));
      int end = title.offsetByCodePoints(0, at(title, Math.max(from, to)));
      if (wildcard.equals("_")) {
        end = start == title.length() ? start : title.offsetByCodePoints(start, 1);
        wildcard = end == start ? "%" : "_";
      }
      // Literal wildcards of a title stay what they are: they match themselves.
      return new Cut(title, title.substring(0, start) + wildcard + title.substring(end));
    }

    private static int at(String title, double share) {
      return (int) Math.round(title.codePointCount(0, title.length()) * share);
    }
  }

  private static boolean isFound(String title, SearchText condition)
      throws IOException, ParseException {
    if (condition.isEverything()) {
      return true;
    }
    StandardAnalyzer analyzer = new StandardAnalyzer();
    QueryParser parser = new QueryParser("title", analyzer);
    parser.setDefaultOperator(QueryParser.Operator.AND);
    parser.setAllowLeadingWildcard(true);
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      Document document = new Document();
      document.add(new TextField("title", storedAs(title), Field.Store.NO));
      writer.addDocument(document);
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return new IndexSearcher(reader).count(parser.parse(condition.text())) == 1;
    }
  }

  /** The archive keeps titles with entities (AO3 reference, 2.4). */
  private static String storedAs(String title) {
    return title
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\u00a0", "&nbsp;");
  }
}
