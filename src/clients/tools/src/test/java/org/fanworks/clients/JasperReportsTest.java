package org.fanworks.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.export.JRCsvExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleWriterExporterOutput;
import org.junit.jupiter.api.Test;

/** JasperReports: a report with parameters, filled and exported. */
final class JasperReportsTest {
  private static final String REPORT =
      """
      <jasperReport xmlns="http://jasperreports.sourceforge.net/jasperreports" name="works"
          pageWidth="595" pageHeight="842" columnWidth="555" leftMargin="20" rightMargin="20"
          topMargin="20" bottomMargin="20">
        <parameter name="ratings" class="java.util.Collection"/>
        <parameter name="since" class="java.sql.Date"/>
        <queryString><![CDATA[
          SELECT id, title, word_count, date_updated FROM works
           WHERE fandom = 'Quillmarsh Chronicles' AND $X{IN, rating, ratings}
             AND date_updated > $P{since}
           ORDER BY id LIMIT 4
        ]]></queryString>
        <field name="id" class="java.lang.Long"/>
        <field name="title" class="java.lang.String"/>
        <field name="word_count" class="java.lang.Integer"/>
        <field name="date_updated" class="java.sql.Date"/>
        <detail><band height="20">
          <textField><reportElement x="0" y="0" width="80" height="20"/>
            <textFieldExpression><![CDATA[$F{id}]]></textFieldExpression></textField>
          <textField><reportElement x="80" y="0" width="200" height="20"/>
            <textFieldExpression><![CDATA[$F{date_updated}]]></textFieldExpression></textField>
        </band></detail>
      </jasperReport>
      """;

  @Test
  void fillsAReportWithParameters() throws Exception {
    JasperReport report =
        JasperCompileManager.compileReport(
            new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8)));
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("ratings", List.of("Mature", "Teen And Up Audiences"));
    parameters.put("since", Date.valueOf("2012-01-01"));
    StringWriter csv = new StringWriter();

    try (Connection connection = DriverManager.getConnection("jdbc:fanworks:demo")) {
      JasperPrint print = JasperFillManager.fillReport(report, parameters, connection);
      JRCsvExporter exporter = new JRCsvExporter();
      exporter.setExporterInput(new SimpleExporterInput(print));
      exporter.setExporterOutput(new SimpleWriterExporterOutput(csv));
      exporter.exportReport();
    }

    assertThat(csv.toString().strip().lines()).hasSize(4).allMatch(line -> line.matches("\\d+,.*"));
  }
}
