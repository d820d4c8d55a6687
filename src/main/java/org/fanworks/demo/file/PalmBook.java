package org.fanworks.demo.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A book in the Palm database that MOBI and AZW3 files are: a name, the marks BOOK and MOBI, and
 * two records, the header and the text as uncompressed HTML.
 */
final class PalmBook {
  private static final int NAME_LENGTH = 32;
  private static final int DATABASE_HEADER = 78;
  private static final int RECORD_ENTRY = 8;
  private static final int BOOK_HEADER = 16;
  private static final int MOBI_HEADER = 232;
  private static final int UTF_8 = 65_001;

  private PalmBook() {}

  static byte[] bytes(Book book) {
    byte[] text = HtmlBook.bytes(book);
    byte[] title = book.title().getBytes(StandardCharsets.UTF_8);
    int start = DATABASE_HEADER + 2 * RECORD_ENTRY + 2;
    int header = BOOK_HEADER + MOBI_HEADER + title.length + 4;
    ByteBuffer file = ByteBuffer.allocate(start + header + text.length);
    writeDatabase(file, book);
    writeEntry(file, start, 0);
    writeEntry(file, start + header, 1);
    file.position(start);
    writeHeader(file, book, text.length);
    file.put(title);
    file.position(start + header);
    file.put(text);
    return file.array();
  }

  private static void writeDatabase(ByteBuffer file, Book book) {
    byte[] name = ("demo-work-" + book.id()).getBytes(StandardCharsets.US_ASCII);
    file.put(name, 0, Math.min(name.length, NAME_LENGTH - 1));
    file.position(60);
    file.put("BOOKMOBI".getBytes(StandardCharsets.US_ASCII));
    file.position(DATABASE_HEADER - 2);
    file.putShort((short) 2);
  }

  private static void writeEntry(ByteBuffer file, int place, int number) {
    file.putInt(place).putInt(number);
  }

  private static void writeHeader(ByteBuffer file, Book book, int length) {
    int base = file.position();
    file.putShort((short) 1).putShort((short) 0).putInt(length);
    file.putShort((short) 1).putShort((short) 4_096).putInt(0);
    file.put("MOBI".getBytes(StandardCharsets.US_ASCII)).putInt(MOBI_HEADER);
    file.putInt(2).putInt(UTF_8).putInt((int) book.id()).putInt(6);
    file.putInt(base + 84, BOOK_HEADER + MOBI_HEADER);
    file.putInt(base + 88, book.title().getBytes(StandardCharsets.UTF_8).length);
    file.position(base + BOOK_HEADER + MOBI_HEADER);
  }
}
