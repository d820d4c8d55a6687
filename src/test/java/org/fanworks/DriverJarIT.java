package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The packaged jar: what is in it, and that it works in the hosts that load it. */
final class DriverJarIT {
  private static final int LARGEST_BYTES = 40_000_000;
  private static final String DRIVER = "org.fanworks.jdbc.FanworksDriver";

  @TempDir private Path directory;

  private static List<String> entries() throws IOException {
    try (JarFile jar = new JarFile(ChildJvm.jar().toFile())) {
      return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }
  }

  private static String text(String entry) throws IOException {
    try (JarFile jar = new JarFile(ChildJvm.jar().toFile());
        InputStream stream = jar.getInputStream(jar.getEntry(entry))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void everyFileLiesInOurPackageOrDescribesTheJar() throws IOException {
    assertThat(entries())
        .allMatch(
            name ->
                name.startsWith("org/fanworks/")
                    || name.startsWith("META-INF/licenses/")
                    || name.startsWith("META-INF/services/")
                    || List.of("META-INF/MANIFEST.MF", "META-INF/LICENSE", "META-INF/NOTICE")
                        .contains(name))
        .noneMatch(name -> name.endsWith("module-info.class"));
  }

  @Test
  void everyServiceIsOursAndItsProvidersAreInTheJar() throws IOException {
    List<String> entries = entries();
    List<String> services =
        entries.stream().filter(name -> name.startsWith("META-INF/services/")).toList();

    assertThat(services).contains("META-INF/services/java.sql.Driver");
    for (String service : services) {
      assertThat(text(service).lines().filter(line -> !line.isBlank() && !line.startsWith("#")))
          .isNotEmpty()
          .allMatch(name -> entries.contains(name.replace('.', '/') + ".class"));
    }
    assertThat(services)
        .filteredOn(name -> !name.equals("META-INF/services/java.sql.Driver"))
        .allMatch(name -> name.startsWith("META-INF/services/org.fanworks.shaded."));
  }

  @Test
  void announcesOurDriverAlone() throws IOException {
    assertThat(text("META-INF/services/java.sql.Driver").strip()).isEqualTo(DRIVER);
  }

  @Test
  void describesItself() throws IOException {
    Attributes attributes;
    try (JarFile jar = new JarFile(ChildJvm.jar().toFile())) {
      attributes = jar.getManifest().getMainAttributes();
    }
    Properties version = new Properties();
    version.load(new StringReader(text("org/fanworks/jdbc/version.properties")));

    assertThat(attributes.getValue("Automatic-Module-Name")).isEqualTo("org.fanworks.jdbc");
    assertThat(attributes.getValue("Implementation-Title")).isEqualTo("fanworks-jdbc");
    assertThat(attributes.getValue("Implementation-Version"))
        .matches("\\d+\\.\\d+.*")
        .isEqualTo(version.getProperty("version"));
    assertThat(attributes.getValue("Multi-Release")).isNull();
  }

  @Test
  void carriesLicences() throws IOException {
    assertThat(text("META-INF/LICENSE")).contains("Apache License");
    assertThat(text("META-INF/NOTICE")).contains("fanworks-jdbc");
    assertThat(entries())
        .filteredOn(name -> name.startsWith("META-INF/licenses/"))
        .anyMatch(name -> name.contains("calcite-core"))
        .anyMatch(name -> name.contains("jsoup"))
        .anyMatch(name -> name.contains("BSD-3-Clause"));
  }

  @Test
  void needsNoDependency() throws IOException {
    String pom = Files.readString(Path.of("dependency-reduced-pom.xml"));
    String dependencies =
        pom.substring(pom.indexOf("\n  <dependencies>"), pom.indexOf("\n  </dependencies>"));

    assertThat(pom).contains("<artifactId>fanworks-jdbc</artifactId>", "<licenses>", "<scm>");
    assertThat(dependencies.split("<dependency>", -1).length)
        .isEqualTo(dependencies.split("<scope>test</scope>", -1).length);
  }

  @Test
  void isNotTooLargeToDownload() throws IOException {
    assertThat(Files.size(ChildJvm.jar())).isLessThan(LARGEST_BYTES);
  }

  @ParameterizedTest
  @EnumSource(JarProbe.Loading.class)
  void worksWhoeverLoadsItAndPrintsNothing(JarProbe.Loading loading) throws IOException {
    Properties findings =
        probe(
            loading,
            "jdbc:fanworks:demo",
            "SELECT count(*) > 100 FROM works WHERE fandom = 'Quillmarsh Chronicles'",
            "SELECT rating, count(*) > 0, avg(kudos) > 0 FROM (SELECT rating, kudos FROM works"
                + " WHERE fandom = 'Quillmarsh Chronicles' AND rating IS NOT NULL LIMIT 20) AS w"
                + " WHERE mod(kudos, 2) < 2 GROUP BY rating ORDER BY rating LIMIT 1",
            "SELECT a.id = b.id FROM works AS a JOIN works AS b ON a.id = b.id"
                + " WHERE a.fandom = 'Quillmarsh Chronicles' LIMIT 1",
            "SELECT json_value('{\"a\": 1}', '$.a'), regexp_replace('abc', 'b', 'x'),"
                + " upper(title) = title, '原神' FROM works"
                + " WHERE fandom = 'Quillmarsh Chronicles' LIMIT 1",
            "SELECT count(*) > 1 FROM fanworks.requests WHERE status = 200");

    assertThat(findings.getProperty("drivers")).isEqualTo(DRIVER);
    assertThat(findings.getProperty("rows.0")).isEqualTo("true");
    assertThat(findings.getProperty("rows.1")).endsWith("|true|true");
    assertThat(findings.getProperty("rows.2")).isEqualTo("true");
    assertThat(findings.getProperty("rows.3")).matches("1\\|axc\\|(true|false)\\|原神");
    assertThat(findings.getProperty("rows.4")).isEqualTo("true");
  }

  @Test
  void leavesTheUrlsOfCalciteToOthers() throws IOException {
    Properties findings =
        probe(
            JarProbe.Loading.CLASS_PATH,
            "jdbc:fanworks:ao3",
            "SELECT x, count(*) FROM (VALUES (1), (1)) AS t(x) GROUP BY x",
            "EXPLAIN PLAN FOR SELECT * FROM works WHERE fandom = 'Any'");

    assertThat(findings.getProperty("rows.0")).isEqualTo("1|2");
    assertThat(findings.getProperty("registered")).isEqualTo(DRIVER);
    assertThat(findings.getProperty("jdbc:calcite:")).isEqualTo("false");
    assertThat(findings.getProperty("jdbc:avatica:remote:")).isEqualTo("false");
  }

  /** What a client finds that loads the jar so; fails if anything is printed. */
  private Properties probe(JarProbe.Loading loading, String url, String... statements)
      throws IOException {
    Path found = directory.resolve("findings.properties");
    List<String> arguments = new ArrayList<>(List.of("-cp", classPath(loading)));
    arguments.addAll(
        List.of(
            JarProbe.class.getName(),
            ChildJvm.jar().toString(),
            loading.name(),
            found.toString(),
            url));
    arguments.addAll(List.of(statements));

    ChildJvm child = ChildJvm.run(directory, arguments);

    assertThat(child).isEqualTo(new ChildJvm(0, "", ""));
    Properties findings = new Properties();
    try (InputStream file = Files.newInputStream(found)) {
      findings.load(file);
    }
    return findings;
  }

  private static String classPath(JarProbe.Loading loading) throws IOException {
    String classes = JarProbe.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    List<String> path = new ArrayList<>();
    if (loading == JarProbe.Loading.BEHIND_OLD_LIBRARIES) {
      path.addAll(oldLibraries());
    }
    path.add(classes);
    if (loading.isOnClassPath()) {
      path.add(ChildJvm.jar().toString());
    }
    return String.join(File.pathSeparator, path);
  }

  private static List<String> oldLibraries() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("old.libraries")))) {
      List<String> jars = files.map(Path::toString).sorted().toList();
      assertThat(jars).hasSize(2);
      return jars;
    }
  }
}
