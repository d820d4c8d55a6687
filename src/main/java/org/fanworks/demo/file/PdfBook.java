package org.fanworks.demo.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A book as PDF 1.4: one page with title, author and the titles of the parts, in a font that every
 * reader has. Letters outside of that font become question marks.
 */
final class PdfBook {
  private static final int LINES = 45;

  private final StringBuilder file = new StringBuilder("%PDF-1.4\n");
  private final List<Integer> places = new ArrayList<>();

  private PdfBook() {}

  static byte[] bytes(Book book) {
    return new PdfBook().write(book).getBytes(StandardCharsets.ISO_8859_1);
  }

  private String write(Book book) {
    String text = text(book);
    add("<</Type/Catalog/Pages 2 0 R>>");
    add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    add(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
            + "/Resources<</Font<</F1 5 0 R>>>>>>");
    add("<</Length " + text.length() + ">>\nstream\n" + text + "\nendstream");
    add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    int table = file.length();
    file.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
    places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
    file.append("trailer\n<</Size ").append(places.size() + 1).append("/Root 1 0 R>>\n");
    return file.append("startxref\n").append(table).append("\n%%EOF\n").toString();
  }

  private void add(String object) {
    places.add(file.length());
    file.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
  }

  private static String text(Book book) {
    StringBuilder text = new StringBuilder("BT /F1 12 Tf 50 780 Td 16 TL\n");
    line(text, book.title());
    line(text, "by " + book.author());
    book.parts().stream().limit(LINES).forEach(part -> line(text, part.title()));
    return text.append("ET").toString();
  }

  private static void line(StringBuilder text, String line) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      boolean known = (letter >= ' ' && letter < 0x7F) || (letter >= 0xA0 && letter <= 0xFF);
      if ("()\\".indexOf(letter) >= 0) {
        shown.append('\\');
      }
      shown.append(known ? letter : '?');
    }
    text.append('(').append(shown).append(") Tj T*\n");
  }
}
