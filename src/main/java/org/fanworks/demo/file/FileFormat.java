package org.fanworks.demo.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which works can be downloaded, in the order of the menu. */
public enum FileFormat {
  AZW3("application/x-mobi8-ebook"),
  EPUB("application/epub+zip"),
  MOBI("application/x-mobipocket-ebook"),
  PDF("application/pdf"),
  HTML("text/html; charset=utf-8");

  private final String mediaType;

  FileFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The format of files that end with a suffix. */
  public static Optional<FileFormat> ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(format -> format.suffix().equals(suffix)).findFirst();
  }

  /** End of file names, without the dot. */
  public String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Type of the content in HTTP. */
  public String mediaType() {
    return mediaType;
  }

  /** The file; the same book gives the same bytes. */
  public byte[] write(Book book) {
    return switch (this) {
      case AZW3, MOBI -> PalmBook.bytes(book);
      case EPUB -> EpubBook.bytes(book);
      case PDF -> PdfBook.bytes(book);
      case HTML -> HtmlBook.bytes(book);
    };
  }
}
