package org.fanworks.web.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UserFolderTest {
  @TempDir private Path home;

  @Test
  void followsTheCustomsOfLinux() {
    assertThat(UserFolder.of("Linux", home, Map.of()))
        .isEqualTo(home.resolve(".cache/fanworks-jdbc"));
    assertThat(UserFolder.of("Linux", home, Map.of("XDG_CACHE_HOME", home.resolve("x").toString())))
        .isEqualTo(home.resolve("x/fanworks-jdbc"));
    assertThat(UserFolder.of("Linux", home, Map.of("XDG_CACHE_HOME", "relative")))
        .isEqualTo(home.resolve(".cache/fanworks-jdbc"));
  }

  @Test
  void followsTheCustomsOfMac() {
    assertThat(UserFolder.of("Mac OS X", home, Map.of()))
        .isEqualTo(home.resolve("Library/Caches/fanworks-jdbc"));
  }

  @Test
  void followsTheCustomsOfWindows() {
    assertThat(UserFolder.of("Windows 11", home, Map.of("LOCALAPPDATA", home.toString())))
        .isEqualTo(home.resolve("fanworks-jdbc"));
    assertThat(UserFolder.of("Windows 11", home, Map.of()))
        .isEqualTo(home.resolve("AppData/Local/fanworks-jdbc"));
  }
}
