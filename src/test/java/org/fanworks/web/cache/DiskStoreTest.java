package org.fanworks.web.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class DiskStoreTest {
  private static final PageKey KEY = key(0);

  @TempDir private Path parent;

  @Test
  void survivesARestart() {
    open(1 << 20).keep(KEY, PageFileTest.PAGE);

    assertThat(open(1 << 20).find(KEY)).contains(PageFileTest.PAGE);
    assertThat(open(1 << 20).find(key(1))).isEmpty();
  }

  @Test
  void dropsADamagedPage() throws IOException {
    DiskStore store = open(1 << 20);
    store.keep(KEY, PageFileTest.PAGE);
    Path file = file(KEY);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(store.find(KEY)).isEmpty();
    assertThat(file).doesNotExist();
  }

  @Test
  void staysWithinItsBound() throws IOException {
    DiskStore store = open(200_000);

    for (int i = 0; i < 100; i++) {
      store.keep(key(i), page(i, 10_000));
      assertThat(bytesOfPages()).isLessThan(200_000);
    }

    assertThat(bytesOfPages()).isGreaterThan(100_000);
    assertThat(store.find(key(99))).isPresent();
  }

  @Test
  void letsTheOldestGoFirst() throws IOException {
    DiskStore store = open(200_000);
    for (int i = 0; i < 10; i++) {
      store.keep(key(i), page(i, 10_000));
      Files.setLastModifiedTime(
          file(key(i)), FileTime.from(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i)));
    }

    DiskStore smaller = open(100_000);

    assertThat(smaller.find(key(0))).isEmpty();
    assertThat(smaller.find(key(9))).isPresent();
  }

  @Test
  void leavesTheFilesOfOthersAlone() throws IOException {
    DiskStore store = open(1_000);
    Path letter = Files.writeString(folder().resolve("letter.page"), "dear".repeat(1_000));
    store.keep(KEY, page(0, 10_000));

    store.clear();

    assertThat(letter).exists();
    assertThat(open(1_000).find(KEY)).isEmpty();
  }

  @Test
  void removesWhatAnotherJvmDidNotFinish() throws IOException {
    open(1_000);
    String name = "00000000-0000-0000-0000-000000000000.unfinished";
    Path unfinished = Files.writeString(folder().resolve(name), "half");
    open(1_000);
    assertThat(unfinished).exists();

    Files.setLastModifiedTime(unfinished, FileTime.from(Instant.now().minusSeconds(4_000)));
    open(1_000);

    assertThat(unfinished).doesNotExist();
  }

  @Test
  void tellsHowManyPagesItForgets() {
    DiskStore store = open(1 << 20);
    store.keep(key(1), PageFileTest.PAGE);
    store.keep(key(2), PageFileTest.PAGE);

    assertThat(store.clear()).isEqualTo(2);
    assertThat(store.find(key(1))).isEmpty();
  }

  @Test
  void behavesAsEmptyWhenItsFolderIsGone() throws IOException {
    DiskStore store = open(1 << 20);
    Files.delete(folder().resolve("lock"));
    Files.delete(folder());

    store.keep(KEY, PageFileTest.PAGE);

    assertThat(store.find(KEY)).isEmpty();
    assertThat(store.clear()).isZero();
  }

  @Test
  void refusesAFolderThatIsNone() throws IOException {
    Files.writeString(folder(), "a file");

    assertThatThrownBy(() -> open(1_000)).hasMessageContaining("choose another one with cacheDir");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void letsNobodyElseLookInside() throws IOException {
    open(1_000);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
        .isEqualTo("rwx------");
  }

  private DiskStore open(long maxBytes) {
    return DiskStore.open(folder(), maxBytes);
  }

  private Path folder() {
    return parent.resolve("pages");
  }

  private Path file(PageKey key) {
    return folder().resolve(key.digest() + ".page");
  }

  private long bytesOfPages() throws IOException {
    long sum = 0;
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.toList()) {
        sum += Files.size(file);
      }
    }
    return sum;
  }

  static PageKey key(int number) {
    return PageKey.of(List.of("page", Integer.toString(number)));
  }

  /** A page that cannot be compressed to much less than so many bytes. */
  static StoredPage page(int seed, int bytes) {
    String noise =
        new Random(seed)
            .ints(bytes * 4L / 3, 0, 64)
            .collect(
                StringBuilder::new,
                (text, i) -> text.append((char) (48 + i)),
                StringBuilder::append)
            .toString();
    return new StoredPage(
        Instant.EPOCH,
        URI.create("https://site.example/" + seed),
        200,
        Optional.empty(),
        "text/html",
        Map.of(),
        noise);
  }
}
