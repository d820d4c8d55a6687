package org.fanworks.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import schemacrawler.schemacrawler.LoadOptionsBuilder;
import schemacrawler.schemacrawler.SchemaCrawlerOptions;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.schemacrawler.SchemaInfoLevelBuilder;
import schemacrawler.tools.command.text.schema.options.TextOutputFormat;
import schemacrawler.tools.executable.SchemaCrawlerExecutable;
import schemacrawler.tools.options.OutputOptionsBuilder;
import us.fatehi.utility.datasource.DatabaseConnectionSource;
import us.fatehi.utility.datasource.DatabaseConnectionSources;
import us.fatehi.utility.datasource.MultiUseUserCredentials;

/** SchemaCrawler reads all that metadata can tell, with several connections at once. */
final class SchemaCrawlerTest {
  @TempDir private Path directory;

  @Test
  void describesTheSchema() throws Exception {
    Path file = directory.resolve("schema.txt");
    SchemaCrawlerOptions options =
        SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions()
            .withLoadOptions(
                LoadOptionsBuilder.builder()
                    .withSchemaInfoLevel(SchemaInfoLevelBuilder.maximum())
                    .toOptions());
    SchemaCrawlerExecutable executable = new SchemaCrawlerExecutable("schema");
    executable.setSchemaCrawlerOptions(options);
    executable.setOutputOptions(OutputOptionsBuilder.newOutputOptions(TextOutputFormat.text, file));
    DatabaseConnectionSource connections =
        DatabaseConnectionSources.newDatabaseConnectionSource(
            "jdbc:fanworks:demo", new MultiUseUserCredentials("", ""));
    executable.setDataSource(connections);

    executable.execute();

    String schema = Files.readString(file).replaceAll("\\s+", " ");
    assertThat(schema)
        .contains("ao3.works", "fanworks.requests", "pk_works", "id BIGINT NOT NULL")
        .contains("Number of the work")
        .doesNotContain("NOT NULL NOT NULL", "VARCHAR(65536)(");
  }
}
