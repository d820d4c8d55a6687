package org.fanworks.demo.server;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanworks.demo.web.Response;

/** What an embedded site answers to programs. Implementations are safe for use by many threads. */
public interface Answering {
  /**
   * A request.
   *
   * @param query decoded parameters by name
   * @param authorization the header of that name
   */
  record Asking(
      String method,
      String path,
      Map<String, List<String>> query,
      Optional<String> authorization,
      String body) {}

  /** Answers a request; what goes wrong is an answer, too. */
  Response answer(Asking asking);

  /**
   * The events of a request for a stream, each with its line breaks; empty for any other request.
   * The iterator may wait for what comes next.
   */
  Optional<Iterator<String>> events(Asking asking);
}
