package org.fanworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The examples run as they stand; those that need other software run with the clients. */
final class ExamplesIT {
  private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();

  @TempDir private Path directory;

  @Test
  void javaProgramPrintsWorksAndRequests() {
    ChildJvm program =
        ChildJvm.run(
            directory,
            List.of(
                "-cp", ChildJvm.jar().toString(), EXAMPLES.resolve("java/LongWorks.java") + ""));

    assertThat(program.exitCode()).as(program.errors()).isZero();
    List<String> lines = program.output().lines().toList();
    assertThat(lines).hasSize(6).endsWith("requests: 2");
    assertThat(lines.subList(0, 5))
        .allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\d  [\\d,.]+ words  .+ by .+"));
  }

  @Test
  void everyTileOfTheDashboardHasRows() throws IOException {
    String script = Files.readString(EXAMPLES.resolve("dashboard/dashboard.sql"));

    ChildJvm shell =
        ChildJvm.run(
            directory,
            List.of(
                "-jar",
                ChildJvm.jar().toString(),
                "-u",
                "jdbc:fanworks:demo",
                "--outputformat=csv",
                "-e",
                script));

    assertThat(shell.exitCode()).as(shell.errors()).isZero();
    List<String> lines = shell.output().lines().toList();
    assertThat(lines)
        .contains("\"works\"", "\"finished\",\"open_works\"", "\"first_day\",\"works\",\"words\"")
        .contains("\"together\"")
        .hasSizeGreaterThan(35);
  }

  @Test
  void exportWritesAFileThatSpreadsheetsOpen() throws IOException, InterruptedException {
    Path file = directory.resolve("works.csv");

    Process export =
        new ProcessBuilder(EXAMPLES.resolve("csv/export.sh").toString(), file.toString())
            .redirectError(directory.resolve("errors.txt").toFile())
            .redirectOutput(directory.resolve("output.txt").toFile())
            .start();

    assertThat(export.waitFor()).isZero();
    List<String> lines = Files.readAllLines(file);
    assertThat(lines)
        .startsWith(
            "\"id\",\"title\",\"fandoms\",\"rating\",\"word_count\",\"kudos\",\"date_updated\"");
    assertThat(Files.readString(directory.resolve("output.txt")))
        .startsWith(lines.size() - 1 + " works are in ");
    assertThat(lines).hasSizeGreaterThan(10);
  }

  @Test
  void definitionForDBeaverNamesTheDriver() throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new File(EXAMPLES.resolve("dbeaver/drivers.xml").toString()));

    Map<String, String> driver =
        attributes((Element) document.getElementsByTagName("driver").item(0));
    Element library = (Element) document.getElementsByTagName("library").item(0);

    assertThat(driver).containsEntry("class", "org.fanworks.jdbc.FanworksDriver");
    assertThat(driver.get("url")).startsWith("jdbc:fanworks:");
    assertThat(library.getAttribute("path")).endsWith(ChildJvm.jar().getFileName().toString());
  }

  private static Map<String, String> attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(attributes::item)
        .collect(Collectors.toMap(item -> item.getNodeName(), item -> item.getNodeValue()));
  }
}
