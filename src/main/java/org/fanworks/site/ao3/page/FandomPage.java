package org.fanworks.site.ao3.page;

import java.util.List;

/** The page of all fandoms of a medium, in the page's order. */
public record FandomPage(String medium, List<FandomCount> fandoms) {
  public FandomPage {
    fandoms = List.copyOf(fandoms);
  }
}
