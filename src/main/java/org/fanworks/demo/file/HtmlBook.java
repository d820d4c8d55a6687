package org.fanworks.demo.file;

import com.google.common.html.HtmlEscapers;
import java.nio.charset.StandardCharsets;

/** A book as one page of HTML. */
final class HtmlBook {
  private HtmlBook() {}

  static byte[] bytes(Book book) {
    return text(book).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Book book) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    page.append(book.language()).append("\">\n<head><meta charset=\"utf-8\"/><title>");
    page.append(escaped(book.title())).append("</title></head>\n<body>\n<h1>");
    page.append(escaped(book.title())).append("</h1>\n<div class=\"byline\">by ");
    page.append(escaped(book.author())).append("</div>\n");
    for (Book.Part part : book.parts()) {
      page.append("<h2>").append(escaped(part.title())).append("</h2>\n");
      page.append("<div class=\"userstuff\">").append(part.html()).append("</div>\n");
    }
    return page.append("</body>\n</html>\n").toString();
  }

  /** A text as HTML and XML show it. */
  static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
