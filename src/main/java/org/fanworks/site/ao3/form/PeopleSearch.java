package org.fanworks.site.ao3.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a search for people looks for (AO3 reference, 4.4). At least one part has to be given.
 *
 * @param query words of which each is in the name, the login or the description
 * @param name words of which one is in the name or the login
 * @param fandom a fandom's name, which the archive has to know: of another it takes no notice
 */
public record PeopleSearch(Optional<String> query, Optional<String> name, Optional<String> fandom) {
  public PeopleSearch {
    if (query.isEmpty() && name.isEmpty() && fandom.isEmpty()) {
      throw new IllegalArgumentException("The archive does not list all people");
    }
  }

  /** The search as parameters. */
  public List<UrlParameter> parameters() {
    List<UrlParameter> parameters = new ArrayList<>();
    query.ifPresent(text -> parameters.add(parameter("query", text)));
    name.ifPresent(text -> parameters.add(parameter("name", text)));
    fandom.ifPresent(text -> parameters.add(parameter("fandom", text)));
    return parameters;
  }

  private static UrlParameter parameter(String key, String value) {
    return new UrlParameter("people_search[" + key + "]", value);
  }
}
