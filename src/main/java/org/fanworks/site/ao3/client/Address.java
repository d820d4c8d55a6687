package org.fanworks.site.ao3.client;

import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.fanworks.site.ao3.form.UrlParameter;

/**
 * Where a page of the archive is: the segments of its path and its parameters, as people read them.
 */
public record Address(List<String> segments, List<UrlParameter> parameters) {
  private static final Escaper SEGMENT = UrlEscapers.urlPathSegmentEscaper();

  public Address {
    segments = List.copyOf(segments);
    parameters = List.copyOf(parameters);
  }

  /** The page at this path. */
  public static Address of(String... segments) {
    return new Address(List.of(segments), List.of());
  }

  /** The same page with more parameters. */
  public Address with(List<UrlParameter> more) {
    List<UrlParameter> all = new ArrayList<>(parameters);
    all.addAll(more);
    return new Address(segments, all);
  }

  /**
   * That page of the list here.
   *
   * @param number from 1, which needs no parameter
   */
  public Address page(int number) {
    return number == 1 ? this : with(List.of(new UrlParameter("page", Integer.toString(number))));
  }

  /** Path and parameters as they go over the wire. */
  String encoded() {
    return segments.stream().map(segment -> "/" + SEGMENT.escape(segment)).collect(joined(""))
        + query(parameters.stream().map(UrlParameter::encoded).collect(joined("&")));
  }

  @Override
  public String toString() {
    return segments.stream().map(segment -> "/" + segment).collect(joined(""))
        + query(parameters.stream().map(UrlParameter::toString).collect(joined("&")));
  }

  private static String query(String parameters) {
    return parameters.isEmpty() ? "" : "?" + parameters;
  }

  private static Collector<CharSequence, ?, String> joined(String separator) {
    return Collectors.joining(separator);
  }
}
