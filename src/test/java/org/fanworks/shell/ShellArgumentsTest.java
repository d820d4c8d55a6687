package org.fanworks.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ShellArgumentsTest {
  @Test
  void connectsToTheEmbeddedArchiveIfNothingIsAsked() throws UsageException {
    ShellArguments arguments = ShellArguments.parse(List.of());

    assertThat(arguments)
        .isEqualTo(new ShellArguments(false, "jdbc:fanworks:demo", List.of(), Map.of()));
  }

  @Test
  void keepsStatementsInTheirOrder() throws UsageException {
    ShellArguments arguments =
        ShellArguments.parse(
            List.of("-e", "SELECT 1", "-u", "jdbc:fanworks:ao3", "-e", "VALUES 2"));

    assertThat(arguments.url()).isEqualTo("jdbc:fanworks:ao3");
    assertThat(arguments.commands()).containsExactly("SELECT 1", "VALUES 2");
  }

  @Test
  void readsSettingsByTheirNameInAnyCase() throws UsageException {
    ShellArguments arguments =
        ShellArguments.parse(List.of("--outputFormat=csv", "--nullValue=a=b"));

    assertThat(arguments.settings())
        .containsExactly(Map.entry("outputformat", "csv"), Map.entry("nullvalue", "a=b"));
  }

  @Test
  void takesAStatementThatLooksLikeAnOption() throws UsageException {
    ShellArguments arguments = ShellArguments.parse(List.of("-e", "--help"));

    assertThat(arguments.help()).isFalse();
    assertThat(arguments.commands()).containsExactly("--help");
  }

  @Test
  void namesTheOptionThatLacksItsValue() {
    assertThatThrownBy(() -> ShellArguments.parse(List.of("-u")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("-u needs a value");
  }

  @Test
  void namesTheArgumentThatIsNotUnderstood() {
    assertThatThrownBy(() -> ShellArguments.parse(List.of("-x")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("-x is not understood");
  }

  @Test
  void refusesASettingWithoutAValue() {
    assertThatThrownBy(() -> ShellArguments.parse(List.of("--silent")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--silent");
  }
}
