package org.fanworks.demo.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A book as EPUB 3: a ZIP that names its type first and uncompressed, a table, and the parts. */
final class EpubBook {
  private static final String TYPE = "application/epub+zip";
  private static final LocalDateTime UNDATED = LocalDateTime.of(2020, 1, 1, 0, 0);
  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles><rootfile full-path="content.opf" \
      media-type="application/oebps-package+xml"/></rootfiles>
      </container>
      """;

  private final Book book;

  private EpubBook(Book book) {
    this.book = book;
  }

  static byte[] bytes(Book book) {
    try {
      return new EpubBook(book).zip();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      addType(zip);
      add(zip, "META-INF/container.xml", CONTAINER);
      add(zip, "content.opf", table());
      add(zip, "nav.xhtml", page("Contents", contents()));
      for (int i = 0; i < book.parts().size(); i++) {
        Book.Part part = book.parts().get(i);
        String heading = "<h2>" + HtmlBook.escaped(part.title()) + "</h2>";
        add(zip, file(i), page(part.title(), heading + part.html().replace("<br>", "<br/>")));
      }
    }
    return bytes.toByteArray();
  }

  private static void addType(ZipOutputStream zip) throws IOException {
    byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    ZipEntry entry = entry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(sum.getValue());
    write(zip, entry, type);
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    write(zip, entry(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(ZipOutputStream zip, ZipEntry entry, byte[] content)
      throws IOException {
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(UNDATED);
    return entry;
  }

  private static String file(int part) {
    return "part" + (part + 1) + ".xhtml";
  }

  private String table() {
    StringBuilder items = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    for (int i = 0; i < book.parts().size(); i++) {
      String id = "part" + (i + 1);
      items.append(
          "<item id=\"%s\" href=\"%s\" media-type=\"application/xhtml+xml\"/>%n"
              .formatted(id, file(i)));
      spine.append("<itemref idref=\"").append(id).append("\"/>\n");
    }
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:identifier id="id">demo-work-%d</dc:identifier>
        <dc:title>%s</dc:title>
        <dc:creator>%s</dc:creator>
        <dc:language>%s</dc:language>
        <meta property="dcterms:modified">2020-01-01T00:00:00Z</meta>
        </metadata>
        <manifest>
        <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
        %s</manifest>
        <spine>
        %s</spine>
        </package>
        """
        .formatted(
            book.id(),
            HtmlBook.escaped(book.title()),
            HtmlBook.escaped(book.author()),
            book.language(),
            items,
            spine);
  }

  private String contents() {
    StringBuilder list = new StringBuilder("<nav epub:type=\"toc\"><ol>\n");
    for (int i = 0; i < book.parts().size(); i++) {
      String title = HtmlBook.escaped(book.parts().get(i).title());
      list.append("<li><a href=\"").append(file(i)).append("\">").append(title);
      list.append("</a></li>\n");
    }
    return list.append("</ol></nav>").toString();
  }

  private static String page(String title, String body) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
        <head><title>%s</title></head>
        <body>%s</body>
        </html>
        """
        .formatted(HtmlBook.escaped(title), body);
  }
}
