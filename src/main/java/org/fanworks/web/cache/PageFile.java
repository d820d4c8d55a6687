package org.fanworks.web.cache;

import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The form of a page on disk: a mark with the version of the form, SHA-256 of the rest, and the
 * rest, which is compressed. Whatever is not exactly that is no page.
 */
final class PageFile {
  private static final byte[] MARK = "FWP1".getBytes(StandardCharsets.US_ASCII);
  private static final int CHECKSUM_BYTES = 32;
  private static final int HEAD_BYTES = MARK.length + CHECKSUM_BYTES;

  /** No page of a site is larger; more is no file of ours. */
  private static final int MOST_TEXT_BYTES = 1 << 30;

  private PageFile() {}

  static byte[] encode(StoredPage page) {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(payload))) {
      out.writeLong(page.fetched().toEpochMilli());
      write(out, page.url().toString());
      out.writeInt(page.status());
      write(out, page.location().map(URI::toString).orElse(""));
      write(out, page.contentType());
      out.writeInt(page.headers().size());
      for (Map.Entry<String, String> header : page.headers().entrySet()) {
        write(out, header.getKey());
        write(out, header.getValue());
      }
      write(out, page.body());
    } catch (IOException e) {
      throw new IllegalStateException("Memory cannot be written to", e);
    }
    byte[] bytes = payload.toByteArray();
    return ByteBuffer.allocate(HEAD_BYTES + bytes.length)
        .put(MARK)
        .put(checksum(bytes))
        .put(bytes)
        .array();
  }

  /** The page that the bytes hold; empty if they are damaged or of another form. */
  static Optional<StoredPage> decode(byte[] file) {
    if (file.length < HEAD_BYTES || !Arrays.equals(file, 0, MARK.length, MARK, 0, MARK.length)) {
      return Optional.empty();
    }
    byte[] payload = Arrays.copyOfRange(file, HEAD_BYTES, file.length);
    if (!Arrays.equals(file, MARK.length, HEAD_BYTES, checksum(payload), 0, CHECKSUM_BYTES)) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(payload)))) {
      return Optional.of(page(in));
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static StoredPage page(DataInputStream in) throws IOException {
    Instant fetched = Instant.ofEpochMilli(in.readLong());
    URI url = URI.create(read(in));
    int status = in.readInt();
    String location = read(in);
    String contentType = read(in);
    Map<String, String> headers = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      headers.put(read(in), read(in));
    }
    return new StoredPage(
        fetched,
        url,
        status,
        location.isEmpty() ? Optional.empty() : Optional.of(URI.create(location)),
        contentType,
        headers,
        read(in));
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MOST_TEXT_BYTES) {
      throw new IOException("No text is as long as that");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("The text breaks off");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] checksum(byte[] bytes) {
    return Hashing.sha256().hashBytes(bytes).asBytes();
  }
}
