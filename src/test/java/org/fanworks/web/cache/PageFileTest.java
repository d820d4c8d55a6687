package org.fanworks.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class PageFileTest {
  static final StoredPage PAGE =
      new StoredPage(
          Instant.parse("2026-01-01T00:00:00.123Z"),
          URI.create("https://site.example/tags/%E8%8A%B1/works?page=2"),
          302,
          Optional.of(URI.create("https://site.example/tags/x/works")),
          "text/html; charset=utf-8",
          Map.of("link", "<a>; rel=next", "x-a", "花"),
          "<p>häß 花 \uD83D\uDE00</p>\n".repeat(50));

  @Test
  void givesBackWhatWasWritten() {
    assertThat(PageFile.decode(PageFile.encode(PAGE))).contains(PAGE);
  }

  @Test
  void takesLessRoomThanThePage() {
    assertThat(PageFile.encode(PAGE)).hasSizeLessThan(PAGE.body().length());
  }

  @Test
  void noticesEveryDamagedByte() {
    byte[] file = PageFile.encode(PAGE);

    for (int i = 0; i < file.length; i++) {
      file[i] ^= 1;
      assertThat(PageFile.decode(file)).as("byte %d", i).isEmpty();
      file[i] ^= 1;
    }
  }

  @Test
  void noticesAMissingEnd() {
    byte[] file = PageFile.encode(PAGE);

    for (int length = 0; length < file.length; length++) {
      assertThat(PageFile.decode(Arrays.copyOf(file, length))).isEmpty();
    }
  }

  @Property(tries = 200)
  void readsAnyTextsBack(@ForAll String body, @ForAll String contentType, @ForAll int status) {
    StoredPage page =
        new StoredPage(
            Instant.EPOCH,
            PAGE.url(),
            status,
            Optional.empty(),
            sound(contentType),
            Map.of(),
            sound(body));

    assertThat(PageFile.decode(PageFile.encode(page))).contains(page);
  }

  @Property(tries = 200)
  void takesNoOtherFileForAPage(@ForAll byte[] bytes) {
    assertThat(PageFile.decode(bytes)).isEmpty();
  }

  /** Half of a surrogate pair is no text that a page can hold. */
  private static String sound(String text) {
    return text.codePoints()
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
