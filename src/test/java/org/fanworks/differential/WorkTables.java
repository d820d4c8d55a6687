package org.fanworks.differential;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanworks.OracleTypes;
import org.fanworks.RowValues;
import org.fanworks.WorkTagValues;
import org.fanworks.demo.DemoArchive;
import org.fanworks.demo.WorkRow;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.row.DownloadRow;
import org.fanworks.demo.row.KudosRow;
import org.fanworks.demo.row.WorkDetailsRow;

/** The rows of the tables around single works, most of which are read for some works only. */
final class WorkTables {
  private static final int WORKS = 10;
  private static final int MOST_COMMENTS = 60;

  private final DemoArchive archive;
  private final List<Work> works;

  WorkTables(DemoArchive archive) {
    this.archive = archive;
    this.works =
        archive.data().works().stream()
            .filter(work -> work.visibility().listedForGuests())
            .filter(work -> work.pageCounters().comments() > 0)
            .filter(work -> work.pageCounters().comments() < MOST_COMMENTS)
            .limit(WORKS)
            .toList();
  }

  List<TableRows> all() {
    return List.of(tags(), details(), chapters(), chapterTexts(), comments(), kudos(), downloads());
  }

  private String ofWorks() {
    return works.stream()
        .map(work -> Long.toString(work.id()))
        .collect(Collectors.joining(", ", "work_id IN (", ")"));
  }

  private <R> List<List<Object>> rows(
      Function<Work, List<R>> ofWork, Function<R, List<Object>> values) {
    return works.stream().flatMap(work -> ofWork.apply(work).stream()).map(values).toList();
  }

  /** All works, without their addresses, which differ from one archive to another. */
  static TableRows works(DemoArchive archive) {
    List<String> columns = WorkRow.COLUMNS.stream().filter(name -> !name.equals("url")).toList();
    return TableRows.of(
        "works",
        "id",
        columns.stream()
            .map(name -> name + " " + OracleTypes.of(name))
            .collect(Collectors.joining(", ")),
        archive.rows().works().stream().map(WorkTables::work).toList());
  }

  private static List<Object> work(WorkRow row) {
    List<Object> values = new ArrayList<>(row.values());
    values.set(
        WorkRow.COLUMNS.indexOf("record_updated_at"), Timestamp.valueOf(row.recordUpdatedAt()));
    values.remove(WorkRow.COLUMNS.indexOf("url"));
    return values;
  }

  TableRows tags() {
    return TableRows.of(
        "work_tags",
        "work_id, kind, position",
        String.join(", ", WorkTagValues.COLUMNS),
        archive.rows().works().stream().flatMap(WorkTagValues::of).toList());
  }

  private TableRows details() {
    return TableRows.of(
            "work_details",
            "work_id",
            "work_id BIGINT, date_published DATE, date_updated DATE, notes VARCHAR, endnotes VARCHAR,"
                + " collection_names VARCHAR ARRAY, collection_titles VARCHAR ARRAY,"
                + " inspired_work_ids BIGINT ARRAY",
            rows(work -> List.of(archive.rows().workDetails().details(work)), WorkTables::details))
        .readBy(ofWorks());
  }

  private static List<Object> details(WorkDetailsRow row) {
    return Arrays.asList(
        row.workId(),
        row.datePublished(),
        row.dateUpdated(),
        row.notes(),
        row.endnotes(),
        row.collectionNames(),
        row.collectionTitles(),
        row.inspiredWorkIds());
  }

  private TableRows chapters() {
    return TableRows.of(
            "chapters",
            "id",
            "id BIGINT, work_id BIGINT, position INTEGER, title VARCHAR, published DATE",
            rows(archive.rows().workDetails()::chapters, RowValues::chapter))
        .readBy(ofWorks());
  }

  private TableRows chapterTexts() {
    return TableRows.of(
            "chapter_texts",
            "chapter_id",
            "chapter_id BIGINT, work_id BIGINT, position INTEGER, title VARCHAR, summary VARCHAR,"
                + " notes VARCHAR, endnotes VARCHAR, html VARCHAR",
            rows(archive.rows().workDetails()::chapters, RowValues::chapterText))
        .readBy(ofWorks());
  }

  private TableRows comments() {
    return TableRows.of(
            "comments",
            "id",
            "id BIGINT, work_id BIGINT, chapter_id BIGINT, chapter_position INTEGER,"
                + " thread_id BIGINT, parent_id BIGINT, depth INTEGER, author_name VARCHAR,"
                + " author_login VARCHAR, guest BOOLEAN, posted TIMESTAMP, edited TIMESTAMP,"
                + " text VARCHAR, deleted BOOLEAN, hidden BOOLEAN",
            rows(archive.rows().feedback()::comments, RowValues::comment))
        .readBy(ofWorks());
  }

  private TableRows kudos() {
    List<List<Object>> rows = new ArrayList<>();
    for (Work work : works) {
      List<KudosRow> users = archive.rows().feedback().kudos(work);
      for (int i = 0; i < users.size(); i++) {
        rows.add(List.of(work.id(), users.get(i).userLogin(), i + 1));
      }
    }
    return TableRows.of(
            "kudos",
            "work_id, position",
            "work_id BIGINT, user_login VARCHAR, position INTEGER",
            rows)
        .readBy(ofWorks());
  }

  private TableRows downloads() {
    return TableRows.of(
            "downloads",
            "work_id, format",
            "work_id BIGINT, format VARCHAR, file_name VARCHAR",
            rows(archive.rows().workDetails()::downloads, WorkTables::download))
        .readBy(ofWorks());
  }

  private static List<Object> download(DownloadRow row) {
    return List.of(row.workId(), row.format(), row.fileName());
  }
}
