package org.fanworks.demo.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fanworks.demo.data.Work;
import org.fanworks.demo.file.FileFormat;
import org.fanworks.demo.file.WorkBook;
import org.fanworks.demo.view.LinkView;

/** Works as files; the file's name may be any, its end decides (AO3 reference, 1.1). */
final class DownloadHandler implements Handler {
  private final Site site;
  private final Gate gate;

  DownloadHandler(Site site) {
    this.site = site;
    this.gate = new Gate(site);
  }

  /** Links to a work's files, as its page has them. */
  static List<LinkView> links(Work work) {
    String name = "/downloads/" + work.id() + "/" + WorkBook.fileName(work) + ".";
    String version = "?updated_at=" + work.dates().updatedAt().getEpochSecond();
    return Arrays.stream(FileFormat.values())
        .map(format -> new LinkView(format.name(), name + format.suffix() + version))
        .toList();
  }

  @Override
  public Response handle(Request request) {
    String file = request.part("file");
    Optional<FileFormat> format = FileFormat.ofSuffix(file.substring(file.lastIndexOf('.') + 1));
    Optional<Work> work = request.id("id").flatMap(site.archive()::findWork);
    return work.isEmpty() || format.isEmpty()
        ? site.writer().notFound()
        : gate.closedFile(request, work.get()).orElseGet(() -> file(work.get(), format.get()));
  }

  private Response file(Work work, FileFormat format) {
    String name = WorkBook.fileName(work) + "." + format.suffix();
    return Response.file(format.mediaType(), format.write(WorkBook.of(work, site.lore())))
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}
