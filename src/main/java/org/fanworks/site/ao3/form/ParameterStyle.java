package org.fanworks.site.ao3.form;

import java.util.List;
import org.fanworks.site.ao3.page.TagNames;

/** How a parameter of a search takes values. */
enum ParameterStyle {
  /** One value. */
  SINGLE,
  /** Names of tags, with commas between them. */
  NAMES,
  /** Any number of values, each with the parameter's name. */
  ARRAY;

  /** The parameter called {@code name} with {@code values}, as the URL has it. */
  List<UrlParameter> of(String name, List<String> values) {
    return switch (this) {
      case SINGLE -> List.of(new UrlParameter(name, values.get(0)));
      case NAMES -> List.of(new UrlParameter(name, TagNames.list(values)));
      case ARRAY -> values.stream().map(value -> new UrlParameter(name + "[]", value)).toList();
    };
  }
}
